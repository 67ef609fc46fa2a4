import type { Text } from '../../model/text.ts';
import type { Sensitivity } from './sensitivity-of.ts';

/** What the methods are called. */
export const METHOD_TITLES: Readonly<Record<Sensitivity['method'], Text>> = {
  oat: { en: 'One factor at a time', fr: 'Un facteur à la fois' },
  morris: { en: 'Elementary effects (Morris)', fr: 'Effets élémentaires (Morris)' },
  sobol: { en: 'Shares of variance (Sobol)', fr: 'Parts de variance (Sobol)' },
};
