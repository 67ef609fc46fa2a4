import { clarityOf } from './reputation.ts';
import type { Text } from './text.ts';
import type { Territory } from './territory.ts';
import type { World } from './world.ts';

/** A column of a snapshot table. */
export interface TableColumn {
  readonly name: string;
  readonly label: Text;
  readonly unit: Text;
}

const NONE: Text = { en: '', fr: '' };
const UNIT_INTERVAL: Text = { en: '0 to 1', fr: 'de 0 à 1' };
const POSITION: Text = { en: 'coordinate', fr: 'coordonnée' };
const TICK: Text = { en: 'tick', fr: 'trimestre no' };
const YES_NO: Text = { en: '1 yes, 0 no', fr: '1 oui, 0 non' };

/** Columns of the table `firms`: one row per firm and snapshot. */
export const FIRM_COLUMNS = [
  { name: 'firm', label: { en: 'Firm number', fr: 'Numéro de l’entreprise' }, unit: NONE },
  { name: 'territory', label: { en: 'Territory', fr: 'Territoire' }, unit: NONE },
  { name: 'sector', label: { en: 'Sector', fr: 'Secteur' }, unit: NONE },
  {
    name: 'network',
    label: { en: 'Network; empty outside', fr: 'Réseau\u00a0; vide hors réseau' },
    unit: NONE,
  },
  { name: 'memberSince', label: { en: 'Member since', fr: 'Membre depuis' }, unit: TICK },
  { name: 'isHub', label: { en: 'Is the hub', fr: 'Est l’entreprise pivot' }, unit: YES_NO },
  {
    name: 'isOnBoard',
    label: { en: 'Is on the board', fr: 'Siège au conseil d’administration' },
    unit: YES_NO,
  },
  {
    name: 'predisposition',
    label: { en: 'Predisposition to cooperate', fr: 'Prédisposition à la coopération' },
    unit: UNIT_INTERVAL,
  },
  { name: 'dynamism', label: { en: 'Dynamism', fr: 'Dynamisme' }, unit: UNIT_INTERVAL },
  { name: 'listening', label: { en: 'Listening', fr: 'Esprit d’écoute' }, unit: UNIT_INTERVAL },
  {
    name: 'conflictManagement',
    label: { en: 'Conflict management', fr: 'Gestion des conflits' },
    unit: UNIT_INTERVAL,
  },
  { name: 'notoriety', label: { en: 'Notoriety', fr: 'Notoriété' }, unit: UNIT_INTERVAL },
  {
    name: 'visionX',
    label: { en: 'Vision: objectives', fr: 'Vision\u00a0: objectifs' },
    unit: POSITION,
  },
  { name: 'visionY', label: { en: 'Vision: means', fr: 'Vision\u00a0: moyens' }, unit: POSITION },
  {
    name: 'clarity',
    label: { en: 'Clarity of its vision', fr: 'Clarté de sa vision' },
    unit: UNIT_INTERVAL,
  },
  {
    name: 'knowledge',
    label: { en: 'Market knowledge', fr: 'Connaissance des marchés' },
    unit: UNIT_INTERVAL,
  },
  {
    name: 'stage',
    label: { en: 'Stage of engagement abroad', fr: 'Stade d’engagement à l’international' },
    unit: { en: '0 to 4', fr: 'de 0 à 4' },
  },
  {
    name: 'satisfaction',
    label: { en: 'Satisfaction', fr: 'Satisfaction' },
    unit: { en: 'at most 1', fr: 'au plus 1' },
  },
  {
    name: 'payoff',
    label: { en: 'Payoff of the quarter', fr: 'Gain net du trimestre' },
    unit: NONE,
  },
  {
    name: 'contribution',
    label: { en: 'Mean contribution of the quarter', fr: 'Contribution moyenne du trimestre' },
    unit: UNIT_INTERVAL,
  },
  {
    name: 'firstExport',
    label: {
      en: 'First export; empty if none yet',
      fr: 'Première exportation\u00a0; vide si aucune',
    },
    unit: TICK,
  },
] as const satisfies readonly TableColumn[];

/** Columns of the table `ties`: one row per ordered pair that knows each other. */
export const TIE_COLUMNS = [
  {
    name: 'from',
    label: { en: 'Firm that trusts', fr: 'Entreprise qui fait confiance' },
    unit: NONE,
  },
  {
    name: 'to',
    label: { en: 'Firm that is trusted', fr: 'Entreprise à qui l’on fait confiance' },
    unit: NONE,
  },
  {
    name: 'network',
    label: {
      en: 'Common network; empty if none',
      fr: 'Réseau commun\u00a0; vide s’il n’y en a pas',
    },
    unit: NONE,
  },
  { name: 'trust', label: { en: 'Trust', fr: 'Confiance' }, unit: UNIT_INTERVAL },
  {
    name: 'prerequisite',
    label: {
      en: 'Prerequisite trust that still counts',
      fr: 'Confiance préalable qui compte encore',
    },
    unit: UNIT_INTERVAL,
  },
  {
    name: 'goodEvidence',
    label: { en: 'Good evidence', fr: 'Expériences favorables' },
    unit: NONE,
  },
  {
    name: 'badEvidence',
    label: { en: 'Bad evidence', fr: 'Expériences défavorables' },
    unit: NONE,
  },
  {
    name: 'jointWork',
    label: { en: 'Joint projects so far', fr: 'Projets communs jusqu’ici' },
    unit: NONE,
  },
  { name: 'isSocial', label: { en: 'Social tie', fr: 'Lien interpersonnel' }, unit: YES_NO },
  {
    name: 'isAcquainted',
    label: { en: 'Knew each other before', fr: 'Se connaissaient avant' },
    unit: YES_NO,
  },
] as const satisfies readonly TableColumn[];

type Row<C extends readonly TableColumn[]> = Record<C[number]['name'], number>;

/** Column tables of numbers; NaN stands for an empty cell. */
export type ColumnTable = Record<string, Float64Array>;

/** All firms at the world's present tick, in territory and slot order. */
export function snapshotFirms(world: World): ColumnTable {
  const rows = world.territories.flatMap((territory) =>
    Array.from({ length: territory.firmCount }, (_, i) => firmRow(territory, i)),
  );
  return toColumns(FIRM_COLUMNS, rows);
}

function firmRow(territory: Territory, i: number): Row<typeof FIRM_COLUMNS> {
  const { firms, networks, index } = territory;
  const g = firms.network[i];
  return {
    firm: firms.id[i],
    territory: index,
    sector: firms.sector[i],
    network: g >= 0 ? networks.id[g] : NaN,
    memberSince: g >= 0 ? firms.memberSince[i] : NaN,
    isHub: g >= 0 && networks.hub[g] === i ? 1 : 0,
    isOnBoard: firms.board[i],
    predisposition: firms.predisposition[i],
    dynamism: firms.dynamism[i],
    listening: firms.listening[i],
    conflictManagement: firms.conflictManagement[i],
    notoriety: firms.notoriety[i],
    visionX: firms.visionX[i],
    visionY: firms.visionY[i],
    clarity: clarityOf(firms.precision[i]),
    knowledge: firms.knowledge[i],
    stage: firms.stage[i],
    satisfaction: firms.satisfaction[i],
    payoff: firms.payoff[i],
    contribution: firms.contribution[i],
    firstExport: firms.firstExport[i] >= 0 ? firms.firstExport[i] : NaN,
  };
}

/** Ordered pairs that share a network, a social tie or an earlier acquaintance. */
export function snapshotTies(world: World): ColumnTable {
  const rows: Row<typeof TIE_COLUMNS>[] = [];
  for (const { firms, firmCount, networks, pairs } of world.territories) {
    for (let i = 0; i < firmCount; i++) {
      for (let j = 0; j < firmCount; j++) {
        const at = i * pairs.size + j;
        const g = firms.network[i];
        const isTogether = g >= 0 && g === firms.network[j];
        if (i === j || !(isTogether || pairs.social[at] || pairs.acquainted[at])) continue;
        rows.push({
          from: firms.id[i],
          to: firms.id[j],
          network: isTogether ? networks.id[g] : NaN,
          trust: pairs.trust[at],
          prerequisite: pairs.prerequisite[at],
          goodEvidence: pairs.positive[at],
          badEvidence: pairs.negative[at],
          jointWork: pairs.work[at],
          isSocial: pairs.social[at],
          isAcquainted: pairs.acquainted[at],
        });
      }
    }
  }
  return toColumns(TIE_COLUMNS, rows);
}

function toColumns<C extends readonly TableColumn[]>(columns: C, rows: Row<C>[]): ColumnTable {
  return Object.fromEntries(
    columns.map(({ name }) => [name, Float64Array.from(rows, (row) => row[name as keyof Row<C>])]),
  );
}
