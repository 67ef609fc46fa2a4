import type { Group } from './declare.ts';
import { choice, number, toggle } from './declare.ts';
import { PER_QUARTER, PROBABILITY } from './units.ts';

export const CONFLICT = {
  label: { en: 'Conflicts', fr: 'Conflits' },
  help: {
    en:
      'How conflicts between fictional members arise, are settled or mediated, and what they ' +
      'leave behind.',
    fr:
      'Comment les conflits entre membres fictifs naissent, se règlent entre eux ou par ' +
      'médiation, et ce qu’ils laissent derrière eux.',
  },
  parameters: {
    baseHazard: number({
      label: { en: 'Conflicts between members', fr: 'Conflits entre membres' },
      help: {
        en:
          'How likely two members who work together are to come into conflict in a quarter, ' +
          'other things being average. Small changes may tip a network over.',
        fr:
          'Probabilité que deux membres qui travaillent ensemble entrent en conflit dans le ' +
          'trimestre, le reste étant moyen. De petits changements peuvent faire basculer un ' +
          'réseau.',
      },
      default: 0.025,
      range: [0, 1],
      plausible: [0.01, 0.05],
      unit: PER_QUARTER,
      symbol: 'h_0',
      source: 'mechanism: paper §1.5; number: ours',
    }),
    visionGap: number({
      label: { en: 'Conflicts from differing visions', fr: 'Conflits dus aux visions divergentes' },
      help: {
        en:
          'How much conflict becomes more likely as the visions of two members lie further ' +
          'apart.',
        fr:
          'Hausse du risque de conflit quand les visions de deux membres s’éloignent l’une de ' +
          'l’autre.',
      },
      default: 1,
      range: [0, 10],
      plausible: [0.5, 1.5],
      symbol: 'h_v',
    }),
    trustRelief: number({
      label: { en: 'Relief by trust', fr: 'Apaisement par la confiance' },
      help: {
        en: 'How much mutual trust makes conflict less likely.',
        fr: 'Baisse du risque de conflit apportée par la confiance mutuelle.',
      },
      default: 3,
      range: [0, 20],
      plausible: [1.5, 4.5],
      symbol: 'h_T',
    }),
    coordinationRelief: number({
      label: { en: 'Relief by coordination', fr: 'Apaisement par la coordination' },
      help: {
        en: 'How much good coordination makes conflict less likely.',
        fr: 'Baisse du risque de conflit apportée par une bonne coordination.',
      },
      default: 1.5,
      range: [0, 20],
      plausible: [0.75, 2.25],
      symbol: 'h_K',
    }),
    contributionGap: number({
      label: {
        en: 'Conflicts from unequal contributions',
        fr: 'Conflits dus aux contributions inégales',
      },
      help: {
        en:
          'How much conflict becomes more likely when one member contributes more than the ' +
          'other.',
        fr: 'Hausse du risque de conflit quand l’un contribue plus que l’autre.',
      },
      default: 2,
      range: [0, 20],
      plausible: [1, 3],
      symbol: 'h_c',
    }),
    settlement: number({
      label: { en: 'Settlement between members', fr: 'Règlement entre membres' },
      help: {
        en:
          'How likely two members who fully trust each other are to settle a conflict between ' +
          'themselves.',
        fr:
          'Probabilité que deux membres qui se font pleinement confiance règlent leur conflit ' +
          'entre eux.',
      },
      default: 0.5,
      range: [0, 1],
      plausible: [0.2, 0.8],
      unit: PROBABILITY,
      symbol: 'h_s',
      source: 'mechanism: paper §1.5; number: ours',
    }),
    mediation: choice({
      label: { en: 'What the hub mediates', fr: 'Objet de la médiation du dirigeant' },
      help: {
        en: 'Whether the hub’s mediation softens new conflicts, what remains of old ones, or both.',
        fr:
          'La médiation du dirigeant atténue soit les nouveaux conflits, soit ce qui reste des ' +
          'anciens, soit les deux.',
      },
      default: 'both',
      options: {
        both: {
          en: 'New conflicts and what remains of old ones',
          fr: 'Nouveaux conflits et restes des anciens',
        },
        fresh: { en: 'New conflicts only', fr: 'Nouveaux conflits seulement' },
        load: {
          en: 'What remains of old conflicts only',
          fr: 'Restes des anciens conflits seulement',
        },
      },
    }),
    trustInArrangements: toggle({
      label: { en: 'Arrangements need trust', fr: 'Arrangements fondés sur la confiance' },
      help: {
        en:
          'Arrangements succeed the better, the more those concerned trust: the parties each other, ' +
          'and the members the hub that mediates. Off, trust is taken as middling (0.5) in all ' +
          'arrangements.',
        fr:
          'Les arrangements réussissent d’autant mieux que les intéressés ont confiance\u00a0: les ' +
          'parties l’une dans l’autre, et les membres dans le dirigeant qui joue le médiateur. ' +
          'Option désactivée\u00a0: la confiance est prise à un niveau moyen (0,5) dans tous les arrangements.',
      },
      default: true,
    }),
    evidence: number({
      label: { en: 'Trust lost in conflicts', fr: 'Confiance perdue dans les conflits' },
      help: {
        en: 'How much a conflict that is not resolved damages the trust between its two parties.',
        fr: 'Effet d’un conflit non résolu sur la confiance entre les deux parties.',
      },
      default: 0.4,
      range: [0, 5],
      plausible: [0.2, 0.8],
      symbol: 'h_e',
    }),
    decay: number({
      label: { en: 'Fading of conflicts', fr: 'Apaisement avec le temps' },
      help: {
        en: 'Share of the unresolved conflicts that fades by itself each quarter.',
        fr: 'Part des conflits non résolus qui s’efface d’elle-même chaque trimestre.',
      },
      default: 0.1,
      range: [0, 1],
      plausible: [0.05, 0.2],
      unit: PER_QUARTER,
      symbol: '\\delta_0',
    }),
    healing: number({
      label: { en: 'Healing by the hub', fr: 'Apaisement par le dirigeant' },
      help: {
        en:
          'Further share that fades each quarter when the hub manages conflicts perfectly and ' +
          'has everyone’s trust.',
        fr:
          'Part supplémentaire qui s’efface chaque trimestre quand le dirigeant gère ' +
          'parfaitement les conflits et a la confiance de tous.',
      },
      default: 0.5,
      range: [0, 1],
      plausible: [0.2, 0.8],
      unit: PER_QUARTER,
      symbol: '\\delta_1',
      source: 'mechanism: paper §3.3; number: ours',
    }),
  },
} satisfies Group;
