import type { Condition } from '../findings/declare.ts';
import type { Measure } from '../findings/reading.ts';
import { bootstrapInterval } from '../statistics/bootstrap-interval.ts';
import type { Evidence } from './evidence.ts';
import type { Resampling } from './judge/outcome.ts';
import { rangeOf, within } from './range-of.ts';
import type { RowKindName } from './rows/row-kinds.ts';

/** What one arm is like by itself: a mean over replicates with its 95% interval, drawn as that of a difference is. */
export interface ArmLevel {
  readonly arm: string;
  /** A measure; or the rows whose share with an event by the end it is. */
  readonly measure: Measure | RowKindName;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The levels that a condition compares: each measure in each arm, or what share of firms or
 * networks met the event. None where a regression looks at single votes or pairs.
 */
export function armLevels(
  condition: Condition,
  evidence: Evidence,
  resampling: Resampling,
): ArmLevel[] {
  const levelOf = (
    arm: string,
    measure: ArmLevel['measure'],
    values: readonly number[],
  ): ArmLevel => {
    const range = typeof measure === 'string' ? ([0, 1] as const) : rangeOf(measure);
    const { estimate, low, high } = within(bootstrapInterval(values, resampling), range);
    return { arm, measure, mean: estimate, low, high };
  };
  if ('terms' in condition) {
    const wanted = condition.terms.map(({ arm, measure }) => ({ arm, measure }));
    return unique(wanted).map(({ arm, measure }) => {
      return levelOf(arm, measure, evidence.measure(arm, measure));
    });
  }
  if (condition.test === 'best') {
    const { among, measure } = condition;
    return among.map((arm) => levelOf(arm, measure, evidence.measure(arm, measure)));
  }
  if (condition.test === 'hazardRatio') {
    const { rows, arm, against } = condition;
    return [arm, against].map((one) => levelOf(one, rows, sharesObserved(one, rows, evidence)));
  }
  return [];
}

/** Of each run, the share of its rows in which the event came before the end. */
function sharesObserved(arm: string, kind: RowKindName, evidence: Evidence): number[] {
  const table = evidence.rows(arm, kind);
  const observed = table.column('isObserved');
  const counts = Array.from({ length: evidence.replicates }, () => ({ rows: 0, observed: 0 }));
  table.run.forEach((run, row) => {
    const count = counts[run];
    if (count === undefined) return;
    count.rows += 1;
    count.observed += observed[row] ?? 0;
  });
  return counts.map((count) => count.observed / count.rows);
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
