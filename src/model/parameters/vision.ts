import type { Group } from './declare.ts';
import { choice, number, optional, toggle } from './declare.ts';
import { PER_QUARTER } from './units.ts';

export const VISION = {
  label: { en: 'Vision', fr: 'Vision' },
  help: {
    en:
      'How clear the firms’ visions are, whose visions make up the shared one, and how it ' +
      'reaches the members.',
    fr:
      'La clarté des visions des entreprises, les visions qui composent la vision partagée et ' +
      'la façon dont celle-ci gagne les membres.',
  },
  parameters: {
    clearLevel: number({
      label: { en: 'Clarity of a clear vision', fr: 'Clarté d’une vision claire' },
      help: {
        en: 'Average clarity of firms that start with a clear vision, from 0 to 1.',
        fr: 'Clarté moyenne des entreprises dont la vision est claire au départ, de 0 à 1.',
      },
      default: 0.8,
      range: [0.02, 0.98],
      plausible: [0.7, 0.9],
      source: 'mechanism: paper §1.3 (Allali 2007); number: ours',
      actsAt: 'setup',
    }),
    vagueLevel: number({
      label: { en: 'Clarity of a vague vision', fr: 'Clarté d’une vision floue' },
      help: {
        en: 'Average clarity of firms that start with a vague vision, from 0 to 1.',
        fr: 'Clarté moyenne des entreprises dont la vision est floue au départ, de 0 à 1.',
      },
      default: 0.23,
      range: [0.02, 0.98],
      plausible: [0.1, 0.35],
      source: 'mechanism: paper §1.3 (Allali 2007); number: ours',
      actsAt: 'setup',
    }),
    directions: choice({
      label: { en: 'Where visions point', fr: 'Direction des visions' },
      help: {
        en:
          'Whether a clearer vision also points nearer to the real opportunity abroad, or ' +
          'visions point anywhere, however clear they are.',
        fr:
          'Soit une vision plus claire vise aussi plus près de la véritable opportunité à ' +
          'l’étranger, soit les visions visent au hasard, claires ou non.',
      },
      default: 'opportunity',
      options: {
        opportunity: {
          en: 'Clearer means nearer to the opportunity',
          fr: 'Plus claire, donc plus proche de l’opportunité',
        },
        random: { en: 'Anywhere, clear or not', fr: 'Au hasard, claire ou non' },
      },
      actsAt: 'setup',
    }),
    spreadBase: number({
      label: { en: 'Spread of clear visions', fr: 'Dispersion des visions claires' },
      help: {
        en: 'How far even a very clear vision may lie from the opportunity (a variance).',
        fr:
          'Écart possible d’une vision même très claire par rapport à l’opportunité (une ' +
          'variance).',
      },
      default: 0.15,
      range: [0, 10],
      plausible: [0.05, 0.3],
      actsAt: 'setup',
    }),
    spreadMaximum: number({
      label: { en: 'Spread added by vagueness', fr: 'Dispersion ajoutée par le flou' },
      help: {
        en: 'The most that vagueness may add to that spread (a variance).',
        fr:
          'Dispersion supplémentaire, au maximum, due au caractère flou d’une vision (une ' +
          'variance).',
      },
      default: 2,
      range: [0, 10],
      plausible: [1, 3],
      actsAt: 'setup',
    }),
    sharing: choice({
      label: { en: 'Weight of each vision', fr: 'Poids de chaque vision' },
      help: {
        en:
          'When visions are pooled, whether clear visions, the hub and those it listens to ' +
          'weigh more, or everyone weighs the same.',
        fr:
          'Quand les visions sont mises en commun, soit les visions claires, le dirigeant et ' +
          'ceux qu’il écoute pèsent davantage, soit tous pèsent autant.',
      },
      default: 'precision',
      options: {
        precision: { en: 'By clarity and listening', fr: 'Selon la clarté et l’écoute' },
        plain: { en: 'Everyone the same', fr: 'Le même pour tous' },
      },
    }),
    pooling: choice({
      label: { en: 'Clarity of pooled visions', fr: 'Clarté des visions mises en commun' },
      help: {
        en:
          'How the clarity of several visions adds up: many vague visions stay vague, or they ' +
          'add up to a clear one.',
        fr:
          'Comment la clarté de plusieurs visions se cumule : beaucoup de visions floues restent ' +
          'floues, ou forment ensemble une vision claire.',
      },
      default: 'rootSquares',
      options: {
        rootSquares: { en: 'vague visions stay vague', fr: 'les visions floues restent floues' },
        sum: { en: 'vague visions add up', fr: 'les visions floues s’additionnent' },
      },
    }),
    voices: choice({
      label: { en: 'Who is heard', fr: 'Qui est entendu' },
      help: {
        en:
          'Whose visions can complete the hub’s own: those of the board, or those of all ' +
          'members.',
        fr:
          'Les visions qui peuvent compléter celle du dirigeant : celles du conseil ' +
          'd’administration ou celles de tous les membres.',
      },
      default: 'board',
      options: {
        board: { en: 'The board', fr: 'Le conseil d’administration' },
        all: { en: 'All members', fr: 'Tous les membres' },
      },
      source: 'mechanism: paper §3.3; reading: ours',
    }),
    hubWeight: number({
      label: { en: 'Weight of the hub’s vision', fr: 'Poids de la vision du dirigeant' },
      help: {
        en:
          'How many times the hub’s vision weighs as much as another member’s equally clear ' +
          'vision.',
        fr:
          'Combien de fois la vision du dirigeant pèse plus que celle, aussi claire, d’un autre ' +
          'membre.',
      },
      default: 3,
      range: [0, 50],
      plausible: [1.5, 5],
      source: 'mechanism: paper §3.3; number: ours',
    }),
    rate: number({
      label: { en: 'Speed of sharing', fr: 'Vitesse du partage' },
      help: {
        en:
          'Share of the way that the network’s vision moves each quarter towards the visions ' +
          'pooled in it.',
        fr:
          'Part du chemin que la vision du réseau parcourt chaque trimestre vers les visions ' +
          'mises en commun.',
      },
      default: 0.3,
      range: [0, 1],
      plausible: [0.15, 0.5],
      unit: PER_QUARTER,
    }),
    influence: number({
      label: { en: 'Influence of the shared vision', fr: 'Influence de la vision partagée' },
      help: {
        en:
          'How strongly the shared vision clarifies and draws the members’ own visions, given ' +
          'coordination and trust in the hub.',
        fr:
          'Force avec laquelle la vision partagée éclaire et attire les visions des membres, ' +
          'selon la coordination et la confiance dans le dirigeant.',
      },
      default: 0.25,
      range: [0, 5],
      plausible: [0.1, 0.4],
      unit: PER_QUARTER,
      symbol: 'ψ0',
      source: 'mechanism: paper §3.2; number: ours',
    }),
    forgetting: number({
      label: { en: 'Fading of acquired clarity', fr: 'Perte de la clarté acquise' },
      help: {
        en:
          'How fast a firm’s clarity falls back to what it was at first when the network no ' +
          'longer sustains it.',
        fr:
          'Vitesse à laquelle la clarté d’une entreprise revient à son niveau d’origine quand ' +
          'le réseau ne l’entretient plus.',
      },
      default: 0.03,
      range: [0, 1],
      plausible: [0.01, 0.06],
      unit: PER_QUARTER,
    }),
    coordinationFloor: number({
      label: { en: 'Sharing without coordination', fr: 'Partage sans coordination' },
      help: {
        en:
          'How clear the pooled vision can be when nothing is coordinated, compared with full ' +
          'coordination.',
        fr:
          'Clarté que peut avoir la vision mise en commun sans aucune coordination, par rapport ' +
          'à une coordination complète.',
      },
      default: 0.25,
      range: [0, 1],
      plausible: [0.1, 0.5],
      symbol: 'q0',
      source: 'mechanism: paper §3.2; number: ours',
    }),
    coordinationFull: number({
      label: {
        en: 'Coordination that makes sharing complete',
        fr: 'Coordination rendant le partage complet',
      },
      help: {
        en: 'Level of coordination from which the vision is shared as well as it can be.',
        fr:
          'Niveau de coordination à partir duquel la vision est partagée aussi bien que ' +
          'possible.',
      },
      default: 0.5,
      range: [0.01, 1],
      plausible: [0.3, 0.7],
      source: 'mechanism: paper §3.2; number: ours',
    }),
    uncertainty: number({
      label: { en: 'Uncertainty that remains', fr: 'Incertitude qui demeure' },
      help: {
        en:
          'What nobody can know about foreign markets: no vision becomes more precise than the ' +
          'inverse of this number.',
        fr:
          'Ce que personne ne peut savoir des marchés étrangers : aucune vision ne devient plus ' +
          'précise que l’inverse de ce nombre.',
      },
      symbol: 'u',
      default: 0.05,
      range: [0.001, 1],
      plausible: [0.02, 0.15],
    }),
    heldClarity: optional({
      label: { en: 'Clarity held constant', fr: 'Clarté maintenue constante' },
      help: {
        en:
          'Gives the network’s vision this clarity wherever clarity has an effect, to see what ' +
          'clarity brings about. Left open, clarity evolves.',
        fr:
          'Donne à la vision du réseau cette clarté partout où la clarté agit, pour voir ce ' +
          'qu’elle produit. Laissée libre, la clarté évolue.',
      },
      range: [0, 0.99],
    }),
    provenance: toggle({
      label: { en: 'Trace whose vision is shared', fr: 'Suivre l’origine de la vision partagée' },
      help: {
        en:
          'Keeps track of whose visions make up the shared one: the hub’s, another member’s or ' +
          'a blend. May be switched off in very large worlds.',
        fr:
          'Suit les visions dont se compose la vision partagée : celle du dirigeant, celle d’un ' +
          'autre membre ou un croisement. Peut être désactivé dans les très grands mondes.',
      },
      default: true,
      source: 'mechanism: paper §4; reading: ours',
      actsAt: 'setup',
    }),
  },
} satisfies Group;
