import type { Text } from '../../model/index.ts';

/** A word of the field, explained in one sentence. */
export interface Term {
  readonly term: Text;
  readonly meaning: Text;
}

/** Every word that lessons explain, once. */
export const GLOSSARY = {
  network: {
    term: { en: 'inter-organisational network', fr: 'réseau social inter-organisationnel' },
    meaning: {
      en: 'Firms that remain independent and coordinate part of their actions.',
      fr: 'Des entreprises qui restent indépendantes et coordonnent une partie de leurs actions.',
    },
  },
  hub: {
    term: { en: 'hub', fr: 'dirigeant du réseau (entreprise pivot)' },
    meaning: {
      en: 'The member that the others elected to coordinate them; it does not own the network.',
      fr: 'Le membre que les autres ont élu pour les coordonner\u00a0; le réseau ne lui appartient pas.',
    },
  },
  prerequisiteTrust: {
    term: { en: 'prerequisite trust', fr: 'confiance préalable' },
    meaning: {
      en: 'Trust that firms bring along before any work in common.',
      fr: 'La confiance que les entreprises s’accordent avant tout travail en commun.',
    },
  },
  earnedTrust: {
    term: { en: 'earned trust', fr: 'confiance mutuelle, construite chemin faisant' },
    meaning: {
      en: 'Trust that comes from seeing what partners contribute.',
      fr: 'La confiance fondée sur les apports constatés des partenaires.',
    },
  },
  jointProject: {
    term: { en: 'joint project', fr: 'projet commun' },
    meaning: {
      en: 'A piece of work for which some members form a team for one quarter.',
      fr: 'Un travail pour lequel quelques membres forment une équipe pendant un trimestre.',
    },
  },
  clearVision: {
    term: { en: 'clear or vague vision', fr: 'vision claire ou floue' },
    meaning: {
      en: 'How precisely a firm knows where it wants to go abroad, and how.',
      fr: 'La précision avec laquelle une entreprise sait où elle veut aller à l’étranger, et comment.',
    },
  },
  sharedVision: {
    term: { en: 'shared vision', fr: 'vision partagée' },
    meaning: {
      en: 'What the members of a network hold in common about objectives and means.',
      fr: 'Ce que les membres d’un réseau ont en commun quant aux objectifs et aux moyens.',
    },
  },
  coordination: {
    term: { en: 'coordination', fr: 'coordination des actions' },
    meaning: {
      en: 'How far the actions of the members are brought into line by their hub.',
      fr: 'Dans quelle mesure le dirigeant met en cohérence les actions des membres.',
    },
  },
  cooperativeSpirit: {
    term: { en: 'cooperative spirit', fr: 'esprit coopératif' },
    meaning: {
      en: 'A firm’s inclination to contribute to what it does not own alone.',
      fr: 'La disposition d’une entreprise à contribuer à ce qui n’est pas à elle seule.',
    },
  },
  engagement: {
    term: { en: 'international engagement', fr: 'engagement à l’international' },
    meaning: {
      en: 'How far a firm has gone abroad: from none, through export, to production abroad.',
      fr: 'Jusqu’où une entreprise est allée à l’étranger\u00a0: du marché national, par l’exportation, à la production sur place.',
    },
  },
  sameLuck: {
    term: { en: 'same luck', fr: 'mêmes aléas' },
    meaning: {
      en: 'Two worlds draw the same random numbers, so that only the changed cause tells them apart.',
      fr: 'Les mêmes tirages au hasard dans deux mondes\u00a0: seule la cause changée les distingue.',
    },
  },
} as const satisfies Readonly<Record<string, Term>>;

export type TermName = keyof typeof GLOSSARY;
