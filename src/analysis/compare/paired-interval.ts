import type { BootstrapInterval } from '../statistics/bootstrap-interval.ts';
import { bootstrapInterval } from '../statistics/bootstrap-interval.ts';

/** The mean difference of pairs in a metric with its 95% interval: the same wherever these pairs are compared, in a terminal or on the page. */
export function pairedInterval(differences: ArrayLike<number>, metric: string): BootstrapInterval {
  return bootstrapInterval(differences, { seed: `compare ${metric}` });
}
