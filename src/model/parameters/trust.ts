import type { Group } from './declare.ts';
import { choice, number } from './declare.ts';
import { PER_QUARTER } from './units.ts';

export const TRUST = {
  label: { en: 'Trust', fr: 'Confiance' },
  help: {
    en:
      'How much firms trust each other before they work together, and how joint work makes ' +
      'trust grow or fade.',
    fr:
      'La confiance préalable entre les entreprises et la façon dont le travail en commun ' +
      'construit ou use la confiance mutuelle.',
  },
  parameters: {
    initial: number({
      label: { en: 'Prerequisite trust', fr: 'Confiance préalable' },
      help: {
        en:
          'How much firms trust each other before any work in common, from 0 to 1. A firm’s ' +
          'standing and earlier ties are added to it.',
        fr:
          'Confiance que les entreprises s’accordent avant tout travail en commun, de 0 à 1. ' +
          'S’y ajoutent la notoriété de chacune et les liens antérieurs.',
      },
      default: 0.45,
      range: [0, 1],
      plausible: [0.25, 0.65],
      symbol: 'g',
      source: 'mechanism: paper §3.2; number: ours',
      actsAt: 'setup',
    }),
    notorietyWeight: number({
      label: { en: 'Weight of standing in trust', fr: 'Poids de la notoriété dans la confiance' },
      help: {
        en:
          'How much a firm’s standing in its trade raises or lowers the trust others have in it ' +
          'beforehand.',
        fr:
          'Effet de la notoriété d’une entreprise dans son secteur sur la confiance préalable ' +
          'qu’on lui accorde.',
      },
      default: 0.3,
      range: [0, 1],
      plausible: [0.1, 0.5],
      symbol: 'g_z',
      source: 'mechanism: paper §3.2; number: ours',
      actsAt: 'setup',
    }),
    priorTieWeight: number({
      label: {
        en: 'Weight of earlier ties in trust',
        fr: 'Poids des liens antérieurs dans la confiance',
      },
      help: {
        en:
          'How much more two firms trust each other beforehand when they have already worked ' +
          'together.',
        fr:
          'Supplément de confiance préalable entre deux entreprises qui ont déjà travaillé ' +
          'ensemble.',
      },
      default: 0.2,
      range: [0, 1],
      plausible: [0.1, 0.3],
      symbol: 'g_x',
      source: 'mechanism: paper §3.2; number: ours',
      actsAt: 'setup',
    }),
    priorStrength: number({
      label: { en: 'Firmness of prerequisite trust', fr: 'Solidité de la confiance préalable' },
      help: {
        en:
          'How much experience it takes to outweigh first impressions. The higher, the more ' +
          'prerequisite trust weighs.',
        fr:
          'Quantité d’expérience nécessaire pour l’emporter sur la première impression. Plus ' +
          'elle est élevée, plus la confiance préalable pèse.',
      },
      default: 3,
      range: [0.1, 100],
      plausible: [1, 6],
      symbol: 'n_0',
    }),
    priorRetention: number({
      label: {
        en: 'Persistence of prerequisite trust',
        fr: 'Persistance de la confiance préalable',
      },
      help: {
        en:
          'How much of the prerequisite trust between two members lasts to the next quarter; the ' +
          'rest gives way to the trust that a stranger enjoys, so that only experience keeps ' +
          'trust up. At 1, first impressions never wear off.',
        fr:
          'Part de la confiance préalable entre deux membres qui subsiste d’un trimestre à l’autre\u00a0; ' +
          'le reste cède la place à la confiance accordée à un inconnu, si bien que seule ' +
          'l’expérience entretient la confiance. À 1, la première impression ne s’efface jamais.',
      },
      default: 0.97,
      range: [0, 1],
      plausible: [0.94, 1],
      unit: PER_QUARTER,
      symbol: '\\varphi_p',
      source: 'mechanism: Burt 2000; number: ours',
    }),
    stranger: number({
      label: { en: 'Trust in a stranger', fr: 'Confiance accordée à un inconnu' },
      help: {
        en:
          'Trust in a firm of which nothing is known any more, from 0 to 1: where prerequisite ' +
          'trust ends up.',
        fr:
          'Confiance accordée à une entreprise dont on ne sait plus rien, de 0 à 1\u00a0: c’est vers ' +
          'elle que tend la confiance préalable.',
      },
      default: 0.28,
      range: [0, 1],
      plausible: [0.15, 0.45],
      symbol: 'g_0',
      source: 'mechanism: Burt 2000; number: ours',
    }),
    gain: number({
      label: { en: 'Weight of experience in trust', fr: 'Poids de l’expérience dans la confiance' },
      help: {
        en:
          'Multiplies all that firms learn about each other by working together. At 0, ' +
          'nothing is learnt and only prerequisite trust counts.',
        fr:
          'Multiplie tout ce que les entreprises apprennent l’une de l’autre en travaillant ' +
          'ensemble. À 0, rien ne s’apprend et seule compte la confiance préalable.',
      },
      default: 1,
      range: [0, 5],
      plausible: [0.5, 1.5],
      symbol: 'f_1',
    }),
    reference: choice({
      label: { en: 'What counts as a good contribution', fr: 'Ce qui vaut bonne contribution' },
      help: {
        en:
          'Whether a partner’s contribution is judged against what trust leads to expect, or ' +
          'against one level that is the same for all.',
        fr:
          'La contribution d’un partenaire est jugée soit par rapport à ce que la confiance ' +
          'laisse attendre, soit par rapport à un niveau identique pour tous.',
      },
      default: 'relative',
      options: {
        relative: { en: 'What trust leads to expect', fr: 'Ce que la confiance laisse attendre' },
        fixed: { en: 'One level for all', fr: 'Un même niveau pour tous' },
      },
    }),
    referenceBase: number({
      label: { en: 'Expectation without trust', fr: 'Attente sans confiance' },
      help: {
        en:
          'Contribution that a firm expects of a partner it does not trust at all. Used when ' +
          'contributions are judged against trust.',
        fr:
          'Contribution qu’une entreprise attend d’un partenaire en qui elle n’a aucune ' +
          'confiance. Utilisée quand on juge par rapport à la confiance.',
      },
      default: 0.05,
      range: [0.001, 0.9],
      plausible: [0.02, 0.15],
      symbol: 'a_0',
    }),
    referenceSlope: number({
      label: { en: 'Expectation added by trust', fr: 'Attente ajoutée par la confiance' },
      help: {
        en:
          'How much more a firm expects of a partner it fully trusts. Used when contributions ' +
          'are judged against trust.',
        fr:
          'Surcroît de contribution attendu d’un partenaire en qui la confiance est totale. ' +
          'Utilisé quand on juge par rapport à la confiance.',
      },
      default: 0.3,
      range: [0, 0.9],
      plausible: [0.1, 0.5],
      symbol: 'a_1',
    }),
    fixedReference: number({
      label: { en: 'Level expected of all', fr: 'Niveau attendu de tous' },
      help: {
        en:
          'Contribution above which a partner’s behaviour counts as good. Used when one level ' +
          'holds for all.',
        fr:
          'Contribution au-delà de laquelle la conduite d’un partenaire est jugée bonne. ' +
          'Utilisée quand le niveau est identique pour tous.',
      },
      default: 0.5,
      range: [0.01, 0.99],
      plausible: [0.3, 0.6],
      symbol: 'a_2',
    }),
    asymmetry: number({
      label: { en: 'Weight of disappointments', fr: 'Poids des déceptions' },
      help: {
        en:
          'How many times a bad experience weighs as much as a good one. Whether trust really ' +
          'breaks faster than it grows is contested.',
        fr:
          'Combien de fois une mauvaise expérience pèse plus qu’une bonne. Que la confiance se ' +
          'perde plus vite qu’elle ne se gagne est discuté.',
      },
      default: 3,
      range: [0, 20],
      plausible: [1, 5],
      symbol: '\\kappa',
      source: 'mechanism: Slovic 1993 (contested); number: ours',
    }),
    retention: number({
      label: { en: 'Memory of experience', fr: 'Mémoire de l’expérience' },
      help: {
        en:
          'Share of what firms learnt about each other that they keep from one quarter to the ' +
          'next.',
        fr:
          'Part de ce que les entreprises ont appris l’une de l’autre qu’elles gardent d’un ' +
          'trimestre à l’autre.',
      },
      default: 0.97,
      range: [0, 1],
      plausible: [0.94, 0.99],
      unit: PER_QUARTER,
      symbol: '\\varphi',
    }),
    tieRetention: number({
      label: { en: 'Memory between socially tied firms', fr: 'Mémoire entre entreprises liées' },
      help: {
        en:
          'The same share for two firms that also have a social tie between persons: they ' +
          'forget more slowly.',
        fr:
          'La même part pour deux entreprises qu’unit aussi un lien interpersonnel\u00a0: elles ' +
          'oublient plus lentement.',
      },
      default: 0.99,
      range: [0, 1],
      plausible: [0.98, 1],
      unit: PER_QUARTER,
      symbol: '\\varphi_s',
    }),
    observation: number({
      label: { en: 'Learning by watching', fr: 'Apprentissage par observation' },
      help: {
        en:
          'How much members who only watch a project learn from it, compared with those who ' +
          'take part.',
        fr:
          'Ce que les membres simples observateurs d’un projet en apprennent, par rapport à ' +
          'ceux qui y participent.',
      },
      default: 0.3,
      range: [0, 1],
      plausible: [0.1, 0.5],
      symbol: 'f_2',
    }),
    observationNoise: number({
      label: { en: 'Blur of observation', fr: 'Flou de l’observation' },
      help: {
        en:
          'How inexactly members see what others contribute to a project. At 0 they see it ' +
          'exactly.',
        fr:
          'Imprécision avec laquelle les membres voient la contribution des autres à un projet. ' +
          'À 0, ils la voient exactement.',
      },
      default: 0.1,
      range: [0, 1],
      plausible: [0.05, 0.2],
      symbol: '\\sigma_o',
    }),
    coordinationFloor: number({
      label: { en: 'Learning without coordination', fr: 'Apprentissage sans coordination' },
      help: {
        en:
          'How much of a partner’s behaviour is noticed when nothing is coordinated. Full ' +
          'coordination makes all of it visible.',
        fr:
          'Part de la conduite d’un partenaire que l’on remarque sans aucune coordination. Une ' +
          'coordination complète la rend entièrement visible.',
      },
      default: 0.5,
      range: [0, 1],
      plausible: [0.3, 0.8],
      symbol: 'f_0',
    }),
  },
} satisfies Group;
