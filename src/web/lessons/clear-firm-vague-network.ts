import type { Lesson } from './lesson.ts';

/** Allali's cloistered vision, and what a hub that listens changes. */
export const clearFirmVagueNetwork: Lesson = {
  id: 'clear-firm-vague-network',
  title: { en: 'Clear firm, vague network', fr: 'PME claire, réseau flou' },
  section: { en: '§1.3 (Table 1), §3.2', fr: '§1.3 (tableau 1), §3.2' },
  question: {
    en: 'Firms that know where they are going sit in networks led by a vague hub. Is anything to be gained there?',
    fr: 'Des PME qui savent où elles vont sont dans des réseaux au dirigeant flou. Ont-elles quelque chose à y gagner ?',
  },
  misconception: {
    en: 'joining suffices: a network always brings something',
    fr: 'il suffit d’adhérer : un réseau apporte toujours quelque chose',
  },
  situation: {
    en:
      'All sixty firms have a clear vision; the first hubs of the five networks have a vague one. In world ' +
      'A, hubs do not listen to their boards: the cloistered vision. In world B, they listen. So that the ' +
      'case stays what it is, nobody joins, leaves or votes for ten years.',
    fr:
      'Les soixante entreprises ont une vision claire ; les premiers dirigeants des cinq réseaux en ont une floue. ' +
      'Dans le monde A, ils n’écoutent pas leur conseil : c’est la vision cloîtrée. Dans le monde B, ils ' +
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
      fr: 'Après dix ans, où en sont à l’étranger les membres du monde B, comparés à ceux du monde A ?',
    },
    quantity: { of: 'difference', metric: 'engagement.members' },
    answers: [
      { label: { en: 'Less far: too many voices', fr: 'Moins loin : trop de voix' }, below: -0.1 },
      {
        label: {
          en: 'Hardly any difference: clear firms go their own way',
          fr: 'Guère de différence : une PME claire suit son chemin',
        },
        below: 0.1,
      },
      { label: { en: 'Clearly further', fr: 'Nettement plus loin' } },
    ],
  },
  metrics: ['engagement.members', 'engagement.outsiders', 'sharedClarity', 'payoff'],
  watch: {
    en: 'In world A, compare members with firms outside: does being in a vague network bring them anything?',
    fr: 'Dans le monde A, comparez les membres aux entreprises hors réseau : être dans un réseau flou leur apporte-t-il quelque chose ?',
  },
  explanation: {
    en:
      'In the model, joint projects are aimed at the shared vision. A vague hub that does not listen aims them ' +
      'anywhere: its clear members work for little and hardly do better than firms outside. A hub that listens ' +
      'takes up the visions of its board, and the network becomes clear without another hub.',
    fr:
      'Dans le modèle, les projets communs visent la vision partagée. Un dirigeant flou qui n’écoute pas vise ' +
      'n’importe où : ses membres clairs travaillent pour peu et ne font guère mieux que les entreprises hors ' +
      'réseau. Un dirigeant à l’écoute reprend les visions de son conseil, et le réseau devient clair sans changer ' +
      'de dirigeant.',
  },
  levers: ['hub.listening', 'hub.clarity', 'steps.elections', 'steps.leaving', 'vision.voices'],
  boxes: {
    article: [
      {
        en: 'Where common aims are neither defined nor clear, a clear firm makes do with its own vision and risks gaining nothing, unless the management of the network changes (§1.3).',
        fr: 'Là où les objectifs communs ne sont ni définis ni clairs, la PME claire se contente de sa vision et risque de ne rien gagner, à moins que la gestion du réseau ne change (§1.3).',
      },
    ],
    model: [
      {
        en: 'How far a hub listens decides how much the visions of the board count beside its own.',
        fr: 'L’écoute du dirigeant décide du poids des visions du conseil à côté de la sienne.',
      },
      {
        en: 'That a vague hub can learn from its members is how we reconcile two statements of the article; it does not say so.',
        fr: 'Qu’un dirigeant flou puisse apprendre de ses membres est notre façon de concilier deux énoncés de l’article, qui ne le dit pas.',
      },
    ],
    unknown: [
      {
        en: 'Whether clear firms choose clear networks from the start: then this case hardly ever occurs.',
        fr: 'Si les PME claires choisissent d’emblée des réseaux clairs : ce cas ne se présenterait alors presque jamais.',
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
      'Run the four shipped scenarios of Allali’s table (allali-visionary, -reticular, -cloistered, -myopia) and ' +
      'fill in the table: which cell comes first, which last, and by how much?',
    fr:
      'Lancez les quatre scénarios fournis du tableau d’Allali (allali-visionary, -reticular, -cloistered, -myopia) ' +
      'et remplissez le tableau : quelle case vient en tête, laquelle en dernier, et de combien ?',
  },
};
