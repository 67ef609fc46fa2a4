import type { Lesson } from './lesson.ts';

/** Hubs are elected for reputation and trust, and replaced; a lottery shows what the ballot does. */
export const choosingLeaders: Lesson = {
  id: 'choosing-leaders',
  title: { en: 'Choosing and replacing leaders', fr: 'Choisir et remplacer le dirigeant' },
  section: { en: '§3.3', fr: '§3.3' },
  question: {
    en: 'Members elect a hub they trust and hold in regard. What if hubs were drawn by lot?',
    fr: 'Les membres élisent un dirigeant qui a leur confiance et leur estime. Et si on le tirait au sort ?',
  },
  misconception: {
    en: 'it hardly matters who leads; a hub only administers',
    fr: 'peu importe qui dirige ; un dirigeant de réseau ne fait qu’administrer',
  },
  situation: {
    en:
      'Five networks hold a vote at the end of each mandate. In world A, members vote for whom they trust, who ' +
      'has a good reputation and a clear vision; a hub in office is judged by its results and the conflicts of its ' +
      'mandate, too. In world B, the ballot is a lottery. Ten years pass.',
    fr:
      'Cinq réseaux votent à la fin de chaque mandat. Dans le monde A, les membres votent pour qui a leur ' +
      'confiance, une bonne réputation et une vision claire ; le dirigeant en place est jugé aussi sur ses résultats et ' +
      'les conflits de son mandat. Dans le monde B, le scrutin est une loterie. Dix ans passent.',
  },
  scenario: 'souss-massa',
  seed: 'argan',
  ticks: 40,
  cause: {
    label: { en: 'hubs are drawn by lot', fr: 'les dirigeants sont tirés au sort' },
    parameters: { elections: { ballots: 'random' } },
  },
  bet: {
    prompt: {
      en: 'How many hubs are replaced within ten years in world B, compared with world A?',
      fr: 'Combien de dirigeants sont remplacés en dix ans dans le monde B, par rapport au monde A ?',
    },
    quantity: { of: 'difference', metric: 'replacements' },
    answers: [
      { label: { en: 'Fewer (at least 1 less)', fr: 'Moins (au moins 1 de moins)' }, below: -0.5 },
      { label: { en: 'As many', fr: 'Autant' }, below: 0.5 },
      { label: { en: 'More (at least 1 more)', fr: 'Plus (au moins 1 de plus)' } },
    ],
  },
  metrics: ['replacements', 'coordination', 'satisfaction', 'conflictLoad'],
  watch: {
    en: 'Read the announcements of elections: who stood, who won, and what the others held against the hub in office.',
    fr: 'Lisez les annonces d’élection : qui se présentait, qui l’a emporté, et ce que l’on reprochait au dirigeant en place.',
  },
  explanation: {
    en:
      'In the model, a hub’s dynamism drives coordination, its skill with conflicts calms them, and its reputation helps ' +
      'with both. Votes on merit find such firms and keep them; a lottery does not, so that coordination is weaker, ' +
      'conflicts last and members are less satisfied. How many hubs change is another matter: drawing lots replaces a ' +
      'good hub as easily as a bad one, and a network that folds has no more hubs to replace.',
    fr:
      'Dans le modèle, le dynamisme du dirigeant porte la coordination, son talent à gérer les conflits les apaise, et sa ' +
      'réputation aide aux deux. Le vote au mérite trouve de telles entreprises et les garde ; la loterie non : la ' +
      'coordination est plus faible, les conflits durent et les membres sont moins satisfaits. Le nombre de remplacements ' +
      'est autre chose : le sort remplace un bon dirigeant aussi facilement qu’un mauvais, et un réseau dissous n’en a ' +
      'plus à remplacer.',
  },
  levers: ['elections.ballots', 'elections.review', 'hub.conflictManagement', 'hub.dynamism'],
  boxes: {
    article: [
      {
        en: 'In all five networks, a head of a firm with a distinguished reputation leads: abilities, experience as a leader, success abroad (§3.3).',
        fr: 'Dans les cinq réseaux, la direction revient à un chef d’entreprise de réputation distinguée : capacités, expérience, réussite à l’international (§3.3).',
      },
      {
        en: 'If results do not satisfy the majority, or the mandate is marked by serious conflicts, another is elected (§3.3).',
        fr: 'Si les résultats ne satisfont pas la majorité, ou si le mandat est marqué par des conflits importants, un autre est élu (§3.3).',
      },
    ],
    model: [
      {
        en: 'How much trust, reputation, clarity, results and conflicts weigh in a vote are our numbers.',
        fr: 'Le poids de la confiance, de la réputation, de la clarté, des résultats et des conflits dans le vote : nos chiffres.',
      },
      {
        en: 'Votes are at the end of the mandate, the plain reading of the text; votes within it are a rival reading.',
        fr: 'On vote en fin de mandat, lecture simple du texte ; le vote en cours de mandat en est une autre lecture.',
      },
    ],
    unknown: [
      {
        en: 'Whether good hubs make good networks or good networks pick good hubs: both are chosen for success.',
        fr: 'Si les bons dirigeants font les bons réseaux, ou si les bons réseaux choisissent de bons dirigeants.',
      },
      {
        en: 'How often hubs were really replaced in the five networks: no count is given.',
        fr: 'Combien de fois les dirigeants des cinq réseaux ont vraiment changé : aucun décompte n’est donné.',
      },
    ],
  },
  glossary: ['hub', 'coordination', 'sameLuck'],
  hasAllaliTable: false,
  exercise: {
    en:
      'Trace one network over its mandates with reticula trace. For each vote, write down who won and why, then judge: ' +
      'would the members have done better with somebody else?',
    fr:
      'Suivez un réseau au fil de ses mandats avec reticula trace. Pour chaque vote, notez qui l’a emporté et pourquoi, ' +
      'puis jugez : les membres auraient-ils fait mieux avec un autre ?',
  },
};
