import { SCORE, SHARE, UNBOUNDED } from './declare.ts';
import { level, ofMembers, ofNetworks } from './derive.ts';
import type { Declaration } from './derive.ts';
import { amongFounders, dissolvedAsZero } from './ever-founded.ts';

/** How members work together: cooperation, coordination, conflict, satisfaction. */
export const FUNCTIONING_METRICS: readonly Declaration[] = [
  level(
    'cooperation',
    'living',
    { en: 'Cooperation', fr: 'Coopération' },
    {
      en: 'Mean contribution to this quarter’s joint projects; living networks.',
      fr: 'Contribution moyenne aux projets communs du trimestre\u00a0; réseaux en vie.',
    },
    SCORE,
    ofNetworks('cooperation'),
    { headline: true, source: 'paper §3.2', everFounded: dissolvedAsZero('cooperation') },
  ),
  level(
    'predisposition',
    'members',
    { en: 'Predisposition to cooperate', fr: 'Prédisposition à la coopération' },
    { en: 'Mean predisposition of members.', fr: 'Prédisposition moyenne des membres.' },
    SCORE,
    ofMembers('predisposition'),
    { source: 'paper §3.2', everFounded: amongFounders('predisposition') },
  ),
  level(
    'coordination',
    'living',
    { en: 'Coordination', fr: 'Coordination' },
    {
      en: 'How well actions are coordinated; living networks.',
      fr: 'Qualité de la coordination des actions\u00a0; réseaux en vie.',
    },
    SCORE,
    ofNetworks('coordination'),
    { headline: true, source: 'paper §3.2, §3.3', everFounded: dissolvedAsZero('coordination') },
  ),
  level(
    'conflictLoad',
    'living',
    { en: 'Conflict load', fr: 'Charge de conflit' },
    {
      en: 'Unresolved conflict per member; living networks.',
      fr: 'Conflit non résolu, par membre\u00a0; réseaux en vie.',
    },
    { en: 'severity per member', fr: 'gravité par membre' },
    ofNetworks('conflictLoad'),
    {
      range: UNBOUNDED,
      headline: true,
      source: 'paper §1.5, §3.3',
      everFounded: dissolvedAsZero('conflictLoad', {
        note: {
          en: 'Its conflicts ended with it: read this beside dissolutions.',
          fr: 'Ses conflits ont disparu avec lui\u00a0: à lire à côté des dissolutions.',
        },
      }),
    },
  ),
  level(
    'involved',
    'living',
    { en: 'Members involved', fr: 'Membres impliqués' },
    {
      en: 'Share of members in a joint project within the last four quarters.',
      fr: 'Part des membres ayant participé à un projet commun au cours des quatre derniers trimestres.',
    },
    SHARE,
    ofNetworks('involved'),
    { source: 'paper §3.3', everFounded: dissolvedAsZero('involved') },
  ),
  level(
    'satisfaction',
    'members',
    { en: 'Satisfaction', fr: 'Satisfaction' },
    {
      en: 'Mean satisfaction of members; below 0 they are dissatisfied.',
      fr: 'Satisfaction moyenne des membres\u00a0; négative, ils sont insatisfaits.',
    },
    { en: 'below 0 dissatisfied', fr: 'négatif\u00a0: insatisfait' },
    ofMembers('satisfaction'),
    {
      range: [-Infinity, 1],
      headline: true,
      source: 'paper §3.3',
      everFounded: amongFounders('satisfaction', {
        note: {
          en: 'Firms without network count with what they last felt as members.',
          fr: 'Les entreprises sans réseau comptent avec ce qu’elles ont ressenti en dernier comme membres.',
        },
      }),
    },
  ),
];
