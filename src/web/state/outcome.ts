import { METRICS } from '../../model/index.ts';
import { valueOf } from '../charts/rows.ts';
import type { Frame } from '../kernel/frame.ts';
import type { Pair } from '../kernel/protocol.ts';
import type { Quantity } from '../lessons/lesson.ts';

/** A measure over a whole run, as the kernel gives it at the end: of a level the last value, of a flow the sum. */
export function overRun(frames: readonly Frame[], metric: string): number {
  const isFlow = METRICS.find(({ name }) => name === metric)?.kind === 'flow';
  if (!isFlow) return valueOf(frames.at(-1), metric);
  return frames.reduce((sum, frame) => (frame.tick === 0 ? sum : sum + valueOf(frame, metric)), 0);
}

/** A pair of worlds on the page, as the threads give theirs. */
export function pairOnPage(
  replicate: number,
  first: readonly Frame[],
  second: readonly Frame[],
  metric: string,
): Pair {
  const isFlow = METRICS.find(({ name }) => name === metric)?.kind === 'flow';
  return {
    replicate,
    start: isFlow ? 0 : valueOf(first[0], metric),
    first: overRun(first, metric),
    second: overRun(second, metric),
  };
}

/** What was bet on, in one pair of worlds. Agreement is decided by many pairs, never by one. */
export function numberOf({ of }: Quantity, { start, first, second }: Pair): number {
  switch (of) {
    case 'difference':
      return second - first;
    case 'change':
      return first - start;
    case 'agreement':
      return Number.NaN;
  }
}

/** In what share of the pairs that can be measured the second world ends higher. */
export function agreementOf(pairs: readonly Pair[]): number {
  const measured = pairs.filter(({ first, second }) => !Number.isNaN(second - first));
  return measured.filter(({ first, second }) => second > first).length / measured.length;
}
