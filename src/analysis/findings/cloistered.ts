import { minus } from './declare.ts';
import type { Finding } from './declare.ts';
import type { Measure } from './reading.ts';

const STAGE: Measure = { at: 20, metric: 'engagement' };
const CASE = { hub: { clarity: 0.2, listening: 0 }, members: { clearShare: 1 } };

export const CLOISTERED: Finding = {
  id: 'cloistered',
  section: '§1.3, Table 1; §3.2',
  sources: ['literature'],
  claim: {
    en: 'A firm with a clear vision may gain nothing from a vague network, unless the way it is managed changes.',
    fr: 'Une entreprise à vision claire risque de ne rien gagner d’un réseau flou, à moins que sa gestion ne change.',
  },
  nature: 'emergent',
  isFrozen: true,
  isClosed: true,
  ticks: 40,
  arms: {
    cloistered: {
      label: {
        en: 'Clear members, vague hub that does not listen',
        fr: 'Membres clairs, dirigeant flou qui n’écoute pas',
      },
      parameters: CASE,
    },
    alone: {
      label: { en: 'The same firms without network', fr: 'Les mêmes entreprises sans réseau' },
      parameters: CASE,
      networks: 'none',
    },
    changed: {
      label: {
        en: 'The same, a hub that listens from year 6 on',
        fr: 'De même, un dirigeant à l’écoute à partir de la 6ᵉ année',
      },
      parameters: CASE,
      changes: [{ tick: 21, parameters: { hub: { listening: 0.9 } } }],
    },
    visionary: {
      label: { en: 'Clear members, clear hub', fr: 'Membres clairs, dirigeant clair' },
      parameters: { hub: { clarity: 0.8 }, members: { clearShare: 1 } },
    },
  },
  conditions: [
    {
      test: 'equivalence',
      states: {
        en: 'after five years members stand no further abroad than without network (± 0.15 of a stage)',
        fr: 'après cinq ans, les membres ne sont pas plus avancés que sans réseau (± 0,15 stade)',
      },
      terms: minus(STAGE, 'cloistered', 'alone'),
      margin: 0.15,
    },
    {
      test: 'difference',
      states: {
        en: 'a hub that begins to listen makes a gain appear (quarter 40)',
        fr: 'un dirigeant qui se met à écouter fait apparaître un gain (trimestre 40)',
      },
      terms: minus({ at: 40, metric: 'engagement' }, 'changed', 'cloistered'),
    },
  ],
  provided: [
    {
      test: 'difference',
      states: {
        en: 'a clear network would have brought them more than 0.15 of a stage by then',
        fr: 'un réseau clair leur aurait alors apporté plus de 0,15 stade',
      },
      terms: minus(STAGE, 'visionary', 'alone'),
      atLeast: 0.15,
    },
  ],
  also: [
    {
      label: {
        en: 'gain over no network at quarter 8',
        fr: 'gain par rapport à l’absence de réseau au trimestre 8',
      },
      terms: minus({ at: 8, metric: 'engagement' }, 'cloistered', 'alone'),
    },
    {
      label: {
        en: 'gain over no network at quarter 40',
        fr: 'gain par rapport à l’absence de réseau au trimestre 40',
      },
      terms: minus({ at: 40, metric: 'engagement' }, 'cloistered', 'alone'),
    },
  ],
  ablation: {
    kind: 'expect',
    how: {
      en: 'The hub listens from the start: a gain appears.',
      fr: 'Le dirigeant écoute dès le départ\u00a0: un gain apparaît.',
    },
    arms: {
      listening: {
        label: {
          en: 'Clear members, vague hub that listens',
          fr: 'Membres clairs, dirigeant flou qui écoute',
        },
        parameters: { hub: { clarity: 0.2, listening: 0.9 }, members: { clearShare: 1 } },
      },
    },
    conditions: [
      {
        test: 'difference',
        states: {
          en: 'members are further abroad after five years than with a hub that does not listen',
          fr: 'les membres sont plus avancés après cinq ans qu’avec un dirigeant qui n’écoute pas',
        },
        terms: minus(STAGE, 'listening', 'cloistered'),
      },
    ],
  },
  note: {
    en: 'The firms are the same, but for the first hubs: the clarity set for them, and the vision that goes with it, exist only where there is a network.',
    fr: 'Les entreprises sont les mêmes, aux premiers dirigeants près\u00a0: la clarté qui leur est donnée, et la vision qui va avec, n’existent que là où il y a un réseau.',
  },
};
