import type { Text } from '../text.ts';
import type { Group } from './declare.ts';
import { choice, integer, number } from './declare.ts';
import { MEMBERS, PER_QUARTER, QUARTERS } from './units.ts';

const MEMBERS_PER_FOUNDER: Text = { en: 'members per founder', fr: 'membres par fondateur' };

export const NETWORK = {
  label: { en: 'Each network', fr: 'Chaque réseau' },
  help: {
    en: 'What may differ from one network to another. Network types are sets of these values.',
    fr:
      'Ce qui peut différer d’un réseau à l’autre. Les types de réseaux sont des jeux de ces ' +
      'valeurs.',
  },
  parameters: {
    hub: choice({
      label: { en: 'Who leads the network', fr: 'Qui dirige le réseau' },
      help: {
        en: 'Whether the members elect one of them to lead the network, or nobody leads it.',
        fr: 'Les membres élisent l’un d’eux à la tête du réseau, ou personne ne le dirige.',
      },
      default: 'elected',
      options: {
        elected: { en: 'An elected hub', fr: 'Un dirigeant élu' },
        none: { en: 'Nobody', fr: 'Personne' },
      },
      source: 'mechanism: paper §3.3; reading: ours',
      scope: 'network',
    }),
    mandate: integer({
      label: { en: 'Length of the mandate', fr: 'Durée du mandat' },
      help: {
        en: 'Time between two regular elections of the hub. Four quarters make a year.',
        fr:
          'Temps entre deux élections ordinaires du dirigeant du réseau. Quatre trimestres font ' +
          'un an.',
      },
      default: 12,
      range: [1, 400],
      plausible: [8, 16],
      unit: QUARTERS,
      symbol: '\\tau_m',
      source: 'mechanism: paper §3.3; number: ours',
      scope: 'network',
    }),
    spanFactor: number({
      label: {
        en: 'Span of coordination per founder',
        fr: 'Étendue de la coordination par fondateur',
      },
      help: {
        en:
          'Number of members, per founder, at which the hub achieves only half of the ' +
          'coordination it could. It holds where it exceeds the minimum common to all networks.',
        fr:
          'Nombre de membres, par fondateur, pour lequel le dirigeant n’obtient plus que la ' +
          'moitié de la coordination possible. Il vaut s’il dépasse le minimum commun à tous ' +
          'les réseaux.',
      },
      default: 1.7,
      range: [0, 10],
      plausible: [1.2, 2.2],
      unit: MEMBERS_PER_FOUNDER,
      symbol: 'L_1',
      scope: 'network',
    }),
    initialPrecision: number({
      label: {
        en: 'Sharpness of a new network’s vision',
        fr: 'Netteté de la vision d’un nouveau réseau',
      },
      help: {
        en:
          'How precise the shared vision is when a network is founded. It starts vague, because ' +
          'sharing a vision comes after founding.',
        fr:
          'Précision de la vision partagée à la création du réseau. Elle est d’abord floue, car ' +
          'le partage de la vision est postérieur à la création.',
      },
      default: 0.1,
      range: [0, 20],
      plausible: [0.05, 0.3],
      symbol: '\\Pi_0',
      source: 'mechanism: paper, Conclusion; number: ours',
      scope: 'network',
    }),
    intensity: number({
      label: { en: 'Intensity of joint work', fr: 'Intensité du travail commun' },
      help: {
        en:
          'How many joint projects a network opens for its size. At 1 there are about enough ' +
          'for each member to take part in one per quarter.',
        fr:
          'Nombre de projets communs qu’ouvre un réseau selon sa taille. À 1, il y en a environ ' +
          'assez pour que chaque membre participe à un projet par trimestre.',
      },
      default: 1,
      range: [0, 5],
      plausible: [0.6, 1.4],
      symbol: '\\iota',
      scope: 'network',
    }),
    logic: choice({
      label: { en: 'Logic of cooperation', fr: 'Logique de la coopération' },
      help: {
        en:
          'Additive: members pool their means into a new process. Complementary: each does its ' +
          'part and the result is the sum of the parts.',
        fr:
          'Additive\u00a0: les membres réunissent leurs moyens dans un nouveau processus. De ' +
          'complémentarité\u00a0: chacun fait sa part et le résultat est la somme des travaux.',
      },
      default: 'additive',
      options: {
        additive: { en: 'Additive', fr: 'Additive' },
        complementary: { en: 'Complementary', fr: 'De complémentarité' },
      },
      source: 'paper §4 (Douard & Heitz 2003)',
      scope: 'network',
    }),
    admission: number({
      label: { en: 'Trust asked of candidates', fr: 'Confiance exigée des candidats' },
      help: {
        en:
          'Trust that a candidate must inspire in the members, on average and before working ' +
          'with them, to be admitted.',
        fr:
          'Confiance qu’un candidat doit inspirer en moyenne aux membres, avant de travailler avec ' +
          'eux, pour être admis.',
      },
      default: 0.4,
      range: [0, 1],
      plausible: [0.3, 0.55],
      symbol: 'P_0',
      source: 'mechanism: paper §3.2; number: ours',
      scope: 'network',
    }),
    minimumSize: integer({
      label: { en: 'Smallest size', fr: 'Taille minimale' },
      help: {
        en:
          'Number of members below which the network is dissolved. For cooperatives it is 5, ' +
          'the legal minimum.',
        fr:
          'Nombre de membres en deçà duquel le réseau est dissous. Pour les coopératives, c’est ' +
          '5, le minimum légal.',
      },
      default: 3,
      range: [2, 100],
      plausible: [3, 5],
      unit: MEMBERS,
      symbol: 'n_{\\min}',
      scope: 'network',
    }),
    shares: choice({
      label: { en: 'Sharing of gains', fr: 'Partage des gains' },
      help: {
        en:
          'Whether gains are always shared equally, or by power where members accept the rules ' +
          'and nobody regulates the sharing.',
        fr:
          'Les gains sont toujours partagés à parts égales, ou selon le pouvoir quand les ' +
          'membres acceptent les règles et que personne ne régule le partage.',
      },
      default: 'power',
      options: {
        equal: { en: 'Equally', fr: 'À parts égales' },
        power: { en: 'By power, unless regulated', fr: 'Selon le pouvoir, sauf régulation' },
      },
      source: 'mechanism: paper §1.5 (Assens 2003); reading: ours',
      scope: 'network',
    }),
    ruleAcceptance: number({
      label: { en: 'Acceptance of rules', fr: 'Acceptation des règles' },
      help: {
        en:
          'How far members accept the network’s rules. Unregulated, strong acceptance lets some ' +
          'firms dominate: a pyramidal organisation.',
        fr:
          'Degré d’acceptation des règles de fonctionnement par les membres. Sans régulation, ' +
          'une forte acceptation laisse certaines entreprises dominer\u00a0: une organisation ' +
          'pyramidale.',
      },
      default: 0.5,
      range: [0, 1],
      symbol: '\\Phi',
      source: 'mechanism: paper §1.5 (Assens 2003); number: ours',
      scope: 'network',
    }),
    regulation: number({
      label: { en: 'Regulation by the hub', fr: 'Régulation par le dirigeant' },
      help: {
        en: 'How far the hub watches over a fair sharing of gains. At 1 shares stay equal.',
        fr:
          'Mesure dans laquelle le dirigeant veille à un partage équitable des gains. À 1, les ' +
          'parts restent égales.',
      },
      default: 1,
      range: [0, 1],
      symbol: '\\Psi',
      source: 'mechanism: paper §1.5; number: ours',
      scope: 'network',
    }),
    tieHazard: number({
      label: { en: 'Chance of a social tie', fr: 'Naissance d’un lien interpersonnel' },
      help: {
        en:
          'How likely a working tie with enough trust and joint work is to become a social tie ' +
          'as well in a quarter.',
        fr:
          'Probabilité, au cours du trimestre, qu’un lien inter-organisationnel où la confiance ' +
          'et le travail commun suffisent devienne aussi un lien interpersonnel.',
      },
      default: 0.05,
      range: [0, 1],
      plausible: [0.02, 0.1],
      unit: PER_QUARTER,
      symbol: 'p_s',
      source: 'mechanism: paper §4; number: ours',
      scope: 'network',
    }),
    institutions: number({
      label: { en: 'Knowledge from institutions', fr: 'Connaissances des institutionnels' },
      help: {
        en:
          'Market knowledge that institutional members and research units bring to each firm ' +
          'every quarter.',
        fr:
          'Connaissance des marchés que les institutionnels et les unités de recherche ' +
          'apportent chaque trimestre à chaque entreprise.',
      },
      default: 0,
      range: [0, 0.1],
      plausible: [0, 0.01],
      unit: PER_QUARTER,
      symbol: 'k_4',
      source: 'mechanism: paper §3.1, Table 3; number: ours',
      scope: 'network',
    }),
    advocacy: number({
      label: { en: 'Defence of the profession', fr: 'Défense de la profession' },
      help: {
        en:
          'How much the network eases exporting for every firm of its territory, members or ' +
          'not, by defending the profession.',
        fr:
          'Mesure dans laquelle le réseau, en défendant la profession, facilite l’exportation ' +
          'de toutes les entreprises de son territoire, membres ou non.',
      },
      default: 0,
      range: [0, 1],
      plausible: [0, 0.3],
      symbol: '\\Omega_5',
      source: 'mechanism: paper §3.1, Table 3; number: ours',
      scope: 'network',
    }),
  },
} satisfies Group;
