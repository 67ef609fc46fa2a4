import type { Lesson } from './lesson.ts';

/** Accepted rules and nobody who regulates: a pyramid. */
export const whoCaptures: Lesson = {
  id: 'who-captures',
  title: { en: 'Who captures the gains?', fr: 'Qui capte les gains\u00a0?' },
  section: { en: '§1.5', fr: '§1.5' },
  question: {
    en: 'If members fully accept the rules of their network and nobody watches over sharing, who gains?',
    fr: 'Si les membres acceptent pleinement les règles de leur réseau et que personne ne veille au partage, qui gagne\u00a0?',
  },
  misconception: {
    en: 'where everybody accepts the rules, sharing is fair',
    fr: 'là où tout le monde accepte les règles, le partage est équitable',
  },
  situation: {
    en:
      'In both worlds, no hub regulates how the gains of joint projects are shared. In world A, members do not accept ' +
      'the rules of their network, and gains are shared equally. In world B, they accept them fully, also where they ' +
      'favour the powerful. Of the five networks, one is a cooperative: in the model, it shares equally in both ' +
      'worlds. Ten years pass.',
    fr:
      'Dans les deux mondes, aucun dirigeant ne régule le partage des gains des projets communs. Dans le monde A, les ' +
      'membres n’acceptent pas les règles de leur réseau, et les gains sont partagés à parts égales. Dans le monde B, ' +
      'ils les acceptent pleinement, même quand elles favorisent les puissants. Des cinq réseaux, l’un est une ' +
      'coopérative\u00a0: dans le modèle, elle partage à parts égales dans les deux mondes. Dix ans passent.',
  },
  scenario: 'souss-massa',
  seed: 'argan',
  ticks: 40,
  setting: { network: { regulation: 0, ruleAcceptance: 0 } },
  cause: {
    label: {
      en: 'members accept the rules fully',
      fr: 'les membres acceptent pleinement les règles',
    },
    parameters: { network: { ruleAcceptance: 1 } },
  },
  bet: {
    prompt: {
      en: 'After ten years, how concentrated are the members’ gains in world B, compared with world A?',
      fr: 'Après dix ans, à quel point les gains des membres sont-ils concentrés dans le monde B, par rapport au monde A\u00a0?',
    },
    quantity: { of: 'difference', metric: 'gini' },
    answers: [
      {
        label: {
          en: 'Less: rules protect the weak',
          fr: 'Moins\u00a0: les règles protègent les faibles',
        },
        below: -0.05,
      },
      { label: { en: 'About as much', fr: 'À peu près autant' }, below: 0.05 },
      {
        label: {
          en: 'More: some firms dominate',
          fr: 'Plus\u00a0: certaines entreprises dominent',
        },
      },
    ],
  },
  metrics: ['gini', 'pyramid', 'satisfaction', 'dissolutions'],
  watch: {
    en: 'In world B, look for the firms that keep advancing while their partners stand still.',
    fr: 'Dans le monde B, cherchez les entreprises qui avancent sans cesse tandis que leurs partenaires piétinent.',
  },
  explanation: {
    en:
      'In the model, the shares of a project follow power in the network, as far as members accept it and nobody ' +
      'regulates. Firms of good standing take more, gain reputation by their success, and take more still. Nobody ' +
      'breaks a rule. Members left with little become unsatisfied; some leave.',
    fr:
      'Dans le modèle, les parts d’un projet suivent le pouvoir dans le réseau, pour autant que les membres ' +
      'l’acceptent et que personne ne régule. Les entreprises bien placées prennent davantage, leur succès accroît ' +
      'leur réputation, et elles prennent encore davantage. Personne n’enfreint de règle. Les membres à qui il ' +
      'reste peu sont insatisfaits\u00a0; certains partent.',
  },
  levers: ['network.regulation', 'network.ruleAcceptance', 'cooperation.powerExponent'],
  boxes: {
    article: [
      {
        en: 'After Assens: where members strongly accept the working rules, some firms come to dominate power and the surplus of collaboration, and a pyramid arises (§1.5).',
        fr: 'D’après Assens\u00a0: quand les membres acceptent fortement les règles, certaines entreprises dominent le pouvoir et les plus-values de la collaboration, et une pyramide apparaît (§1.5).',
      },
      {
        en: 'Against this risk, several authors call for one actor who sees to it that the network functions well (§1.5).',
        fr: 'Face à ce risque, plusieurs auteurs appellent à désigner un acteur garant du bon fonctionnement (§1.5).',
      },
    ],
    model: [
      {
        en: 'How steeply shares follow power is our assumption.',
        fr: 'La force avec laquelle les parts suivent le pouvoir est notre hypothèse.',
      },
      {
        en: 'Members judge what they get, not what others get: unfairness as such hurts nobody here.',
        fr: 'Les membres jugent ce qu’ils reçoivent, non ce que reçoivent les autres\u00a0: l’injustice en soi ne blesse ici personne.',
      },
    ],
    unknown: [
      {
        en: 'How gains are shared in the five networks: the claim comes from the literature, not from an observation in Souss-Massa.',
        fr: 'Comment les gains sont partagés dans les cinq réseaux\u00a0: l’affirmation vient de la littérature, non d’une observation dans le Souss-Massa.',
      },
    ],
  },
  glossary: ['network', 'hub', 'jointProject'],
  hasAllaliTable: false,
  exercise: {
    en:
      'Under “Change it yourself”, let the hub of each network regulate in world B. What is left of the pyramid? Is ' +
      'there a mix of acceptance and regulation under which members stay satisfied although gains are unequal?',
    fr:
      'Sous «\u00a0À vous de changer\u00a0», augmentez la régulation par le dirigeant dans le monde B. Que reste-t-il de la ' +
      'pyramide\u00a0? Existe-t-il un dosage d’acceptation des règles et de régulation où les membres restent satisfaits ' +
      'malgré des gains inégaux\u00a0?',
  },
};
