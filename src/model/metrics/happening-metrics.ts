import { flow } from './derive.ts';
import type { Declaration } from './derive.ts';

/** What happens, counted per tick and summed over a run. */
export const HAPPENING_METRICS: readonly Declaration[] = [
  flow(
    'projects',
    'projects',
    { en: 'Joint projects', fr: 'Projets communs' },
    { en: 'Joint projects opened.', fr: 'Projets communs ouverts.' },
  ),
  flow(
    'recruitments.formal',
    'formal',
    { en: 'Formal recruitments', fr: 'Recrutements formels' },
    {
      en: 'Partners drawn in mainly by the hub’s call.',
      fr: 'Partenaires associés surtout à l’appel de l’entreprise pivot.',
    },
    'paper §1.2, §4',
  ),
  flow(
    'recruitments.informal',
    'informal',
    { en: 'Informal recruitments', fr: 'Recrutements informels' },
    {
      en: 'Partners chosen mainly out of trust or a social tie.',
      fr: 'Partenaires choisis surtout par confiance ou par lien interpersonnel.',
    },
    'paper §1.2, §4',
  ),
  flow(
    'conflicts',
    'conflicts',
    { en: 'Conflicts', fr: 'Conflits' },
    {
      en: 'Conflicts that broke out between partners.',
      fr: 'Conflits survenus entre partenaires.',
    },
    'paper §1.5',
  ),
  flow(
    'conflicts.settled',
    'settled',
    { en: 'Conflicts settled', fr: 'Conflits réglés entre membres' },
    {
      en: 'Conflicts the parties settled between themselves.',
      fr: 'Conflits réglés par les parties elles-mêmes.',
    },
    'paper §1.5',
  ),
  flow(
    'conflicts.mediated',
    'mediated',
    { en: 'Conflicts mediated', fr: 'Conflits résolus par médiation' },
    { en: 'Conflicts resolved by the hub.', fr: 'Conflits résolus par le dirigeant du réseau.' },
    'paper §3.3',
  ),
  flow(
    'elections',
    'elections',
    { en: 'Elections', fr: 'Élections' },
    {
      en: 'Votes for a hub after the set-up.',
      fr: 'Votes pour désigner un dirigeant, après la mise en place.',
    },
    'paper §3.3',
  ),
  flow(
    'replacements',
    'replacements',
    { en: 'Replacements of hubs', fr: 'Remplacements de dirigeants' },
    {
      en: 'Votes in which a sitting hub lost its office.',
      fr: 'Votes qui ont remplacé un dirigeant en place.',
    },
    'paper §3.3',
  ),
  flow(
    'joins',
    'joins',
    { en: 'Joins', fr: 'Adhésions' },
    { en: 'Firms admitted to a network.', fr: 'Entreprises admises dans un réseau.' },
    'paper §3.2',
  ),
  flow(
    'applications',
    'applications',
    { en: 'Applications', fr: 'Candidatures' },
    {
      en: 'Firms that asked to join a network.',
      fr: 'Entreprises ayant demandé à rejoindre un réseau.',
    },
  ),
  flow(
    'exits',
    'exits',
    { en: 'Exits', fr: 'Départs' },
    {
      en: 'Members that left a network; dissolutions apart.',
      fr: 'Membres ayant quitté un réseau\u00a0; hors dissolutions.',
    },
  ),
  flow(
    'foundings',
    'foundings',
    { en: 'Foundings', fr: 'Créations de réseaux' },
    { en: 'Networks founded during the run.', fr: 'Réseaux créés pendant la simulation.' },
    'paper §3.2',
  ),
  flow(
    'dissolutions',
    'dissolutions',
    { en: 'Dissolutions', fr: 'Dissolutions' },
    { en: 'Networks that folded.', fr: 'Réseaux dissous.' },
    'paper §3.2',
  ),
  flow(
    'exports.direct',
    'exportsDirect',
    { en: 'Direct exports', fr: 'Exportations directes' },
    {
      en: 'Firm-quarters of exporting outside any joint project.',
      fr: 'Trimestres-entreprises d’exportation hors de tout projet commun.',
    },
  ),
  flow(
    'exports.group',
    'exportsGroup',
    { en: 'Exports through the group', fr: 'Exportations par le groupe' },
    {
      en: 'Firm-quarters of exporting while in a joint project.',
      fr: 'Trimestres-entreprises d’exportation avec un projet commun.',
    },
  ),
  flow(
    'advances',
    'advances',
    { en: 'Advances abroad', fr: 'Progressions à l’international' },
    { en: 'Stages gained by firms.', fr: 'Stades gagnés par les entreprises.' },
  ),
  flow(
    'retreats',
    'retreats',
    { en: 'Retreats', fr: 'Reculs' },
    { en: 'Stages lost by firms.', fr: 'Stades perdus par les entreprises.' },
  ),
  flow(
    'newSocialTies',
    'newSocialTies',
    { en: 'New social ties', fr: 'Nouveaux liens interpersonnels' },
    {
      en: 'Working ties that also became social ties.',
      fr: 'Liens de travail devenus aussi des liens interpersonnels.',
    },
    'paper §4',
  ),
];
