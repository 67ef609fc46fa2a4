import type { Text } from '../../model/text.ts';

/** How large a sample is unless somebody says otherwise: trajectories of morris, base samples of sobol. */
export const USUAL_SAMPLES = { morris: 20, sobol: 128 } as const;

/** Fewer seeds than these leave luck and factors entangled. */
export const USUAL_REPLICATES = 20;

/** What to be careful about with so few replicates; nothing where there are enough. */
export function tellFewReplicates(replicates: number): Text | undefined {
  if (replicates >= USUAL_REPLICATES) return undefined;
  return {
    en: `Fewer than ${USUAL_REPLICATES} replicates: luck may pass for the work of a factor.`,
    fr: `Moins de ${USUAL_REPLICATES} répétitions\u00a0: le hasard peut passer pour l’œuvre d’un facteur.`,
  };
}
