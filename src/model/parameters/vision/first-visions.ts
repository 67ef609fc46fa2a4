import { choice, number } from '../declare.ts';

/** How clear the firms’ visions are at first, and where they point. */
export const FIRST_VISIONS = {
  clearLevel: number({
    label: { en: 'Clarity of a clear vision', fr: 'Clarté d’une vision claire' },
    help: {
      en: 'Average clarity of firms that start with a clear vision, from 0 to 1.',
      fr: 'Clarté moyenne des entreprises dont la vision est claire au départ, de 0 à 1.',
    },
    default: 0.8,
    range: [0.02, 0.98],
    plausible: [0.7, 0.9],
    symbol: '\\gamma_1',
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
    symbol: '\\gamma_0',
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
    symbol: '\\sigma_0^2',
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
    symbol: '\\sigma_1^2',
    actsAt: 'setup',
  }),
};
