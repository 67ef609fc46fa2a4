import { FIRST_VISIONS } from './vision/first-visions.ts';
import { SHARING } from './vision/sharing.ts';
import type { Group } from './declare.ts';
import { number, optional, toggle } from './declare.ts';

export const VISION = {
  label: { en: 'Vision', fr: 'Vision' },
  help: {
    en:
      'How clear the firms’ visions are, whose visions make up the shared one, and how it ' +
      'reaches the members.',
    fr:
      'La clarté des visions des entreprises, les visions qui composent la vision partagée et ' +
      'la façon dont celle-ci gagne les membres.',
  },
  parameters: {
    ...FIRST_VISIONS,
    ...SHARING,
    uncertainty: number({
      label: { en: 'Uncertainty that remains', fr: 'Incertitude qui demeure' },
      help: {
        en:
          'What nobody can know about foreign markets: no vision becomes more precise than the ' +
          'inverse of this number.',
        fr:
          'Ce que personne ne peut savoir des marchés étrangers\u00a0: aucune vision ne devient plus ' +
          'précise que l’inverse de ce nombre.',
      },
      default: 0.05,
      range: [0.001, 1],
      plausible: [0.02, 0.15],
      symbol: 'u',
    }),
    heldClarity: optional({
      label: { en: 'Clarity held constant', fr: 'Clarté maintenue constante' },
      help: {
        en:
          'Gives every vision, the networks’ and the firms’, this clarity wherever clarity acts ' +
          'on something else, to see what it brings about. Left open, clarity evolves.',
        fr:
          'Donne à toute vision, celle des réseaux comme celle des entreprises, cette clarté partout ' +
          'où la clarté agit sur autre chose qu’elle-même, pour voir ce qu’elle produit. Laissée ' +
          'libre, la clarté évolue.',
      },
      range: [0, 0.99],
      symbol: '\\bar \\Gamma',
    }),
    provenance: toggle({
      label: { en: 'Trace whose vision is shared', fr: 'Suivre l’origine de la vision partagée' },
      help: {
        en:
          'Keeps track of whose visions make up the shared one: the hub’s, another member’s or ' +
          'a blend. May be switched off in very large worlds.',
        fr:
          'Suit les visions dont se compose la vision partagée\u00a0: celle du dirigeant, celle d’un ' +
          'autre membre ou un croisement. Peut être désactivé dans les très grands mondes.',
      },
      default: true,
      source: 'mechanism: paper §4; reading: ours',
      actsAt: 'setup',
    }),
  },
} satisfies Group;
