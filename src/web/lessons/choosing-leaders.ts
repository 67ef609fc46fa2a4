import type { Lesson } from './lesson.ts';

/** Hubs are elected for reputation and trust, and replaced; a lottery shows what the ballot does. */
export const choosingLeaders: Lesson = {
  id: 'choosing-leaders',
  title: { en: 'Choosing and replacing leaders', fr: 'Choisir et remplacer le dirigeant' },
  section: { en: '§3.3', fr: '§3.3' },
  question: {
    en: 'Members elect a hub they trust and hold in regard. What if hubs were drawn by lot?',
    fr: 'Les membres élisent un dirigeant qui a leur confiance et leur estime. Et si on le tirait au sort\u00a0?',
  },
  misconception: {
    en: 'it hardly matters who leads; a hub only administers',
    fr: 'peu importe qui dirige\u00a0; un dirigeant de réseau ne fait qu’administrer',
  },
  situation: {
    en:
      'Five networks hold a vote at the end of each mandate. In world A, members vote for whom they trust, who ' +
      'has a good reputation and a clear vision; a hub in office is judged by its results and the conflicts of its ' +
      'mandate, too. In world B, the ballot is a lottery. Ten years pass.',
    fr:
      'Cinq réseaux votent à la fin de chaque mandat. Dans le monde A, les membres votent pour qui a leur ' +
      'confiance, une bonne réputation et une vision claire\u00a0; le dirigeant en place est jugé aussi sur ses résultats et ' +
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
      fr: 'Combien de dirigeants sont remplacés en dix ans dans le monde B, par rapport au monde A\u00a0?',
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
    en:
      'Read in the announcements who replaces whom; then choose the new hub and read under “Who is who” who stood ' +
      'and what decided the vote.',
    fr:
      'Lisez dans les annonces qui remplace qui\u00a0; choisissez ensuite la nouvelle entreprise pivot et lisez sous «\u00a0' +
      'Qui est qui\u00a0» qui se présentait et ce qui a décidé du vote.',
  },
  explanation: {
    en:
      'In the model, a hub’s dynamism drives coordination, its skill with conflicts calms them, and its reputation ' +
      'helps with both. Votes on merit find such firms and keep them; a lottery does not, so that coordination is ' +
      'weaker, conflicts last and members are less satisfied. How many hubs change is another matter: drawing lots ' +
      'replaces a good hub as easily as a bad one, and a network that folds has no more hubs to replace.',
    fr:
      'Dans le modèle, le dynamisme du dirigeant porte la coordination, son habileté à gérer les conflits les ' +
      'apaise, et sa réputation aide aux deux. Le vote au mérite porte de telles entreprises à la direction et les ' +
      'y maintient\u00a0; la loterie, non\u00a0: la coordination est plus faible, les conflits durent et les membres sont ' +
      'moins satisfaits. Le nombre de remplacements est une autre question\u00a0: le sort remplace un bon dirigeant ' +
      'aussi facilement qu’un mauvais, et un réseau dissous n’a plus de dirigeant à remplacer.',
  },
  levers: ['elections.ballots', 'elections.review', 'hub.conflictManagement', 'hub.dynamism'],
  boxes: {
    article: [
      {
        en: 'In all five networks, a head of a firm of excellent reputation leads: abilities, experience as a leader, success abroad (§3.3).',
        fr: 'Dans les cinq réseaux, la direction revient à un chef d’entreprise jouissant d’une excellente réputation\u00a0: capacités, expérience de direction, réussite à l’international (§3.3).',
      },
      {
        en: 'If results do not satisfy the majority, or the mandate is marked by serious conflicts, another is elected (§3.3).',
        fr: 'Si les résultats ne satisfont pas la majorité, ou si le mandat est marqué par des conflits importants, un autre est élu (§3.3).',
      },
    ],
    model: [
      {
        en: 'How much trust, reputation, clarity, results and conflicts weigh in a vote is our assumption.',
        fr: 'Le poids de la confiance, de la réputation, de la clarté, des résultats et des conflits dans le vote est notre hypothèse.',
      },
      {
        en: 'Votes are at the end of the mandate, the plain reading of the text; votes within it are a rival reading.',
        fr: 'On vote en fin de mandat, lecture simple du texte\u00a0; le vote en cours de mandat en est une autre lecture.',
      },
    ],
    unknown: [
      {
        en: 'Whether good hubs make good networks or good networks pick good hubs.',
        fr: 'Si les bons dirigeants font les bons réseaux, ou si les bons réseaux choisissent de bons dirigeants.',
      },
      {
        en: 'How often hubs were really replaced in the five networks: no count is given.',
        fr: 'Combien de fois les dirigeants des cinq réseaux ont vraiment changé\u00a0: aucun décompte n’est donné.',
      },
    ],
  },
  glossary: ['hub', 'coordination', 'sameLuck'],
  hasAllaliTable: false,
  exercise: {
    en:
      'Follow one network. After each vote, choose its hub (second ring) and read under “Who is who” who won and ' +
      'why: would the members have done better with somebody else? For those who have the program, reticula trace ' +
      'with --network tells all votes of a network.',
    fr:
      'Suivez un réseau. Après chaque vote, choisissez son entreprise pivot (second anneau) et lisez sous «\u00a0Qui est ' +
      'qui\u00a0» qui l’a emporté et pourquoi\u00a0: les membres auraient-ils fait mieux avec une autre\u00a0? Pour qui a le ' +
      'programme, reticula trace avec --network raconte tous les votes d’un réseau.',
  },
};
