import type { Lesson } from './lesson.ts';

/** Conflicts happen everywhere; without a cooperative spirit they break networks. */
export const withoutSpirit: Lesson = {
  id: 'without-spirit',
  title: { en: 'Without cooperative spirit', fr: 'Sans esprit coopératif' },
  section: { en: '§1.5, §3.2', fr: '§1.5, §3.2' },
  question: {
    en: 'Firms little inclined to cooperate found the same networks. What becomes of them?',
    fr: 'Des entreprises peu portées à coopérer fondent les mêmes réseaux. Que deviennent-ils\u00a0?',
  },
  misconception: {
    en: 'conflict is failure: a network with conflicts is a dying one',
    fr: 'le conflit est un échec\u00a0: un réseau en conflit est un réseau qui meurt',
  },
  situation: {
    en:
      'Five networks of seven founders start among sixty firms. In world A, firms bring a strong inclination to ' +
      'cooperate (0.75 on average); in world B, a weak one (0.25). Interests, visions, trust at the start and luck are ' +
      'the same. Ten years pass.',
    fr:
      'Cinq réseaux de sept fondateurs démarrent parmi soixante entreprises. Dans le monde A, les entreprises sont ' +
      'fortement disposées à coopérer (0,75 en moyenne)\u00a0; dans le monde B, faiblement (0,25). Intérêts, visions, confiance ' +
      'au départ et aléas sont les mêmes. Dix ans passent.',
  },
  scenario: 'souss-massa',
  seed: 'argan',
  ticks: 40,
  setting: { members: { predispositionMean: 0.75, predispositionConcentration: 8 } },
  cause: {
    label: {
      en: 'firms are little inclined to cooperate (0.25 instead of 0.75)',
      fr: 'les entreprises sont peu disposées à coopérer (0,25 au lieu de 0,75)',
    },
    parameters: { members: { predispositionMean: 0.25 } },
  },
  bet: {
    prompt: {
      en: 'How many networks are dissolved within ten years in world B, compared with world A?',
      fr: 'Combien de réseaux sont dissous en dix ans dans le monde B, par rapport au monde A\u00a0?',
    },
    quantity: { of: 'difference', metric: 'dissolutions' },
    answers: [
      {
        label: {
          en: 'Fewer: who expects little is not disappointed',
          fr: 'Moins\u00a0: qui attend peu n’est pas déçu',
        },
        below: -0.5,
      },
      {
        label: {
          en: 'As many: interests hold them together',
          fr: 'Autant\u00a0: les intérêts les tiennent ensemble',
        },
        below: 0.5,
      },
      { label: { en: 'More', fr: 'Plus' } },
    ],
  },
  metrics: ['dissolutions', 'conflicts', 'cooperation', 'satisfaction'],
  watch: {
    en: 'Count the red sparks in world A, too: there are conflicts there, and its networks live on.',
    fr: 'Comptez aussi les étincelles rouges du monde A\u00a0: il y a là des conflits, et ses réseaux survivent.',
  },
  explanation: {
    en:
      'In the model, a firm contributes according to its inclination, its trust in the team and what it gained ' +
      'lately. Where little is brought, projects yield little, contributions differ, conflicts break out more ' +
      'often, and members leave unsatisfied until too few remain. Where trust and coordination are there, conflicts ' +
      'are settled or mediated: it is not conflict that breaks a network but conflict that stays.',
    fr:
      'Dans le modèle, une entreprise apporte selon sa disposition, sa confiance dans l’équipe et ses gains ' +
      'récents. Là où l’on apporte peu, les projets rapportent peu, les apports divergent, les conflits éclatent ' +
      'plus souvent, et des membres insatisfaits partent jusqu’à ce qu’il en reste trop peu. Avec de la confiance ' +
      'et de la coordination, les conflits sont réglés ou apaisés\u00a0: ce n’est pas le conflit qui défait un réseau, ' +
      'mais le conflit qui dure.',
  },
  levers: [
    'members.predispositionMean',
    'hub.conflictManagement',
    'trust.initial',
    'steps.conflict',
    'cooperation.learning',
  ],
  boxes: {
    article: [
      {
        en: 'Networks are groups of cooperation. If that is not the logic of the members, conflicts and tensions arise and compromise the network (§3.2).',
        fr: 'Les réseaux sont des groupes de coopération. Si ce n’est pas la logique des membres, conflits et tensions surgissent et le compromettent (§3.2).',
      },
      {
        en: 'Tensions may persist until cooperation collapses, or be overcome by arrangements (§1.5).',
        fr: 'Les tensions peuvent persister jusqu’à l’effondrement de la coopération, ou être surmontées par des arrangements (§1.5).',
      },
    ],
    model: [
      {
        en: 'Differing visions and unequal contributions make a conflict likelier, trust and coordination less likely. How much is our assumption.',
        fr: 'Des visions différentes et des apports inégaux rendent un conflit plus probable\u00a0; confiance et coordination, moins probable. L’ampleur de ces effets est notre hypothèse.',
      },
      {
        en: 'A network folds below three members (a cooperative below five).',
        fr: 'Un réseau disparaît à moins de trois membres (une coopérative, à moins de cinq).',
      },
    ],
    unknown: [
      {
        en: 'How many networks broke down in the region, and why: those studied exist.',
        fr: 'Combien de réseaux se sont défaits dans la région, et pourquoi\u00a0: les réseaux étudiés existent encore.',
      },
    ],
  },
  glossary: ['cooperativeSpirit', 'jointProject', 'network'],
  hasAllaliTable: false,
  exercise: {
    en:
      'Conflicts or poor results: what dissolves more networks of firms that hardly cooperate? Under “Change it ' +
      'yourself”, switch conflicts off in world B and compare the dissolutions.',
    fr:
      'Conflits ou maigres résultats\u00a0: qu’est-ce qui défait le plus de réseaux d’entreprises peu coopératives\u00a0? ' +
      'Sous «\u00a0À vous de changer\u00a0», supprimez les conflits du monde B et comparez les dissolutions.',
  },
};
