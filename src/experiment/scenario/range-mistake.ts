import type { Text } from '../../model/text.ts';
import type { NumericRange } from './bounds.ts';
import { MOST_VALUES } from './range-shape.ts';
import { RANGE_TEXTS, sayAway, sayBy, sayEnds, sayMissing } from './range-texts.ts';

type Complaint = readonly [found: Text, expected: Text];

/** Why values cannot be listed from one end of a range to the other; `undefined` when they can. */
export function findRangeMistake({ from, to, steps, by }: NumericRange): Complaint | undefined {
  if (from === undefined || to === undefined) return [sayMissing(from, to), RANGE_TEXTS.bothEnds];
  if (from === to) return [sayEnds(from, to), RANGE_TEXTS.twoEnds];
  if (steps === undefined && by === undefined) return [RANGE_TEXTS.withoutSteps, RANGE_TEXTS.steps];
  if (by === undefined) return undefined;
  if (steps !== undefined) return [RANGE_TEXTS.both, RANGE_TEXTS.oneOfBoth];
  if (by === 0) return [sayBy(by), RANGE_TEXTS.towardsTo];
  if ((to - from) / by < 0) return [sayAway(from, to, by), RANGE_TEXTS.towardsTo];
  return (to - from) / by + 1 > MOST_VALUES ? [RANGE_TEXTS.tooMany, RANGE_TEXTS.atMost] : undefined;
}

/** Why nothing can be drawn between the ends of a range; `undefined` when it can. */
export function findDrawnRangeMistake({
  from,
  to,
  steps,
  by,
}: NumericRange): Complaint | undefined {
  if (from === undefined || to === undefined) return [sayMissing(from, to), RANGE_TEXTS.bothEnds];
  if (from >= to) return [sayEnds(from, to), RANGE_TEXTS.fromBelowTo];
  return steps === undefined && by === undefined
    ? undefined
    : [RANGE_TEXTS.hasSteps, RANGE_TEXTS.noSteps];
}
