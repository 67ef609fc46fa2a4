import { minus } from './declare.ts';
import type { Finding } from './declare.ts';
import type { Measure } from './reading.ts';

const COOPERATION: Measure = { at: 20, metric: 'cooperation.everFounded' };
const STAGE: Measure = { at: 40, metric: 'engagement.everFounded' };

export const EARNED_DECIDES: Finding = {
  id: 'earned-decides',
  section: '§3.2, §4',
  sources: ['authors'],
  claim: {
    en: 'Trust earned by working together matters more to a network than trust at the start.',
    fr: 'La confiance construite chemin faisant compte plus, pour un réseau, que la confiance préalable.',
  },
  nature: 'emergent',
  isFrozen: true,
  ticks: 40,
  arms: {
    both: {
      label: {
        en: 'High trust at the start, trust is earned',
        fr: 'Confiance préalable forte, confiance construite',
      },
      parameters: { trust: { initial: 0.65 } },
    },
    earnedOnly: {
      label: {
        en: 'Low trust at the start, trust is earned',
        fr: 'Confiance préalable faible, confiance construite',
      },
      parameters: { trust: { initial: 0.35 } },
    },
    priorOnly: {
      label: {
        en: 'High trust at the start, none is earned',
        fr: 'Confiance préalable forte, aucune construite',
      },
      parameters: { trust: { initial: 0.65, gain: 0 } },
    },
    neither: {
      label: {
        en: 'Low trust at the start, none is earned',
        fr: 'Confiance préalable faible, aucune construite',
      },
      parameters: { trust: { initial: 0.35, gain: 0 } },
    },
  },
  conditions: [
    {
      test: 'difference',
      states: {
        en: 'losing earned trust costs more cooperation (quarter 20) than losing trust at the start',
        fr: 'perdre la confiance construite coûte plus de coopération (trimestre 20) que perdre la confiance préalable',
      },
      terms: minus(COOPERATION, 'earnedOnly', 'priorOnly'),
    },
    {
      test: 'difference',
      states: {
        en: 'losing earned trust costs more engagement abroad (quarter 40) than losing trust at the start',
        fr: 'perdre la confiance construite coûte plus d’engagement à l’international (trimestre 40) que perdre la confiance préalable',
      },
      terms: minus(STAGE, 'earnedOnly', 'priorOnly'),
    },
  ],
  also: [
    {
      label: {
        en: 'cost of losing earned trust: cooperation',
        fr: 'coût de la perte de la confiance construite\u00a0: coopération',
      },
      terms: minus(COOPERATION, 'both', 'priorOnly'),
    },
    {
      label: {
        en: 'cost of losing trust at the start: cooperation',
        fr: 'coût de la perte de la confiance préalable\u00a0: coopération',
      },
      terms: minus(COOPERATION, 'both', 'earnedOnly'),
    },
    {
      label: {
        en: 'cooperation with both, less with neither',
        fr: 'coopération avec les deux, moins sans aucune',
      },
      terms: minus(COOPERATION, 'both', 'neither'),
    },
    {
      label: {
        en: 'cost of losing earned trust: engagement',
        fr: 'coût de la perte de la confiance construite\u00a0: engagement',
      },
      terms: minus(STAGE, 'both', 'priorOnly'),
    },
    {
      label: {
        en: 'cost of losing trust at the start: engagement',
        fr: 'coût de la perte de la confiance préalable\u00a0: engagement',
      },
      terms: minus(STAGE, 'both', 'earnedOnly'),
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'Evidence weighs nothing in any world: then only trust at the start can matter.',
      fr: 'L’expérience ne pèse rien dans aucun monde\u00a0: seule la confiance préalable peut alors compter.',
    },
    parameters: { trust: { gain: 0 } },
    from: [0, 1],
  },
  note: {
    en: 'Averaged over the other factor or from the complete world, the two costs differ by the same amount: the world with earned trust alone minus the world with prior trust alone.',
    fr: 'En moyenne sur l’autre facteur ou à partir du monde complet, l’écart entre les deux coûts est le même\u00a0: le monde à confiance construite seule moins le monde à confiance préalable seule.',
  },
};
