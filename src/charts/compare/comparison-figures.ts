import type { Verdict } from '../../analysis/compare/compare-arms.ts';
import type { SurvivalSubject } from '../../analysis/compare/compare-survival.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import type { Text } from '../../model/text.ts';

/** Who is compared with whom. Figures list what they draw in the order of the pairs. */
export interface ComparedSides {
  /** A, B, C …, with their names. */
  readonly sides: readonly NamedSide[];
  /** They are levels of one number, in order. */
  readonly isOrdered: boolean;
  readonly pairs: readonly NamedPair[];
  /** Pairs that are not drawn because there are too many. */
  readonly more: number;
}

export interface NamedSide {
  readonly letter: string;
  readonly name: Text;
}

/** Two sides, the second against the first. */
export interface NamedPair {
  readonly a: string;
  readonly b: string;
  /** The level of a factor at which they are compared, where it goes level by level. */
  readonly at?: { readonly factor: Text; readonly level: Text };
  readonly isPaired: boolean;
}

/** All that the figures of a comparison are drawn from: plain data, cut to what is drawn, that go into a page as JSON. Lists by name of the metric. */
export interface ComparisonFigures extends ComparedSides {
  readonly metrics: readonly MetricInfo[];
  readonly differences: DifferencesData['differences'];
  readonly values: Readonly<Record<string, PairedSlopesData['values']>>;
  readonly overTime: Readonly<Record<string, OverTimeData['overTime']>>;
  readonly survival: Readonly<Record<SurvivalSubject, SurvivalData['survival']>>;
}

/** The difference of every metric, by name. */
export interface DifferencesData extends ComparedSides {
  readonly metrics: readonly MetricInfo[];
  readonly differences: Readonly<Record<string, readonly DrawnDifference[]>>;
}

/** The difference b − a of a metric in its unit. */
export interface DrawnDifference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: Verdict;
}

/** The runs of both sides. */
export interface PairedSlopesData extends ComparedSides {
  readonly metric: MetricInfo;
  readonly values: readonly DrawnValues[];
}

export interface DrawnValues {
  readonly means: readonly [DrawnMean, DrawnMean];
  /** Where paired, pair by pair; not more than can be told apart. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Of all pairs, drawn or not: in how many b is above a, and below. */
  readonly above: number;
  readonly below: number;
  readonly n: number;
  /** Digits after the point that say something of the means. */
  readonly decimals: number;
}

interface DrawnMean {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A metric over time, of the pairs that kept it and have enough runs. */
export interface OverTimeData extends ComparedSides {
  readonly metric: MetricInfo;
  readonly overTime: readonly DrawnOverTime[];
}

/** Means of both sides, and their difference with its band, tick by tick. */
export interface DrawnOverTime {
  /** Number of the pair. */
  readonly pair: number;
  readonly ticks: readonly number[];
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly difference: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** As in `DifferenceOverTime`. */
  readonly partsAt?: number;
  readonly apartFrom?: number;
}

/** How long it takes, of the pairs that kept it. */
export interface SurvivalData extends ComparedSides {
  readonly subject: SurvivalSubject;
  readonly survival: readonly DrawnSurvival[];
}

/** The curves of both sides. */
export interface DrawnSurvival {
  /** Number of the pair. */
  readonly pair: number;
  readonly curves: readonly [DrawnCurve, DrawnCurve];
  /** How many had the event. */
  readonly events: readonly [number, number];
}

/** From each time on: the share without the event, and the ends of its interval. */
export type DrawnCurve = readonly (readonly [
  time: number,
  share: number,
  low: number,
  high: number,
])[];
