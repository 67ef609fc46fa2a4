import type { MetricComparison } from '../../analysis/compare/compare-arms.ts';
import type {
  SurvivalComparison,
  SurvivalSubject,
} from '../../analysis/compare/compare-survival.ts';
import { decimalsOf } from '../../analysis/compare/metric-sentence.ts';
import type { DifferenceOverTime } from '../../analysis/compare/over-time.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import type { SurvivalCurve } from '../../analysis/statistics/index.ts';
import type {
  ComparedSides,
  ComparisonFigures,
  DrawnCurve,
  DrawnDifference,
  DrawnOverTime,
  DrawnSurvival,
  DrawnValues,
  NamedPair,
} from './comparison-figures.ts';

/** Pairs of sides that one figure can hold. */
export const MOST_PAIRS = 12;

/** Lines, or points, that can be told apart in one panel. */
const MOST_RUNS = 100;

/** What was found of one pair of sides. */
export interface ComparedPair {
  readonly pair: NamedPair;
  readonly metrics: readonly MetricComparison[];
  readonly overTime: readonly DifferenceOverTime[];
  readonly survival: readonly SurvivalComparison[];
}

/** Cuts comparisons down to what their figures draw. */
export function drawComparison(
  sides: Pick<ComparedSides, 'sides' | 'isOrdered'>,
  compared: readonly ComparedPair[],
  metrics: readonly MetricInfo[],
): ComparisonFigures {
  const drawn = compared.slice(0, MOST_PAIRS);
  const byMetric = <Value>(make: (pair: ComparedPair, at: number) => Value) =>
    Object.fromEntries(metrics.map(({ name }, at) => [name, drawn.map((pair) => make(pair, at))]));
  const comparisonAt = ({ metrics: found }: ComparedPair, at: number) => {
    const one = found[at];
    if (one?.metric.name !== metrics[at]?.name || one === undefined)
      throw new RangeError(`metric ${at} was not compared`);
    return one;
  };
  const survivalOf = (subject: SurvivalSubject) =>
    drawn.flatMap(({ survival }, pair) =>
      survival.filter((one) => one.subject === subject).map((one) => drawnSurvival(one, pair)),
    );
  return {
    ...sides,
    pairs: drawn.map(({ pair }) => pair),
    more: compared.length - drawn.length,
    metrics,
    differences: byMetric((pair, at) => drawnDifference(comparisonAt(pair, at))),
    values: byMetric((pair, at) => drawnValues(comparisonAt(pair, at))),
    overTime: Object.fromEntries(
      metrics.map(({ name }) => {
        const found = drawn.flatMap(({ overTime }, pair) =>
          overTime.filter(({ metric }) => metric === name).map((one) => drawnOverTime(one, pair)),
        );
        return [name, found] as const;
      }),
    ),
    survival: { networkLife: survivalOf('networkLife'), firstExport: survivalOf('firstExport') },
  };
}

export function drawnDifference(found: MetricComparison): DrawnDifference {
  const { difference, low, high, verdict } = found;
  return { difference, low, high, verdict };
}

export function drawnValues(found: MetricComparison): DrawnValues {
  const { means, values, isPaired, n } = found;
  const bare = ({ mean, low, high }: MetricComparison['means'][number]) => ({ mean, low, high });
  const [a, b] = values;
  const changes = isPaired ? a.map((from, at) => (b[at] ?? Number.NaN) - from) : [];
  return {
    means: [bare(means[0]), bare(means[1])],
    a: spread(a),
    b: spread(b),
    above: changes.filter((change) => change > 0).length,
    below: changes.filter((change) => change < 0).length,
    n,
    decimals: decimalsOf(found),
  };
}

/** So many of them, evenly over their order: pairs stay pairs, since both sides are as long. */
function spread(values: readonly number[]): number[] {
  if (values.length <= MOST_RUNS) return [...values];
  return Array.from({ length: MOST_RUNS }, (_, i) => {
    return values[Math.floor((i * values.length) / MOST_RUNS)] ?? Number.NaN;
  });
}

export function drawnOverTime(found: DifferenceOverTime, pair: number): DrawnOverTime {
  const { ticks, means, points, partsAt, apartFrom } = found;
  return {
    pair,
    ticks,
    a: means[0],
    b: means[1],
    difference: points.map(({ difference }) => difference),
    low: points.map(({ low }) => low),
    high: points.map(({ high }) => high),
    ...(partsAt !== undefined && { partsAt }),
    ...(apartFrom !== undefined && { apartFrom }),
  };
}

export function drawnSurvival({ curves, events }: SurvivalComparison, pair: number): DrawnSurvival {
  return { pair, curves: [drawnCurve(curves[0]), drawnCurve(curves[1])], events };
}

/** From quarter 0, when nothing has happened, to the last at which somebody was seen: a step where the share falls. */
function drawnCurve({ steps }: SurvivalCurve): DrawnCurve {
  const falls = steps.filter(({ events }) => events > 0);
  const drawn: [number, number, number, number][] = [[0, 1, 1, 1]];
  // Without anyone left there is no interval.
  for (const { time, survival, low, high } of falls)
    drawn.push([
      time,
      survival,
      Number.isFinite(low) ? low : survival,
      Number.isFinite(high) ? high : survival,
    ]);
  const [, share = 1, low = 1, high = 1] = drawn.at(-1) ?? [];
  const end = steps.at(-1)?.time ?? 0;
  return (falls.at(-1)?.time ?? 0) < end ? [...drawn, [end, share, low, high]] : drawn;
}
