import type { Group } from './declare.ts';
import { integer, number } from './declare.ts';
import { FIRMS, JOINT_PROJECTS, QUARTERS } from './units.ts';

export const PROJECTS = {
  label: { en: 'Joint projects', fr: 'Projets communs' },
  help: {
    en: 'How the work in common is organised: how many projects, with whom and to what end.',
    fr: 'L’organisation du travail en commun\u00a0: combien de projets, avec qui et dans quel but.',
  },
  parameters: {
    teamSize: integer({
      label: { en: 'Firms in a project', fr: 'Entreprises par projet' },
      help: {
        en: 'How many members work together in a joint project.',
        fr: 'Nombre de membres qui travaillent ensemble dans un projet commun.',
      },
      default: 4,
      range: [2, 20],
      plausible: [3, 6],
      unit: FIRMS,
      symbol: 'm',
    }),
    perFirm: integer({
      label: { en: 'Projects per firm', fr: 'Projets par entreprise' },
      help: {
        en: 'How many projects a firm can take part in during one quarter, at most.',
        fr: 'Nombre maximal de projets auxquels une entreprise peut participer en un trimestre.',
      },
      default: 2,
      range: [1, 8],
      plausible: [1, 3],
      unit: JOINT_PROJECTS,
      symbol: 'm_1',
    }),
    aimSpread: number({
      label: { en: 'Spread of the aims', fr: 'Dispersion des buts' },
      help: {
        en:
          'How far the aims of projects may lie from the shared vision. A clearer shared vision ' +
          'narrows it.',
        fr:
          'Écart possible entre les buts des projets et la vision partagée. Une vision partagée ' +
          'plus claire le resserre.',
      },
      default: 0.6,
      range: [0, 5],
      plausible: [0.3, 1],
      symbol: '\\sigma_a',
    }),
    socialWeight: number({
      label: {
        en: 'Weight of social ties in teams',
        fr: 'Poids des liens interpersonnels dans les équipes',
      },
      help: {
        en: 'How much a social tie counts when members choose with whom to work.',
        fr:
          'Importance d’un lien interpersonnel quand les membres choisissent avec qui ' +
          'travailler.',
      },
      default: 0.5,
      range: [0, 5],
      plausible: [0.2, 1],
      symbol: 'b_s',
      source: 'mechanism: paper §4; number: ours',
    }),
    coordinationWeight: number({
      label: {
        en: 'Weight of the hub’s call in teams',
        fr: 'Poids de l’appel de l’entreprise pivot dans les équipes',
      },
      help: {
        en:
          'How much a well-coordinated network forms teams by fitness for the project and draws ' +
          'in members left out so far.',
        fr:
          'Mesure dans laquelle un réseau bien coordonné forme les équipes selon l’adéquation ' +
          'au projet et y associe les membres restés à l’écart.',
      },
      default: 2,
      range: [0, 5],
      plausible: [1, 3],
      symbol: 'b_K',
      source: 'mechanism: paper §3.3; number: ours',
    }),
    choiceNoise: number({
      label: { en: 'Chance in the choice of partners', fr: 'Hasard dans le choix des partenaires' },
      help: {
        en:
          'How much chance there is in who joins a team. At 0 the best-placed members are ' +
          'always chosen.',
        fr:
          'Part du hasard dans la composition des équipes. À 0, les membres les mieux placés ' +
          'sont toujours choisis.',
      },
      default: 0.5,
      range: [0, 5],
      plausible: [0.2, 1],
      symbol: 'b_u',
    }),
    idleSpan: integer({
      label: { en: 'Time until a member is left out', fr: 'Délai de mise à l’écart' },
      help: {
        en: 'How long without any project it takes for a member to count as fully left out.',
        fr:
          'Durée sans aucun projet après laquelle un membre est considéré comme entièrement à ' +
          'l’écart.',
      },
      default: 4,
      range: [1, 40],
      plausible: [2, 6],
      unit: QUARTERS,
      symbol: '\\tau_i',
    }),
    withoutHub: number({
      label: { en: 'Joint work without a hub', fr: 'Travail commun sans dirigeant' },
      help: {
        en:
          'Joint projects of a network that nobody leads, compared with the same network with a ' +
          'hub.',
        fr:
          'Projets communs d’un réseau que personne ne dirige, par rapport au même réseau avec ' +
          'un dirigeant.',
      },
      default: 0.5,
      range: [0, 2],
      plausible: [0.2, 0.8],
      symbol: '\\iota_0',
    }),
  },
} satisfies Group;
