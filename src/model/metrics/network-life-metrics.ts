import { COUNT, SHARE, UNBOUNDED } from './declare.ts';
import { level, ofNetworks } from './derive.ts';
import type { Declaration } from './derive.ts';
import { amongFounders, dissolvedAsZero } from './ever-founded.ts';

/** Networks themselves: ties, size, number and stage of life. */
export const NETWORK_LIFE_METRICS: readonly Declaration[] = [
  level(
    'socialTies',
    'living',
    { en: 'Social ties', fr: 'Liens interpersonnels' },
    {
      en: 'Share of pairs of members with a social tie; living networks.',
      fr: 'Part des paires de membres ayant un lien interpersonnel\u00a0; réseaux en vie.',
    },
    SHARE,
    ofNetworks('socialTies'),
    { source: 'paper §4', everFounded: amongFounders('social') },
  ),
  level(
    'networkSize',
    'living',
    { en: 'Network size', fr: 'Taille des réseaux' },
    {
      en: 'Mean number of members; living networks.',
      fr: 'Nombre moyen de membres\u00a0; réseaux en vie.',
    },
    { en: 'firms', fr: 'entreprises' },
    ofNetworks('size'),
    { range: UNBOUNDED, margin: 1, everFounded: dissolvedAsZero('size') },
  ),
  level(
    'networks',
    'world',
    { en: 'Living networks', fr: 'Réseaux en vie' },
    { en: 'Number of living networks.', fr: 'Nombre de réseaux en vie.' },
    COUNT,
    (sums) => sums.living,
    { range: UNBOUNDED, margin: 0.5 },
  ),
  level(
    'networks.everFounded',
    'world',
    { en: 'Networks ever founded', fr: 'Réseaux créés' },
    {
      en: 'Number of networks founded so far, living or not.',
      fr: 'Nombre de réseaux créés jusqu’ici, en vie ou non.',
    },
    COUNT,
    (sums) => sums.everFounded,
    { range: UNBOUNDED, margin: 0.5 },
  ),
  level(
    'lifeCycle.creation',
    'living',
    { en: 'Networks in creation', fr: 'Réseaux en création' },
    {
      en: 'Share of living networks in their first two years.',
      fr: 'Part des réseaux dans leurs deux premières années.',
    },
    SHARE,
    (sums) => sums.lifeStage('creation') / sums.living,
    { source: 'paper §1.1' },
  ),
  level(
    'lifeCycle.extension',
    'living',
    { en: 'Networks in extension', fr: 'Réseaux en extension' },
    { en: 'Share of living networks that grow.', fr: 'Part des réseaux qui s’agrandissent.' },
    SHARE,
    (sums) => sums.lifeStage('extension') / sums.living,
    { source: 'paper §1.1' },
  ),
  level(
    'lifeCycle.maturity',
    'living',
    { en: 'Mature networks', fr: 'Réseaux à maturité' },
    { en: 'Share of living networks of steady size.', fr: 'Part des réseaux de taille stable.' },
    SHARE,
    (sums) => sums.lifeStage('maturity') / sums.living,
    { source: 'paper §1.1' },
  ),
  level(
    'lifeCycle.decline',
    'living',
    { en: 'Networks in decline', fr: 'Réseaux en déclin' },
    { en: 'Share of living networks that shrink.', fr: 'Part des réseaux qui rétrécissent.' },
    SHARE,
    (sums) => sums.lifeStage('decline') / sums.living,
    { source: 'paper §1.1 (Assens 2003)' },
  ),
];
