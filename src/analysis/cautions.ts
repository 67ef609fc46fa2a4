import type { Text } from '../model/text.ts';

/** Words that prevent harm: on every report and on the classroom page. */
export const CAUTIONS: readonly Text[] = [
  {
    en: 'This is an artificial world. The mechanisms come from a qualitative study of five networks of Souss-Massa; the numbers are our assumptions. No result estimates an effect in Morocco.',
    fr: 'Ce monde est artificiel. Les mécanismes viennent d’une étude qualitative de cinq réseaux du Souss-Massa\u00a0; les nombres sont nos hypothèses. Aucun résultat n’estime un effet au Maroc.',
  },
  {
    en: 'Firms, conflicts and elections shown are fictional and describe no real organisation. Simulated conflicts and dissolutions say nothing about the networks of the study.',
    fr: 'Les entreprises, les conflits et les élections montrés sont fictifs et ne décrivent aucune organisation réelle. Les conflits et les dissolutions simulés ne disent rien des réseaux de l’étude.',
  },
  {
    en: 'An effect reads: in this model, changing X changed Y. In reality X and Y may have a common cause. That the model reproduces a pattern shows that its mechanisms can generate it, and no more.',
    fr: 'Un effet se lit ainsi\u00a0: dans ce modèle, changer X a changé Y. Dans la réalité, X et Y peuvent avoir une cause commune. Que le modèle reproduise un phénomène montre que ses mécanismes peuvent l’engendrer, et rien de plus.',
  },
  {
    en: 'Allali’s typology of visions comes from 12 firms in Québec and was not measured in Morocco.',
    fr: 'La typologie des visions d’Allali vient de 12 entreprises du Québec et n’a pas été mesurée au Maroc.',
  },
  {
    en: 'The study describes public encouragement and evaluates no policy; neither does the model.',
    fr: 'L’étude décrit l’encouragement public et n’évalue aucune politique\u00a0; le modèle non plus.',
  },
  {
    en: 'Territories are fictional, and trust is never put down to culture.',
    fr: 'Les territoires sont fictifs, et la confiance n’est jamais attribuée à la culture.',
  },
  {
    en: 'The study heard one informant per network; members were not interviewed.',
    fr: 'L’étude a entendu un seul informateur par réseau\u00a0; les membres n’ont pas été interrogés.',
  },
];
