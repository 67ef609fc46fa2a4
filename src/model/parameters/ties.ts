import type { Group } from './declare.ts';
import { choice, integer, number } from './declare.ts';
import { FIRMS, JOINT_PROJECTS, SHARE } from './units.ts';

export const TIES = {
  label: { en: 'Ties between firms', fr: 'Liens entre entreprises' },
  help: {
    en:
      'Who knew whom before the networks existed, and when a working tie also becomes a tie ' +
      'between persons.',
    fr:
      'Qui se connaissait avant les réseaux, et quand un lien de travail devient aussi un lien ' +
      'interpersonnel.',
  },
  parameters: {
    graph: choice({
      label: { en: 'Earlier acquaintances', fr: 'Relations antérieures' },
      help: {
        en:
          'How it is decided which firms knew each other before. A list of ties given with the ' +
          'scenario is added in any case.',
        fr:
          'Façon de déterminer quelles entreprises se connaissaient auparavant. Une liste de ' +
          'liens fournie avec le scénario s’y ajoute toujours.',
      },
      default: 'smallWorld',
      options: {
        smallWorld: {
          en: 'Small world: mostly neighbours, some far ties',
          fr: 'Petit monde\u00a0: surtout des proches, quelques liens lointains',
        },
        none: { en: 'None but those listed', fr: 'Aucune, sauf celles de la liste' },
      },
      actsAt: 'setup',
    }),
    degree: integer({
      label: { en: 'Acquaintances per firm', fr: 'Relations par entreprise' },
      help: {
        en: 'How many other firms a firm knows on average before the simulation begins.',
        fr: 'Nombre moyen d’entreprises qu’une entreprise connaît avant le début de la simulation.',
      },
      default: 4,
      range: [0, 50],
      plausible: [2, 8],
      unit: FIRMS,
      symbol: 'D',
      source: 'mechanism: Watts & Strogatz 1998; number: ours',
      actsAt: 'setup',
    }),
    rewiring: number({
      label: { en: 'Far acquaintances', fr: 'Relations lointaines' },
      help: {
        en:
          'Share of acquaintances that link a firm to one chosen at random rather than to one ' +
          'of its own surroundings.',
        fr:
          'Part des connaissances qui relient une entreprise à une autre prise au hasard plutôt ' +
          'qu’à une entreprise proche.',
      },
      default: 0.1,
      range: [0, 1],
      plausible: [0, 0.3],
      unit: SHARE,
      symbol: 'p_r',
      source: 'mechanism: Watts & Strogatz 1998; number: ours',
      actsAt: 'setup',
    }),
    founders: number({
      label: {
        en: 'Founders who worked together before',
        fr: 'Fondateurs ayant déjà travaillé ensemble',
      },
      help: {
        en:
          'Share of the pairs of founders of a network who had already worked together before ' +
          'they founded it.',
        fr:
          'Part des paires de fondateurs d’un réseau qui avaient déjà travaillé ensemble avant ' +
          'de le créer.',
      },
      default: 0.5,
      range: [0, 1],
      unit: SHARE,
      symbol: 'p_f',
      source: 'mechanism: paper §3.2, footnote 5; number: ours',
      actsAt: 'setup',
    }),
    trustThreshold: number({
      label: {
        en: 'Trust needed for a social tie',
        fr: 'Confiance requise pour un lien interpersonnel',
      },
      help: {
        en:
          'Trust that both firms must have in each other before their working tie can also ' +
          'become a social tie.',
        fr:
          'Confiance que deux entreprises doivent s’accorder mutuellement pour que leur lien de ' +
          'travail puisse devenir aussi un lien interpersonnel.',
      },
      default: 0.7,
      range: [0, 1],
      plausible: [0.6, 0.8],
      symbol: 'T_1',
      source: 'mechanism: paper §4; number: ours',
    }),
    workThreshold: integer({
      label: {
        en: 'Joint work needed for a social tie',
        fr: 'Travail commun requis pour un lien interpersonnel',
      },
      help: {
        en:
          'How many projects two firms must have carried out together before their working tie ' +
          'can also become a social tie.',
        fr:
          'Nombre de projets que deux entreprises doivent avoir menés ensemble pour que leur ' +
          'lien de travail puisse devenir aussi un lien interpersonnel.',
      },
      default: 8,
      range: [0, 1000],
      plausible: [4, 12],
      unit: JOINT_PROJECTS,
      symbol: 'w_1',
      source: 'mechanism: paper §4; number: ours',
    }),
  },
} satisfies Group;
