import type { Coefficient } from './regression.ts';
import { twoSidedQuantile } from './student-t.ts';

/** By how much a coefficient differs between two regressions of worlds of the same luck. */
export interface CoefficientChange {
  readonly estimate: number;
  /** 95% unless another error is given. */
  readonly low: number;
  readonly high: number;
}

/**
 * to − from, with a standard error that allows for the two sharing their clusters: Σ (uᵢ − vᵢ)² over the clusters, where u and v are their
 * influences. A cluster that only one of the two has pulls only that one.
 * @param from coefficient of the first regression
 * @param to the same of the second, whose clusters with the same numbers have the same luck
 * @source Weesie (1999), Stata Technical Bulletin 52, 34–47 (seemingly unrelated estimation)
 */
export function changeOfCoefficient(
  from: Coefficient,
  to: Coefficient,
  error = 0.05,
): CoefficientChange {
  const clusters = new Set([...from.influences.keys(), ...to.influences.keys()]);
  let variance = 0;
  for (const cluster of clusters) {
    const pull = (to.influences.get(cluster) ?? 0) - (from.influences.get(cluster) ?? 0);
    variance += pull * pull;
  }
  const estimate = to.estimate - from.estimate;
  const deviation = Math.sqrt(variance);
  const freedom = clusters.size - 1;
  const half = twoSidedQuantile(error, freedom) * deviation;
  return { estimate, low: estimate - half, high: estimate + half };
}
