import type { Lesson } from './lesson.ts';

/** Trust is not given once and for all: members earn it by what they contribute. */
export const trustByWorking: Lesson = {
  id: 'trust-by-working',
  title: { en: 'Trust comes from working', fr: 'La confiance vient en travaillant' },
  section: { en: '§3.2', fr: '§3.2' },
  question: {
    en: 'Firms that hardly trust each other found a network. Can trust still come?',
    fr: 'Des entreprises qui se font à peine confiance créent un réseau. La confiance peut-elle venir\u00a0?',
  },
  misconception: {
    en: 'trust is there from the start, or it never comes',
    fr: 'la confiance est là dès le départ, ou elle ne vient jamais',
  },
  situation: {
    en:
      'Five networks of seven founders start among sixty firms. Prerequisite trust is low: 0.30 on a scale ' +
      'from 0 to 1. Two worlds have the same firms, the same networks and the same luck. In both, members ' +
      'work together in joint projects. In world B, partners learn nothing from it about each other.',
    fr:
      'Cinq réseaux de sept fondateurs démarrent parmi soixante entreprises. La confiance préalable est ' +
      'faible\u00a0: 0,30 sur une échelle de 0 à 1. Deux mondes ont les mêmes entreprises, les mêmes réseaux et ' +
      'les mêmes aléas. Dans les deux, les membres mènent des projets communs. Dans le monde B, les ' +
      'partenaires n’en apprennent rien les uns sur les autres.',
  },
  scenario: 'souss-massa',
  seed: 'argan',
  ticks: 40,
  setting: { trust: { initial: 0.3 } },
  cause: {
    label: {
      en: 'nothing is learnt about partners from working together',
      fr: 'le travail en commun n’apprend rien sur les partenaires',
    },
    parameters: { trust: { gain: 0 } },
  },
  bet: {
    prompt: {
      en: 'After ten years, how much do members trust each other in world B, compared with world A?',
      fr: 'Après dix ans, quelle confiance règne entre les membres du monde B, comparée au monde A\u00a0?',
    },
    quantity: { of: 'difference', metric: 'trust' },
    answers: [
      { label: { en: 'Clearly less', fr: 'Nettement moins' }, below: -0.05 },
      { label: { en: 'About as much', fr: 'À peu près autant' }, below: 0.05 },
      { label: { en: 'Clearly more', fr: 'Nettement plus' } },
    ],
  },
  metrics: ['trust', 'trust.earned', 'trust.prerequisite', 'cooperation'],
  watch: {
    en: 'Watch the ties inside each network: where do they grow thick, and after what?',
    fr: 'Observez les liens à l’intérieur de chaque réseau\u00a0: où s’épaississent-ils, et après quoi\u00a0?',
  },
  explanation: {
    en:
      'In the model, a partner that contributes more than expected leaves good evidence, and one that contributes ' +
      'less leaves bad evidence, which weighs more. Little is expected of firms that are little trusted, so that ' +
      'they can surprise for the better. Where nothing is learnt, only prerequisite trust counts, and it wears off.',
    fr:
      'Dans le modèle, un partenaire qui apporte plus que prévu laisse une expérience positive\u00a0; s’il apporte ' +
      'moins, il en laisse une négative, qui pèse davantage. On attend peu d’entreprises en qui l’on a peu ' +
      'confiance\u00a0: elles peuvent donc surprendre en bien. Là où rien ne s’apprend, seule compte la confiance ' +
      'préalable, et elle s’efface.',
  },
  levers: ['trust.initial', 'trust.gain', 'trust.asymmetry', 'trust.priorRetention'],
  boxes: {
    article: [
      {
        en: 'Some informants ask for trust before a firm joins; others speak of mutual trust that is created on the way, by cooperating (§3.2).',
        fr: 'Certains répondants exigent la confiance avant l’adhésion\u00a0; d’autres évoquent une confiance mutuelle qui se crée chemin faisant, en coopérant (§3.2).',
      },
      {
        en: 'The second kind appears the most decisive. Firms without trust at the founding may, with time, come to trust each other (§3.2).',
        fr: 'La seconde apparaît comme la plus décisive. Des entreprises sans confiance à la création peuvent, avec le temps, instaurer un climat de confiance mutuelle (§3.2).',
      },
    ],
    model: [
      {
        en: 'Trust is the proportion of good experience, in which prerequisite trust counts like three experiences.',
        fr: 'La confiance est une proportion d’expériences positives, où la confiance préalable compte pour trois expériences.',
      },
      {
        en: 'A disappointment weighs three times as much as a good surprise; whether it does is contested.',
        fr: 'Une déception pèse trois fois plus qu’une bonne surprise\u00a0; ce point est discuté.',
      },
    ],
    unknown: [
      {
        en: 'How fast trust grows among real firms of the region: nobody measured it.',
        fr: 'À quelle vitesse la confiance grandit entre de vraies entreprises de la région\u00a0: personne ne l’a mesuré.',
      },
      {
        en: 'What members themselves would say: one informant per network was heard.',
        fr: 'Ce qu’en diraient les membres\u00a0: un seul informateur par réseau a été entendu.',
      },
    ],
  },
  glossary: ['prerequisiteTrust', 'earnedTrust', 'jointProject', 'hub', 'sameLuck'],
  hasAllaliTable: false,
  exercise: {
    en:
      'Under “Change”, vary the prerequisite trust of world A. Is there a level below which trust does not come ' +
      'within ten years, or none between 0.1 and 0.6? Try “Other luck”, too, and say how many of your worlds agree.',
    fr:
      'Sous «\u00a0Changer\u00a0», faites varier la confiance préalable du monde A. Existe-t-il un niveau en deçà duquel la ' +
      'confiance ne s’installe pas en dix ans, ou n’y en a-t-il aucun entre 0,1 et 0,6\u00a0? Essayez aussi «\u00a0Autres ' +
      'aléas\u00a0» et dites combien de vos mondes concordent.',
  },
};
