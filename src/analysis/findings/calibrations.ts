import type { Text } from '../../model/index.ts';

/** A default or an equation that was chosen after a pattern of the study failed without it. */
export interface Calibration {
  /** What was chosen. */
  readonly choice: Text;
  /** What was seen without it, where that was written down. */
  readonly before?: Text;
  /** The findings that it was chosen for: these are shown, but they were not predicted. */
  readonly findings: readonly string[];
}

/**
 * Every choice of that kind. Most were made on prototypes that came before this program; a finding
 * may rest on several. Not part of what is frozen: whoever makes another such choice adds it here.
 */
export const CALIBRATIONS: readonly Calibration[] = [
  {
    choice: {
      en: 'A contribution is judged against what trust leads to expect.',
      fr: 'Une contribution est jugée selon ce que la confiance laisse attendre.',
    },
    before: {
      en: 'Against one level for all, networks that began with little trust stagnated.',
      fr: 'Avec un même seuil pour tous, les réseaux qui débutaient avec peu de confiance stagnaient.',
    },
    findings: ['low-trust-recovers'],
  },
  {
    choice: {
      en: 'Visions lie around a real opportunity; clearer ones lie nearer.',
      fr: 'Les visions se situent autour d’une opportunité réelle\u00a0; plus elles sont claires, plus elles en sont proches.',
    },
    before: {
      en: 'With directions at random, clear members in a clear network did worse than vague ones.',
      fr: 'Avec des directions au hasard, les membres clairs d’un réseau clair réussissaient moins bien que des membres flous.',
    },
    findings: ['visionary-best', 'hub-vision-matters'],
  },
  {
    choice: {
      en: 'The hub’s vision weighs three times its precision.',
      fr: 'La vision du dirigeant pèse trois fois sa précision.',
    },
    findings: ['three-origins', 'hub-vision-matters'],
  },
  {
    choice: {
      en: 'Opportunities abroad from within the network grow with the square of the clarity of its vision.',
      fr: 'Les opportunités issues du réseau croissent avec le carré de la clarté de sa vision.',
    },
    findings: ['cloistered', 'reticular'],
  },
  {
    choice: {
      en: 'The span of coordination grows with the number of founders.',
      fr: 'L’étendue de la coordination croît avec le nombre de fondateurs.',
    },
    before: {
      en: 'With one span for all, networks of 30 collapsed. With seven founders it changes nothing.',
      fr: 'Avec une même étendue pour tous, les réseaux de 30 s’effondraient. Avec sept fondateurs, cela ne change rien.',
    },
    findings: ['coordination-needed'],
  },
  {
    choice: {
      en: 'Members learn by watching projects in which they take no part.',
      fr: 'Les membres apprennent aussi en observant les projets auxquels ils ne participent pas.',
    },
    before: {
      en: 'From one’s own teams alone, trust in large networks hardly moved.',
      fr: 'Avec les seules équipes de chacun, la confiance ne bougeait guère dans les grands réseaux.',
    },
    findings: ['trust-grows', 'low-trust-recovers'],
  },
  {
    choice: {
      en: 'The weight of predisposition in what members contribute.',
      fr: 'Le poids de la prédisposition dans les contributions.',
    },
    findings: ['predisposition', 'no-spirit-breaks'],
  },
  {
    choice: {
      en: 'Conflict of the mandate counts in the vote on the hub in office.',
      fr: 'Les conflits du mandat comptent dans le vote sur le dirigeant en place.',
    },
    findings: ['conflict-replaces'],
  },
  {
    choice: {
      en: 'How much a network adds to the chance of going further abroad, beside the chance alone.',
      fr: 'Ce qu’un réseau ajoute aux chances d’aller plus loin à l’international, par rapport aux chances d’une entreprise seule.',
    },
    findings: ['network-route', 'relations-not-membership'],
  },
  {
    choice: {
      en: 'How strongly the hub’s call counts in the forming of teams.',
      fr: 'Le poids de l’appel de l’entreprise pivot dans la formation des équipes.',
    },
    before: {
      en: 'At half the weight, 5% of the recruitments were formal (decision record 13).',
      fr: 'À la moitié de ce poids, 5\u00a0% des recrutements étaient formels (fiche de décision n° 13).',
    },
    findings: ['coordination-involves'],
  },
  {
    choice: {
      en: 'Prerequisite trust wears off between members unless work renews it.',
      fr: 'La confiance préalable entre membres s’use si le travail ne la renouvelle pas.',
    },
    before: {
      en: 'With first impressions that last for ever, losing trust at the start cost more than losing earned trust (decision record 17).',
      fr: 'Avec des premières impressions qui durent toujours, perdre la confiance préalable coûtait plus que perdre la confiance construite (fiche de décision n° 17).',
    },
    findings: ['earned-decides'],
  },
  {
    choice: {
      en: 'A vague vision agrees little with any aim, and disagreement blurs the shared vision as a variance.',
      fr: 'Une vision floue ne s’accorde guère avec aucun but, et le désaccord brouille la vision partagée comme une variance.',
    },
    before: {
      en: 'Vague members of a clear network gained more than clear ones (decision record 18).',
      fr: 'Des membres flous d’un réseau clair gagnaient plus que des membres clairs (fiche de décision n° 18).',
    },
    findings: ['visionary-best'],
  },
];

/** The choices that a finding was calibrated by; none where it was predicted. */
export function calibrationsOf(id: string): readonly Calibration[] {
  return CALIBRATIONS.filter(({ findings }) => findings.includes(id));
}
