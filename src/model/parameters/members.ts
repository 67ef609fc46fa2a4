import type { Group } from './declare.ts';
import { number } from './declare.ts';
import { SHARE } from './units.ts';

export const MEMBERS = {
  label: { en: 'Character of the firms', fr: 'Caractère des entreprises' },
  help: {
    en:
      'How inclined to cooperate, how able to lead and how clear-sighted the firms and those ' +
      'who run them are at the start.',
    fr:
      'Prédisposition à la coopération, aptitude à diriger et clarté de la vision des ' +
      'entreprises et de leurs dirigeants au départ.',
  },
  parameters: {
    predispositionMean: number({
      label: {
        en: 'Mean predisposition at the start',
        fr: 'Prédisposition moyenne au départ',
      },
      help: {
        en:
          'How inclined firms are to cooperate before any joint work, on average. 0 means ' +
          'never, 1 means always.',
        fr:
          'Inclination moyenne des entreprises à coopérer avant tout travail en commun\u00a0: 0 ' +
          'signifie jamais, 1 toujours.',
      },
      default: 4 / 7,
      range: [0.02, 0.98],
      plausible: [0.3, 0.8],
      symbol: '\\mu_p',
      source: 'mechanism: paper §3.2; number: ours',
      actsAt: 'setup',
    }),
    predispositionConcentration: number({
      label: { en: 'Likeness of predispositions', fr: 'Ressemblance des prédispositions' },
      help: {
        en:
          'How alike firms are in their predisposition: the higher, the closer every firm is to ' +
          'the mean.',
        fr:
          'Degré de ressemblance des entreprises quant à leur prédisposition\u00a0: plus il est ' +
          'élevé, plus chacune est proche de la moyenne.',
      },
      default: 7,
      range: [1, 100],
      plausible: [4, 12],
      symbol: '\\nu_p',
      actsAt: 'setup',
    }),
    leadershipMean: number({
      label: { en: 'Leadership abilities', fr: 'Capacités de direction' },
      help: {
        en:
          'Average dynamism, listening and ability to manage conflicts of those who run the ' +
          'firms. They count once a firm leads a network.',
        fr:
          'Niveau moyen de dynamisme, d’écoute et de capacité à gérer les conflits des chefs ' +
          'd’entreprise. Ces qualités comptent quand l’entreprise dirige un réseau.',
      },
      default: 0.5,
      range: [0.02, 0.98],
      plausible: [0.3, 0.7],
      symbol: '\\mu_l',
      source: 'mechanism: paper §3.3; number: ours',
      actsAt: 'setup',
    }),
    leadershipConcentration: number({
      label: {
        en: 'Likeness of leadership abilities',
        fr: 'Ressemblance des capacités de direction',
      },
      help: {
        en:
          'How alike those who run the firms are in these abilities: the higher, the closer ' +
          'everyone is to the mean.',
        fr:
          'Degré de ressemblance des chefs d’entreprise quant à ces capacités\u00a0: plus il est ' +
          'élevé, plus chacun est proche de la moyenne.',
      },
      default: 4,
      range: [1, 100],
      plausible: [3, 8],
      symbol: '\\nu_l',
      actsAt: 'setup',
    }),
    clearShare: number({
      label: { en: 'Firms with a clear vision', fr: 'Entreprises à vision claire' },
      help: {
        en:
          'Share of firms that start with a clear vision of their international activity. The ' +
          'others start with a vague one.',
        fr:
          'Part des entreprises qui ont au départ une vision claire de l’international. Les ' +
          'autres ont une vision floue.',
      },
      default: 0.4,
      range: [0, 1],
      unit: SHARE,
      symbol: '\\lambda_c',
      source: 'mechanism: paper §1.3 (Allali 2007); number: ours',
      actsAt: 'setup',
    }),
  },
} satisfies Group;
