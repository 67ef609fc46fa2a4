import type { Group } from './declare.ts';
import { number, optional } from './declare.ts';
import { MEMBERS, PER_QUARTER } from './units.ts';

export const COORDINATION = {
  label: { en: 'Coordination of actions', fr: 'Coordination des actions' },
  help: {
    en: 'How well the hub coordinates the actions of the members, and what limits it.',
    fr:
      'La capacité du dirigeant du réseau à coordonner les actions des membres et ce qui la ' +
      'limite.',
  },
  parameters: {
    dynamismFloor: number({
      label: { en: 'Coordination without dynamism', fr: 'Coordination sans dynamisme' },
      help: {
        en: 'What a hub without any dynamism still coordinates, compared with a fully dynamic one.',
        fr:
          'Ce que coordonne encore un dirigeant sans aucun dynamisme, par rapport à un ' +
          'dirigeant pleinement dynamique.',
      },
      default: 0.3,
      range: [0, 1],
      plausible: [0.1, 0.5],
      symbol: 'd_0',
      source: 'mechanism: paper §3.3; number: ours',
    }),
    spanMinimum: number({
      label: { en: 'Span of coordination, at least', fr: 'Étendue minimale de la coordination' },
      help: {
        en:
          'Number of members at which a hub achieves only half of the coordination it could. ' +
          'Networks founded by many firms have a wider span.',
        fr:
          'Nombre de membres pour lequel un dirigeant n’obtient plus que la moitié de la ' +
          'coordination possible. Les réseaux créés par de nombreuses entreprises ont une ' +
          'étendue plus large.',
      },
      default: 12,
      range: [1, 10_000],
      plausible: [8, 16],
      unit: MEMBERS,
      symbol: 'L_0',
    }),
    conflictDrag: number({
      label: { en: 'Drag of conflicts', fr: 'Frein des conflits' },
      help: {
        en: 'How strongly unresolved conflicts hamper coordination. At 0 they do not.',
        fr:
          'Force avec laquelle les conflits non résolus gênent la coordination. À 0, ils ne la ' +
          'gênent pas.',
      },
      default: 0.5,
      range: [0, 10],
      plausible: [0.2, 1],
      symbol: '\\delta',
    }),
    reputationWeight: number({
      label: { en: 'Weight of the hub’s reputation', fr: 'Poids de la réputation du dirigeant' },
      help: {
        en:
          'How much coordination and mediation depend on the reputation of the hub. At 0 they ' +
          'do not.',
        fr:
          'Part de la coordination et de la médiation qui dépend de la réputation du dirigeant. ' +
          'À 0, elles n’en dépendent pas.',
      },
      default: 0.3,
      range: [0, 1],
      plausible: [0, 0.5],
      symbol: 'w_R',
      source: 'mechanism: paper §4; number: ours',
    }),
    ramp: number({
      label: { en: 'Speed of coordination', fr: 'Vitesse de la coordination' },
      help: {
        en:
          'Share of the way that coordination moves each quarter towards what the hub can ' +
          'sustain: a new network builds it up over time.',
        fr:
          'Part du chemin que la coordination parcourt chaque trimestre vers ce que le ' +
          'dirigeant peut soutenir\u00a0: un nouveau réseau la construit avec le temps.',
      },
      default: 0.25,
      range: [0.01, 1],
      plausible: [0.15, 0.5],
      unit: PER_QUARTER,
      symbol: '\\eta_K',
      source: 'mechanism: paper, Conclusion; number: ours',
    }),
    withoutHub: number({
      label: { en: 'Coordination without a hub', fr: 'Coordination sans dirigeant' },
      help: {
        en:
          'Coordination that members reach by adjusting to each other when nobody leads the ' +
          'network.',
        fr:
          'Coordination que les membres atteignent par ajustement mutuel quand personne ne ' +
          'dirige le réseau.',
      },
      default: 0.1,
      range: [0, 1],
      plausible: [0, 0.2],
      symbol: 'K_0',
      source: 'mechanism: paper §1.1 (Assens 2003); number: ours',
    }),
    heldLevel: optional({
      label: { en: 'Coordination held constant', fr: 'Coordination maintenue constante' },
      help: {
        en:
          'Keeps coordination at this level in every network, to see what it brings about. Left ' +
          'open, coordination evolves.',
        fr:
          'Maintient la coordination à ce niveau dans tous les réseaux, pour voir ce qu’elle ' +
          'produit. Laissée libre, elle évolue.',
      },
      range: [0, 1],
      symbol: '\\bar K',
    }),
  },
} satisfies Group;
