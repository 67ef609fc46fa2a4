import type { Lesson } from './lesson.ts';

/** Allali's cloistered vision, and what a hub that listens changes. */
export const clearFirmVagueNetwork: Lesson = {
  id: 'clear-firm-vague-network',
  title: { en: 'Clear firm, vague network', fr: 'PME claire, réseau flou' },
  section: { en: '§1.3 (Table 1), §3.2', fr: '§1.3 (tableau 1), §3.2' },
  question: {
    en: 'Firms that know where they are going are in networks whose hub has a vague vision. Is anything to be gained there?',
    fr: 'Des PME qui savent où elles vont sont dans des réseaux dont le dirigeant a une vision floue. Ont-elles quelque chose à y gagner\u00a0?',
  },
  misconception: {
    en: 'joining suffices: a network always brings something',
    fr: 'il suffit d’adhérer\u00a0: un réseau apporte toujours quelque chose',
  },
  situation: {
    en:
      'All sixty firms have a clear vision; the first hubs of the five networks have a vague one. In world ' +
      'A, hubs do not listen to their boards: the cloistered vision. In world B, they listen. So that the ' +
      'case stays what it is, nobody joins, leaves or votes for ten years.',
    fr:
      'Les soixante entreprises ont une vision claire\u00a0; les premiers dirigeants des cinq réseaux en ont une floue. ' +
      'Dans le monde A, ils n’écoutent pas leur conseil\u00a0: c’est la vision cloîtrée. Dans le monde B, ils ' +
      'l’écoutent. Pour que le cas reste le même, personne n’adhère, ne part ni ne vote pendant dix ans.',
  },
  scenario: 'souss-massa',
  seed: 'argan',
  ticks: 40,
  setting: {
    members: { clearShare: 1 },
    hub: { clarity: 0.2, listening: 0 },
    steps: { joining: false, leaving: false, elections: false, founding: false },
  },
  cause: {
    label: {
      en: 'hubs listen attentively (0.9 instead of 0)',
      fr: 'les dirigeants écoutent attentivement (0,9 au lieu de 0)',
    },
    parameters: { hub: { listening: 0.9 } },
  },
  bet: {
    prompt: {
      en: 'After ten years, how far abroad are the members in world B, compared with world A?',
      fr: 'Après dix ans, où en sont à l’étranger les membres du monde B, comparés à ceux du monde A\u00a0?',
    },
    quantity: { of: 'difference', metric: 'engagement.members' },
    answers: [
      {
        label: { en: 'Less far: too many voices', fr: 'Moins loin\u00a0: trop de voix' },
        below: -0.1,
      },
      {
        label: {
          en: 'Hardly any difference: each firm follows its own vision',
          fr: 'Presque aucune différence\u00a0: chacune suit sa propre vision',
        },
        below: 0.1,
      },
      { label: { en: 'Clearly further', fr: 'Nettement plus loin' } },
    ],
  },
  metrics: ['engagement.members', 'engagement.outsiders', 'sharedClarity', 'payoff'],
  watch: {
    en: 'In world A, compare members with firms outside: does being in a network with a vague vision bring them anything?',
    fr: 'Dans le monde A, comparez les membres aux entreprises hors réseau\u00a0: être dans un réseau à la vision floue leur apporte-t-il quelque chose\u00a0?',
  },
  explanation: {
    en:
      'In the model, joint projects are aimed at the shared vision. A hub with a vague vision that does not listen ' +
      'aims them anywhere: members with a clear vision work for little and hardly do better than firms outside. A ' +
      'hub that listens takes up the visions of its board, and the vision of the network becomes clear without ' +
      'another hub.',
    fr:
      'Dans le modèle, les projets communs visent la vision partagée. Un dirigeant à la vision floue qui n’écoute ' +
      'pas les oriente n’importe où\u00a0: les membres à la vision claire travaillent pour peu et ne font guère mieux ' +
      'que les entreprises hors réseau. Un dirigeant à l’écoute reprend les visions de son conseil, et la vision du ' +
      'réseau devient claire sans changement de dirigeant.',
  },
  levers: ['hub.listening', 'hub.clarity', 'steps.elections', 'steps.leaving', 'vision.voices'],
  boxes: {
    article: [
      {
        en: 'Where common aims are neither defined nor clear, a firm with a clear vision makes do with it and risks gaining nothing, unless the management of the network changes (§1.3).',
        fr: 'Là où les objectifs communs ne sont ni définis ni clairs, la PME à la vision claire se contente de celle-ci et risque de ne rien gagner, à moins que la gestion du réseau ne change (§1.3).',
      },
    ],
    model: [
      {
        en: 'How far a hub listens decides how much the visions of the board count beside its own.',
        fr: 'L’écoute du dirigeant décide du poids des visions du conseil à côté de la sienne.',
      },
      {
        en: 'That a hub with a vague vision can learn from its members is how we reconcile two statements of the article; it does not say so.',
        fr: 'Qu’un dirigeant à la vision floue puisse apprendre de ses membres est notre façon de concilier deux affirmations de l’article, qui ne le dit pas.',
      },
    ],
    unknown: [
      {
        en: 'Whether firms with a clear vision choose networks with a clear one from the start: then this case hardly ever occurs.',
        fr: 'Si les PME à la vision claire choisissent d’emblée des réseaux à la vision claire\u00a0: ce cas ne se présenterait alors presque jamais.',
      },
      {
        en: 'Whether Allali’s table, from firms of Québec, holds in Morocco.',
        fr: 'Si le tableau d’Allali, issu de PME québécoises, vaut au Maroc.',
      },
    ],
  },
  glossary: ['clearVision', 'sharedVision', 'hub', 'engagement'],
  hasAllaliTable: true,
  exercise: {
    en:
      'Go back to “All lessons”, choose Allali’s four cases one after the other under “Scenario”, run each to the ' +
      'end, and fill in the table with the engagement abroad read under “Charts”: which cell comes first, which ' +
      'last, and by how much? For those who have the program: reticula sweep allali-table --report.',
    fr:
      'Revenez à «\u00a0Toutes les leçons\u00a0», choisissez sous «\u00a0Scénario\u00a0» l’un après l’autre les quatre cas d’Allali, ' +
      'menez chacun à son terme et remplissez le tableau avec l’engagement à l’international lu sous «\u00a0Graphiques\u00a0» ' +
      ': quelle case vient en tête, laquelle en dernier, et de combien\u00a0? Pour qui a le programme\u00a0: reticula sweep ' +
      'allali-table --report.',
  },
};
