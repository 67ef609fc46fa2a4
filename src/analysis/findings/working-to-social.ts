import type { Finding } from './declare.ts';

export const WORKING_TO_SOCIAL: Finding = {
  id: 'working-to-social',
  section: '§4',
  sources: ['authors'],
  claim: {
    en: 'With joint work, working ties between members become social ties as well.',
    fr: 'Avec l’avancement de la coopération, des liens de travail entre membres deviennent aussi des liens interpersonnels.',
  },
  nature: 'nearImposed',
  isFrozen: true,
  ticks: 60,
  arms: { live: { label: { en: 'Networks at work', fr: 'Réseaux au travail' } } },
  conditions: [
    {
      test: 'hazardSlope',
      states: {
        en: 'one standard deviation more joint work raises the rate by half or more',
        fr: 'un écart type de travail commun en plus augmente le rythme d’au moins la moitié',
      },
      rows: 'jointWork',
      arm: 'live',
      atLeast: 1.5,
    },
  ],
  ablation: {
    kind: 'remove',
    how: {
      en: 'What members see of each other’s contributions teaches them nothing.',
      fr: 'Ce que les membres voient des contributions des autres ne leur apprend rien.',
    },
    parameters: { trust: { gain: 0 } },
  },
};
