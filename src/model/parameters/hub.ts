import type { Group } from './declare.ts';
import { number, optional } from './declare.ts';
import { QUARTERS } from './units.ts';

export const HUB = {
  label: { en: 'The network’s hub', fr: 'Le dirigeant du réseau' },
  help: {
    en:
      'Qualities of the firm that leads a network. Leave one open, and each leader keeps the ' +
      'qualities of its own.',
    fr:
      'Qualités de l’entreprise pivot qui dirige un réseau. Laissée libre, une qualité reste ' +
      'celle de chaque dirigeant.',
  },
  parameters: {
    clarity: number({
      label: {
        en: 'Clarity of the first hub’s vision',
        fr: 'Clarté de la vision du premier dirigeant',
      },
      help: {
        en:
          'How clear the vision of the first hub of each network present at the start is, from ' +
          'vague (near 0) to very clear (near 1).',
        fr:
          'Clarté de la vision du premier dirigeant de chaque réseau présent au départ, de floue ' +
          '(proche de 0) à très claire (proche de 1).',
      },
      default: 0.8,
      range: [0.02, 0.98],
      plausible: [0.2, 0.85],
      symbol: '\\gamma_h',
      source: 'mechanism: paper §1.3 and §3.3; number: ours',
      actsAt: 'setup',
    }),
    visionError: number({
      label: { en: 'Error of the first hub’s vision', fr: 'Erreur de vision du premier dirigeant' },
      help: {
        en:
          'How much further the first hub’s vision lies from the real opportunity abroad, along ' +
          'the objectives. A clear vision may be wrong.',
        fr:
          'Écart supplémentaire, sur les objectifs, entre la vision du premier dirigeant et la ' +
          'véritable opportunité à l’étranger. Une vision claire peut être erronée.',
      },
      default: 0,
      range: [0, 5],
      plausible: [0, 2],
      symbol: '\\epsilon',
      actsAt: 'setup',
    }),
    listening: optional({
      label: { en: 'Listening of the hub', fr: 'Écoute du dirigeant' },
      help: {
        en:
          'How much whoever leads the network listens to the other members. Left open, each ' +
          'leader keeps its own ability.',
        fr:
          'Esprit d’écoute de celui qui dirige le réseau, quel qu’il soit. Laissé libre, chaque ' +
          'dirigeant garde sa propre qualité d’écoute.',
      },
      range: [0, 1],
      source: 'mechanism: paper §3.3; number: ours',
    }),
    dynamism: optional({
      label: { en: 'Dynamism of the hub', fr: 'Dynamisme du dirigeant' },
      help: {
        en:
          'How much energy whoever leads the network puts into coordinating it. Left open, each ' +
          'leader keeps its own dynamism.',
        fr:
          'Énergie que celui qui dirige le réseau, quel qu’il soit, met à le coordonner. Laissé ' +
          'libre, chaque dirigeant garde son propre dynamisme.',
      },
      range: [0, 1],
      source: 'mechanism: paper §3.3; number: ours',
    }),
    conflictManagement: optional({
      label: { en: 'Conflict management of the hub', fr: 'Gestion des conflits par le dirigeant' },
      help: {
        en:
          'How well whoever leads the network mediates conflicts. Left open, each leader keeps ' +
          'its own ability.',
        fr:
          'Capacité de celui qui dirige le réseau, quel qu’il soit, à gérer les conflits. ' +
          'Laissée libre, chaque dirigeant garde la sienne.',
      },
      range: [0, 1],
      source: 'mechanism: paper §3.3; number: ours',
    }),
    notoriety: optional({
      label: { en: 'Standing of the hub', fr: 'Notoriété du dirigeant' },
      help: {
        en:
          'How well known in its trade the firm that leads the network is. Left open, each ' +
          'leader keeps its own standing.',
        fr:
          'Notoriété dans la profession de l’entreprise qui dirige le réseau. Laissée libre, ' +
          'chaque dirigeant garde la sienne.',
      },
      range: [0, 1],
      source: 'mechanism: paper §3.3; number: ours',
    }),
    experience: optional({
      label: { en: 'Experience of the hub', fr: 'Expérience du dirigeant' },
      help: {
        en:
          'How long the hub is taken to have led a network before, for its reputation. Left ' +
          'open, its real time in office counts.',
        fr:
          'Expérience de direction d’un réseau prêtée au dirigeant dans le calcul de sa ' +
          'réputation. Laissée libre, c’est sa durée réelle à la tête d’un réseau qui compte.',
      },
      range: [0, 200],
      unit: QUARTERS,
      source: 'mechanism: paper §3.3; number: ours',
    }),
  },
} satisfies Group;
