import { METRIC_NAMES, METRICS, measure, simulate } from '../../model/index.ts';
import type { WorldInput } from '../../model/index.ts';
import type { Pair, PairsOrder } from './protocol.ts';

/** Runs both arms with the luck of one replicate. */
export function runPair(
  { first, second, seed, ticks, metric }: PairsOrder,
  replicate: number,
): Pair {
  const place = METRIC_NAMES.indexOf(metric);
  const isFlow = METRICS[place]?.kind === 'flow';
  let start = Number.NaN;
  const end = (input: WorldInput, isFirst: boolean) =>
    simulate(input, { seed, replicate }, ticks, {
      tick(world) {
        if (!isFirst || world.tick > 0) return;
        start = isFlow ? 0 : (measure(world, [metric])[0] ?? Number.NaN);
      },
    }).metrics[place] ?? Number.NaN;
  return { replicate, first: end(first, true), second: end(second, false), start };
}
