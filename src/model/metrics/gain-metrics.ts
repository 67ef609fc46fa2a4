import { PAYOFF, SCORE, SIGNED, UNBOUNDED } from './declare.ts';
import { level, ofMembers, ofNetworks } from './derive.ts';
import type { Declaration } from './derive.ts';
import { dissolvedAsZero } from './ever-founded.ts';

/** What comes of working together: gains, performance, common asset, concentration. */
export const GAIN_METRICS: readonly Declaration[] = [
  level(
    'payoff',
    'members',
    { en: 'Payoff', fr: 'Gain net' },
    {
      en: 'Mean payoff of members in the quarter.',
      fr: 'Gain net moyen des membres au cours du trimestre.',
    },
    PAYOFF,
    ofMembers('payoff'),
    { range: SIGNED, headline: true, margin: 0.02, everFounded: dissolvedAsZero('payoff') },
  ),
  level(
    'networkPerformance',
    'living',
    { en: 'Performance abroad', fr: 'Performance à l’international' },
    {
      en: 'Output of joint projects per member and quarter; living networks.',
      fr: 'Résultat des projets communs par membre et par trimestre\u00a0; réseaux en vie.',
    },
    { en: 'output per member', fr: 'résultat par membre' },
    ofNetworks('performance'),
    {
      range: UNBOUNDED,
      margin: 0.02,
      source: 'paper §3.3',
      everFounded: dissolvedAsZero('performance'),
    },
  ),
  level(
    'asset',
    'living',
    { en: 'Common asset', fr: 'Actif commun' },
    {
      en: 'Asset created by pooling resources; living networks.',
      fr: 'Actif créé par la mutualisation des ressources\u00a0; réseaux en vie.',
    },
    SCORE,
    ofNetworks('asset'),
    { source: 'paper §1.2', everFounded: dissolvedAsZero('asset') },
  ),
  level(
    'gini',
    'living',
    { en: 'Concentration of gains', fr: 'Concentration des gains' },
    {
      en: 'Gini coefficient of members’ gains since they joined; living networks.',
      fr: 'Coefficient de Gini des gains des membres depuis leur adhésion\u00a0; réseaux en vie.',
    },
    SCORE,
    ofNetworks('gini'),
    { source: 'paper §1.5' },
  ),
  level(
    'pyramid',
    'living',
    { en: 'Pyramid index', fr: 'Indice de pyramide' },
    {
      en: 'How far gains go to the most powerful fifth of members: 0 their fair share, 1 everything.',
      fr: 'Part des gains captée par le cinquième des membres le plus puissant\u00a0: 0 part égale, 1 totalité.',
    },
    { en: 'at most 1', fr: 'au plus 1' },
    ofNetworks('pyramid'),
    { range: [-1, 1], source: 'paper §1.5' },
  ),
];
