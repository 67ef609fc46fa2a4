import { lifeStageOf, LIFE_STAGES, originOf, ORIGINS } from '../classify.ts';
import { gini, pyramidIndex } from '../concentration.ts';
import { clarityOf, reputationOf } from '../reputation.ts';
import type { Territory } from '../territory.ts';
import type { World } from '../world.ts';
import { COUNT, PAYOFF, QUARTERS, SCORE, SHARE, STAGE } from './declare.ts';
import type { Measured } from './declare.ts';

const UNBOUNDED = [0, Infinity] as const;

/** Measured of one living network at one tick. NaN where there is nothing to measure. */
export const NETWORK_METRICS = [
  {
    name: 'size',
    label: { en: 'Members', fr: 'Membres' },
    help: { en: 'Number of member firms.', fr: 'Nombre d’entreprises membres.' },
    unit: COUNT,
    range: UNBOUNDED,
    source: 'ours',
  },
  {
    name: 'age',
    label: { en: 'Age', fr: 'Âge' },
    help: { en: 'Quarters since the founding.', fr: 'Trimestres depuis la création.' },
    unit: QUARTERS,
    range: UNBOUNDED,
    source: 'ours',
  },
  {
    name: 'hub',
    label: { en: 'Hub', fr: 'Entreprise pivot' },
    help: {
      en: 'Number of the hub firm; empty without one.',
      fr: 'Numéro de l’entreprise pivot ; vide s’il n’y en a pas.',
    },
    unit: { en: 'firm', fr: 'entreprise' },
    range: UNBOUNDED,
    source: 'paper §3.3',
  },
  {
    name: 'trust',
    label: { en: 'Trust', fr: 'Confiance' },
    help: { en: 'Mean trust between members.', fr: 'Confiance moyenne entre membres.' },
    unit: SCORE,
    range: [0, 1],
    source: 'paper §3.2',
  },
  {
    name: 'trust.prerequisite',
    label: { en: 'Prerequisite trust', fr: 'Confiance préalable' },
    help: {
      en: 'Part of the trust that members brought with them.',
      fr: 'Part de la confiance que les membres avaient au préalable.',
    },
    unit: SCORE,
    range: [0, 1],
    source: 'paper §3.2',
  },
  {
    name: 'trust.earned',
    label: { en: 'Earned trust', fr: 'Confiance construite chemin faisant' },
    help: {
      en: 'Part of the trust that comes from working together.',
      fr: 'Part de la confiance issue du travail en commun.',
    },
    unit: SCORE,
    range: [0, 1],
    source: 'paper §3.2',
  },
  {
    name: 'clarity',
    label: { en: 'Clarity of members', fr: 'Clarté des membres' },
    help: {
      en: 'Mean clarity of the members’ own visions.',
      fr: 'Clarté moyenne de la vision propre des membres.',
    },
    unit: SCORE,
    range: [0, 1],
    source: 'paper §1.3',
  },
  {
    name: 'sharedClarity',
    label: { en: 'Clarity of the shared vision', fr: 'Clarté de la vision partagée' },
    help: {
      en: 'How precise the vision shared in the network is.',
      fr: 'Précision de la vision partagée au sein du réseau.',
    },
    unit: SCORE,
    range: [0, 1],
    source: 'paper §3.2',
  },
  {
    name: 'visionDispersion',
    label: { en: 'Dispersion of visions', fr: 'Dispersion des visions' },
    help: {
      en: 'Root mean square distance of members’ visions from the shared one.',
      fr: 'Distance quadratique moyenne entre la vision des membres et la vision partagée.',
    },
    unit: { en: 'distance', fr: 'distance' },
    range: UNBOUNDED,
    source: 'ours',
  },
  {
    name: 'origin',
    label: { en: 'Origin of the shared vision', fr: 'Origine de la vision partagée' },
    help: {
      en: '0 the hub’s, 1 another member’s, 2 a blend.',
      fr: '0 celle du dirigeant, 1 celle d’un autre membre, 2 une vision nouvelle.',
    },
    unit: { en: 'class', fr: 'classe' },
    range: [0, 2],
    source: 'paper §4',
  },
  {
    name: 'cooperation',
    label: { en: 'Cooperation', fr: 'Coopération' },
    help: {
      en: 'Mean contribution to this quarter’s joint projects.',
      fr: 'Contribution moyenne aux projets communs du trimestre.',
    },
    unit: SCORE,
    range: [0, 1],
    source: 'paper §3.2',
  },
  {
    name: 'coordination',
    label: { en: 'Coordination', fr: 'Coordination' },
    help: {
      en: 'How well actions are coordinated.',
      fr: 'Qualité de la coordination des actions.',
    },
    unit: SCORE,
    range: [0, 1],
    source: 'paper §3.2, §3.3',
  },
  {
    name: 'conflictLoad',
    label: { en: 'Conflict load', fr: 'Charge de conflit' },
    help: { en: 'Unresolved conflict per member.', fr: 'Conflit non résolu, par membre.' },
    unit: { en: 'severity per member', fr: 'gravité par membre' },
    range: UNBOUNDED,
    source: 'paper §1.5, §3.3',
  },
  {
    name: 'involved',
    label: { en: 'Members involved', fr: 'Membres impliqués' },
    help: {
      en: 'Share of members in at least one joint project within the last four quarters.',
      fr: 'Part des membres ayant participé à un projet commun au cours des quatre derniers trimestres.',
    },
    unit: SHARE,
    range: [0, 1],
    source: 'paper §3.3',
  },
  {
    name: 'satisfaction',
    label: { en: 'Satisfaction', fr: 'Satisfaction' },
    help: { en: 'Mean satisfaction of members.', fr: 'Satisfaction moyenne des membres.' },
    unit: { en: 'below 0 dissatisfied', fr: 'négatif : insatisfait' },
    range: [-Infinity, 1],
    source: 'paper §3.3',
  },
  {
    name: 'payoff',
    label: { en: 'Payoff', fr: 'Gain net' },
    help: {
      en: 'Mean payoff of members in this quarter.',
      fr: 'Gain net moyen des membres au cours du trimestre.',
    },
    unit: PAYOFF,
    range: [-Infinity, Infinity],
    source: 'ours',
  },
  {
    name: 'performance',
    label: { en: 'Performance abroad', fr: 'Performance à l’international' },
    help: {
      en: 'Output of this quarter’s joint projects per member.',
      fr: 'Résultat des projets communs du trimestre, par membre.',
    },
    unit: { en: 'output per member', fr: 'résultat par membre' },
    range: UNBOUNDED,
    source: 'paper §3.3',
  },
  {
    name: 'asset',
    label: { en: 'Common asset', fr: 'Actif commun' },
    help: {
      en: 'Asset created by pooling resources.',
      fr: 'Actif créé par la mutualisation des ressources.',
    },
    unit: SCORE,
    range: [0, 1],
    source: 'paper §1.2',
  },
  {
    name: 'gini',
    label: { en: 'Concentration of gains', fr: 'Concentration des gains' },
    help: {
      en: 'Gini coefficient of the gains taken since joining.',
      fr: 'Coefficient de Gini des gains reçus depuis l’adhésion.',
    },
    unit: SCORE,
    range: [0, 1],
    source: 'paper §1.5',
  },
  {
    name: 'pyramid',
    label: { en: 'Pyramid index', fr: 'Indice de pyramide' },
    help: {
      en: 'How far gains go to the most powerful fifth: 0 their fair share, 1 everything.',
      fr: 'Part des gains captée par le cinquième le plus puissant : 0 part égale, 1 totalité.',
    },
    unit: { en: 'at most 1', fr: 'au plus 1' },
    range: [-1, 1],
    source: 'paper §1.5',
  },
  {
    name: 'socialTies',
    label: { en: 'Social ties', fr: 'Liens sociaux' },
    help: {
      en: 'Share of pairs of members with a social tie.',
      fr: 'Part des paires de membres ayant un lien social.',
    },
    unit: SHARE,
    range: [0, 1],
    source: 'paper §4',
  },
  {
    name: 'engagement',
    label: { en: 'Engagement abroad', fr: 'Engagement à l’international' },
    help: { en: 'Mean stage of members.', fr: 'Stade moyen des membres.' },
    unit: STAGE,
    range: [0, 4],
    source: 'paper §3.2',
  },
  {
    name: 'lifeStage',
    label: { en: 'Life-cycle stage', fr: 'Phase du cycle de vie' },
    help: {
      en: '0 creation, 1 extension, 2 maturity, 3 decline.',
      fr: '0 création, 1 extension, 2 maturité, 3 déclin.',
    },
    unit: { en: 'class', fr: 'classe' },
    range: [0, 3],
    source: 'paper §1.1',
  },
] as const satisfies readonly Measured[];

export type NetworkMetricName = (typeof NETWORK_METRICS)[number]['name'];

/** Position of each network metric in a row of values. */
export const NETWORK_METRIC = Object.fromEntries(
  NETWORK_METRICS.map(({ name }, index) => [name, index]),
) as { readonly [name in NetworkMetricName]: number };

/** Measures one living network into `values`, in the order of NETWORK_METRICS. */
export function measureNetwork(
  world: World,
  territory: Territory,
  g: number,
  values: Float64Array,
): void {
  const { firms, networks, pairs } = territory;
  const { parameters, tick } = world;
  const members = territory.membersOf(g);
  const n = members.length;
  const put = (name: NetworkMetricName, value: number): void => {
    values[NETWORK_METRIC[name]] = value;
  };

  let clarity = 0;
  let scatter = 0;
  let involved = 0;
  let satisfaction = 0;
  let payoff = 0;
  let stage = 0;
  let contribution = 0;
  let partners = 0;
  const gains: number[] = [];
  const power: number[] = [];
  for (const i of members) {
    clarity += clarityOf(firms.precision[i]);
    const dx = firms.visionX[i] - networks.visionX[g];
    const dy = firms.visionY[i] - networks.visionY[g];
    scatter += dx * dx + dy * dy;
    if (firms.lastProject[i] >= 0 && firms.lastProject[i] > tick - 4) involved++;
    satisfaction += firms.satisfaction[i];
    payoff += firms.payoff[i];
    stage += firms.stage[i];
    contribution += firms.contribution[i] * firms.projects[i];
    partners += firms.projects[i];
    gains.push(firms.totalGain[i]);
    power.push(reputationOf(parameters, firms, i));
  }

  let trust = 0;
  let prerequisite = 0;
  let earned = 0;
  let social = 0;
  const n0 = parameters.trust.priorStrength;
  for (const i of members) {
    for (const j of members) {
      if (i === j) continue;
      const at = i * pairs.size + j;
      const weight = n0 + pairs.positive[at] + pairs.negative[at];
      trust += pairs.trust[at];
      prerequisite += (n0 * pairs.prior[at]) / weight;
      earned += pairs.positive[at] / weight;
      social += pairs.social[at];
    }
  }
  const pairCount = n * (n - 1);
  const origin = originOf(territory, g);

  put('size', n);
  put('age', tick - networks.foundedAt[g]);
  put('hub', networks.hub[g] < 0 ? NaN : firms.id[networks.hub[g]]);
  put('trust', trust / pairCount);
  put('trust.prerequisite', prerequisite / pairCount);
  put('trust.earned', earned / pairCount);
  put('clarity', clarity / n);
  put('sharedClarity', clarityOf(networks.precision[g]));
  put('visionDispersion', Math.sqrt(scatter / n));
  put('origin', origin === undefined ? NaN : ORIGINS.indexOf(origin));
  put('cooperation', partners > 0 ? contribution / partners : NaN);
  put('coordination', networks.coordination[g]);
  put('conflictLoad', networks.conflict[g] / n);
  put('involved', involved / n);
  put('satisfaction', satisfaction / n);
  put('payoff', payoff / n);
  put('performance', networks.output[g] / n);
  put('asset', networks.asset[g]);
  put('gini', gini(gains));
  put('pyramid', pyramidIndex(gains, power));
  put('socialTies', social / pairCount);
  put('engagement', stage / n);
  put('lifeStage', LIFE_STAGES.indexOf(lifeStageOf(territory, g, tick)));
}

/** A living network and its values at the world's present tick. */
export interface NetworkRow {
  readonly network: number;
  readonly name: string;
  /** In the order of NETWORK_METRICS. */
  readonly values: Float64Array;
}

/** Measures every living network. */
export function measureNetworks(world: World): NetworkRow[] {
  return world.territories.flatMap((territory) => {
    const rows: NetworkRow[] = [];
    for (let g = 0; g < territory.networkCount; g++) {
      if (!territory.lives(g)) continue;
      const values = new Float64Array(NETWORK_METRICS.length);
      measureNetwork(world, territory, g, values);
      rows.push({ network: territory.networks.id[g], name: territory.names[g] ?? '', values });
    }
    return rows;
  });
}
