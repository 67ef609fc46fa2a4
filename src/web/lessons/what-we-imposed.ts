import type { Lesson } from './lesson.ts';

/** What is written into a model, what follows from it, and that both depend on what was chosen. */
export const whatWeImposed: Lesson = {
  id: 'what-we-imposed',
  title: { en: 'What we imposed', fr: 'Ce que nous avons imposé' },
  section: { en: '§3.2, §4', fr: '§3.2, §4' },
  question: {
    en: 'A simulation shows what its rules make it show. What, then, can be learnt from it?',
    fr: 'Une simulation ne montre que ce que produisent ses règles. Que peut-on alors en apprendre\u00a0?',
  },
  misconception: {
    en: 'the simulation shows it, so it is true',
    fr: 'la simulation le montre, donc c’est vrai',
  },
  situation: {
    en:
      'One rule of the model says that trust changes with experience. In world A, the rule holds; in world B ' +
      'it is taken away. That trust no longer grows there is no surprise: we imposed it. But the rule says nothing about ' +
      'networks being dissolved. Ten years pass.',
    fr:
      'Une règle du modèle dit que la confiance change avec l’expérience. Dans le monde A, elle vaut\u00a0; dans le monde B, ' +
      'elle est retirée. Que la confiance n’y grandisse plus n’étonne pas\u00a0: nous l’avons imposé. Mais la règle ne dit rien ' +
      'de la dissolution des réseaux. Dix ans passent.',
  },
  scenario: 'souss-massa',
  seed: 'argan',
  ticks: 40,
  cause: {
    label: {
      en: 'experience does not change trust',
      fr: 'l’expérience ne change pas la confiance',
    },
    parameters: { trust: { gain: 0 } },
  },
  bet: {
    prompt: {
      en: 'How many networks are dissolved within ten years in world B, compared with world A?',
      fr: 'Combien de réseaux sont dissous en dix ans dans le monde B, par rapport au monde A\u00a0?',
    },
    quantity: { of: 'difference', metric: 'dissolutions' },
    answers: [
      {
        label: { en: 'Fewer: nobody is disappointed', fr: 'Moins\u00a0: personne n’est déçu' },
        below: -0.5,
      },
      {
        label: {
          en: 'As many: the rule is about trust only',
          fr: 'Autant\u00a0: la règle ne parle que de confiance',
        },
        below: 0.5,
      },
      { label: { en: 'More', fr: 'Plus' } },
    ],
  },
  metrics: ['dissolutions', 'trust', 'cooperation', 'conflicts'],
  watch: {
    en: 'Follow the chain: trust first, then contributions, then conflicts and departures. Which link comes when?',
    fr: 'Suivez la chaîne\u00a0: d’abord la confiance, puis les apports, puis conflits et départs. Quel maillon vient quand\u00a0?',
  },
  explanation: {
    en:
      'Some results are nearly written into a model: here, that trust grows. Others emerge: no rule says that networks ' +
      'last because trust grows, it follows from contributions, gains, conflicts and departures that act on each other. ' +
      'What emerges can surprise its makers, and that is what a model is for. Both kinds rest on rules that somebody chose.',
    fr:
      'Certains résultats sont presque écrits dans le modèle\u00a0: ici, que la confiance grandit. D’autres émergent\u00a0: aucune ' +
      'règle ne dit que les réseaux durent parce que la confiance grandit\u00a0; cela découle d’apports, de gains, de conflits et ' +
      'de départs qui agissent les uns sur les autres. Ce qui émerge peut surprendre ses auteurs, et c’est à cela que sert ' +
      'un modèle. Les deux sortes reposent sur des règles que quelqu’un a choisies.',
  },
  levers: ['trust.gain', 'steps.conflict', 'steps.vision', 'steps.elections', 'steps.leaving'],
  boxes: {
    article: [
      {
        en: 'It tells what people in charge of five networks say about their work, and gives no number on trust, cooperation or clarity.',
        fr: 'Il rapporte ce que des responsables de cinq réseaux disent de leur travail, et ne chiffre ni confiance, ni coopération, ni clarté.',
      },
    ],
    model: [
      {
        en: 'Equations and numbers are our assumptions or come from other literature. The list of the study’s claims marks each one as nearly imposed or emergent.',
        fr: 'Équations et nombres sont nos hypothèses ou viennent d’autres travaux. La liste des affirmations de l’étude marque chacune comme presque imposée ou émergente.',
      },
      {
        en: 'It marks, too, what was calibrated, that is, changed after a failure had been seen.',
        fr: 'Elle marque aussi ce qui a été calibré, c’est-à-dire changé après un échec constaté.',
      },
    ],
    unknown: [
      {
        en: 'Whether real networks work this way: other rules may generate the same patterns.',
        fr: 'Si les réseaux réels fonctionnent ainsi\u00a0: d’autres règles peuvent engendrer les mêmes régularités.',
      },
    ],
  },
  glossary: ['earnedTrust', 'cooperativeSpirit', 'network'],
  hasAllaliTable: false,
  exercise: {
    en:
      'Here two results hang on one rule: that trust grows, and how many networks are dissolved. Explain in five ' +
      'lines why taking the rule away teaches more about the second. For those who have the program: reticula ' +
      'findings lists the claims marked emergent and near-imposed; do the same with one of each.',
    fr:
      'Deux résultats tiennent ici à une même règle\u00a0: que la confiance grandit, et combien de réseaux ' +
      'disparaissent. Expliquez en cinq lignes pourquoi retirer la règle en apprend plus sur le second. Pour qui a ' +
      'le programme\u00a0: reticula findings liste les affirmations émergentes et presque imposées\u00a0; faites de même avec ' +
      'une de chaque.',
  },
};
