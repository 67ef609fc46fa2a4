import { meanOf } from '../statistics/index.ts';

/** What a sweep answered: `values[point][replicate]` of one measure, NaN where there was nothing to measure. */
export type Responses = readonly Float64Array[];

/** Mean over the replicates of each point. */
export function meansOf(responses: Responses): Float64Array {
  return Float64Array.from(responses, meanOf);
}

/**
 * The share of the variance of single runs that luck makes: the variance within points over that within and
 * between them (one-way analysis of variance, random effects). The rest is made by the factors.
 * @returns in [0, 1]; NaN where no point has two replicates or nothing varies
 */
export function luckShare(responses: Responses): number {
  let [within, freedom] = [0, 0];
  const means: number[] = [];
  let replicates = 0;
  for (const values of responses) {
    const known = Array.from(values).filter(Number.isFinite);
    if (known.length === 0) continue;
    const mean = meanOf(known);
    means.push(mean);
    replicates += known.length;
    within += known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    freedom += known.length - 1;
  }
  if (freedom === 0 || means.length < 2) return NaN;
  const noise = within / freedom;
  const middle = meanOf(means);
  const spread = means.reduce((sum, mean) => sum + (mean - middle) ** 2, 0) / (means.length - 1);
  const between = Math.max(0, spread - noise / (replicates / means.length));
  return noise / (noise + between);
}
