import { PAYOFF, SCORE, SHARE, SIGNED, UNBOUNDED } from '../declare.ts';
import type { Measured } from '../declare.ts';

/** How one network works together, and what comes of it. */
export const FUNCTIONING = [
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
    name: 'mandateConflict',
    label: { en: 'Conflict of the mandate', fr: 'Conflit du mandat' },
    help: {
      en: 'Mean conflict load over the mandate so far: what members hold against the hub.',
      fr: 'Charge de conflit moyenne depuis le début du mandat\u00a0: ce que les membres reprochent au dirigeant.',
    },
    unit: { en: 'severity per member', fr: 'gravité par membre' },
    range: UNBOUNDED,
    source: 'paper §3.3',
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
    unit: { en: 'below 0 dissatisfied', fr: 'négatif\u00a0: insatisfait' },
    range: [-Infinity, 1],
    source: 'paper §3.3',
  },
  {
    name: 'dissatisfied',
    label: { en: 'Dissatisfied members', fr: 'Membres insatisfaits' },
    help: {
      en: 'Share of members whose satisfaction lies below elections.dissatisfaction.',
      fr: 'Part des membres dont la satisfaction est inférieure à elections.dissatisfaction.',
    },
    unit: SHARE,
    range: [0, 1],
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
    range: SIGNED,
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
      fr: 'Part des gains captée par le cinquième le plus puissant\u00a0: 0 part égale, 1 totalité.',
    },
    unit: { en: 'at most 1', fr: 'au plus 1' },
    range: [-1, 1],
    source: 'paper §1.5',
  },
] as const satisfies readonly Measured[];
