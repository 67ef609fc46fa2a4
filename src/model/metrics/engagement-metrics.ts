import { QUARTERS, SCORE, SHARE, STAGE, UNBOUNDED } from './declare.ts';
import { level, ofFirms, ofMembers, ofOutsiders } from './derive.ts';
import type { Declaration } from './derive.ts';
import { amongFounders } from './ever-founded.ts';

/** Firms' engagement abroad, which is what networks are for. */
export const ENGAGEMENT_METRICS: readonly Declaration[] = [
  level(
    'engagement',
    'firms',
    { en: 'Engagement abroad', fr: 'Engagement à l’international' },
    {
      en: 'Mean stage of all firms, from 0 domestic to 4 production abroad.',
      fr: 'Stade moyen de toutes les entreprises, de 0 (marché national) à 4 (production à l’étranger).',
    },
    STAGE,
    ofFirms('stage'),
    { headline: true, source: 'paper §3.2; stages ours', everFounded: amongFounders('stage') },
  ),
  level(
    'engagement.members',
    'members',
    { en: 'Engagement of members', fr: 'Engagement des membres' },
    {
      en: 'Mean stage of firms that belong to a network.',
      fr: 'Stade moyen des entreprises membres d’un réseau.',
    },
    STAGE,
    ofMembers('stage'),
  ),
  level(
    'engagement.outsiders',
    'outsiders',
    { en: 'Engagement outside networks', fr: 'Engagement hors réseau' },
    { en: 'Mean stage of firms without network.', fr: 'Stade moyen des entreprises sans réseau.' },
    STAGE,
    ofOutsiders('stage'),
  ),
  level(
    'exporters',
    'firms',
    { en: 'Exporters', fr: 'Entreprises exportatrices' },
    { en: 'Share of all firms that export.', fr: 'Part des entreprises qui exportent.' },
    SHARE,
    ofFirms('exporters'),
    { headline: true, source: 'paper, abstract', everFounded: amongFounders('exporters') },
  ),
  level(
    'exporters.members',
    'members',
    { en: 'Exporters among members', fr: 'Exportatrices parmi les membres' },
    { en: 'Share of member firms that export.', fr: 'Part des entreprises membres qui exportent.' },
    SHARE,
    ofMembers('exporters'),
  ),
  level(
    'exporters.outsiders',
    'outsiders',
    { en: 'Exporters outside networks', fr: 'Exportatrices hors réseau' },
    {
      en: 'Share of firms without network that export.',
      fr: 'Part des entreprises sans réseau qui exportent.',
    },
    SHARE,
    ofOutsiders('exporters'),
  ),
  level(
    'exporters.regular',
    'firms',
    { en: 'Regular exporters', fr: 'Exportatrices régulières' },
    {
      en: 'Share of all firms at stage 2 or above.',
      fr: 'Part des entreprises au stade 2 ou au-delà.',
    },
    SHARE,
    ofFirms('regular'),
    { everFounded: amongFounders('regular') },
  ),
  level(
    'exporters.regular.members',
    'members',
    { en: 'Regular exporters among members', fr: 'Exportatrices régulières parmi les membres' },
    {
      en: 'Share of member firms at stage 2 or above.',
      fr: 'Part des entreprises membres au stade 2 ou au-delà.',
    },
    SHARE,
    ofMembers('regular'),
  ),
  level(
    'exporters.regular.outsiders',
    'outsiders',
    { en: 'Regular exporters outside networks', fr: 'Exportatrices régulières hors réseau' },
    {
      en: 'Share of firms without network at stage 2 or above.',
      fr: 'Part des entreprises sans réseau au stade 2 ou au-delà.',
    },
    SHARE,
    ofOutsiders('regular'),
  ),
  level(
    'timeToExport',
    'firms',
    { en: 'Time to first export', fr: 'Délai avant la première exportation' },
    {
      en: 'Mean quarters until the first export of firms that did not export at the start; those that have not yet count up to now.',
      fr: 'Nombre moyen de trimestres avant la première exportation des entreprises qui n’exportaient pas au départ\u00a0; celles qui n’ont pas encore exporté comptent jusqu’à présent.',
    },
    QUARTERS,
    (sums) =>
      (sums.members('ticksToExport') + sums.outsiders('ticksToExport')) /
      (sums.members('startedDomestic') + sums.outsiders('startedDomestic')),
    { range: UNBOUNDED, margin: 1 },
  ),
  level(
    'timeToExport.members',
    'members',
    {
      en: 'Time to first export of members',
      fr: 'Délai avant la première exportation, membres',
    },
    {
      en: 'Mean quarters until the first export of present members that did not export at the start; those that have not yet count up to now.',
      fr: 'Nombre moyen de trimestres avant la première exportation des membres actuels qui n’exportaient pas au départ\u00a0; ceux qui n’ont pas encore exporté comptent jusqu’à présent.',
    },
    QUARTERS,
    (sums) => sums.members('ticksToExport') / sums.members('startedDomestic'),
    { range: UNBOUNDED, margin: 1 },
  ),
  level(
    'timeToExport.outsiders',
    'outsiders',
    {
      en: 'Time to first export outside networks',
      fr: 'Délai avant la première exportation, hors réseau',
    },
    {
      en: 'Mean quarters until the first export of firms now without network that did not export at the start; those that have not yet count up to now.',
      fr: 'Nombre moyen de trimestres avant la première exportation des entreprises actuellement sans réseau qui n’exportaient pas au départ\u00a0; celles qui n’ont pas encore exporté comptent jusqu’à présent.',
    },
    QUARTERS,
    (sums) => sums.outsiders('ticksToExport') / sums.outsiders('startedDomestic'),
    { range: UNBOUNDED, margin: 1 },
  ),
  level(
    'knowledge',
    'firms',
    { en: 'Market knowledge', fr: 'Connaissance des marchés' },
    { en: 'Mean knowledge of foreign markets.', fr: 'Connaissance moyenne des marchés étrangers.' },
    SCORE,
    ofFirms('knowledge'),
    { source: 'Johanson & Vahlne 2009, as cited in paper §1.4' },
  ),
  level(
    'membership',
    'firms',
    { en: 'Membership', fr: 'Appartenance à un réseau' },
    {
      en: 'Share of firms that belong to a network.',
      fr: 'Part des entreprises membres d’un réseau.',
    },
    SHARE,
    (sums) => sums.members('count') / (sums.members('count') + sums.outsiders('count')),
  ),
];
