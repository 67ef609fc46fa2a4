import { COUNT, QUARTERS, SHARE, STAGE, UNBOUNDED } from './declare.ts';
import type { Measured } from './declare.ts';
import { FUNCTIONING } from './network/functioning.ts';
import { VISION_AND_TRUST } from './network/vision-and-trust.ts';

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
      fr: 'Numéro de l’entreprise pivot\u00a0; vide s’il n’y en a pas.',
    },
    unit: { en: 'firm', fr: 'entreprise' },
    range: UNBOUNDED,
    source: 'paper §3.3',
  },
  ...VISION_AND_TRUST,
  ...FUNCTIONING,
  {
    name: 'socialTies',
    label: { en: 'Social ties', fr: 'Liens interpersonnels' },
    help: {
      en: 'Share of pairs of members with a social tie.',
      fr: 'Part des paires de membres ayant un lien interpersonnel.',
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
