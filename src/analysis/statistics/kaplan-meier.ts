import { normalQuantile } from '../../model/distributions.ts';

/** How long each subject was seen, and whether the event came at the end of it (otherwise it was still to come). */
export interface Durations {
  readonly time: ArrayLike<number>;
  readonly event: ArrayLike<number | boolean>;
}

/** The curve from one time to the next. */
export interface SurvivalStep {
  readonly time: number;
  /** Subjects seen until this time. */
  readonly atRisk: number;
  readonly events: number;
  /** Subjects seen until this time and no longer, without an event. */
  readonly censored: number;
  /** Share without the event after this time, with the ends of its pointwise interval; both NaN once no one is left without. */
  readonly survival: number;
  readonly low: number;
  readonly high: number;
}

export interface SurvivalCurve {
  /** In order of time, from the first at which something happened; before it the share is 1. */
  readonly steps: readonly SurvivalStep[];
  /** The time at which half are left without the event; absent where it is not reached. */
  readonly median?: number;
}

/**
 * Kaplan–Meier's estimate S(t) = Π (1 − dᵢ/nᵢ) with Greenwood's variance and intervals on the scale log(−log S), which stay within [0, 1]. The
 * intervals take subjects for independent: networks of one run are not quite, and `coxRegression` allows for it.
 * @throws RangeError where a time is not a number of at least 0
 * @source Kaplan & Meier (1958), Journal of the American Statistical Association 53(282), 457–481; Kalbfleisch & Prentice (2002), §1.4.1; agrees with
 *   R's survfit(conf.type = "log-log")
 */
export function kaplanMeier(durations: Durations, level = 0.95): SurvivalCurve {
  const z = normalQuantile((1 + level) / 2);
  let survival = 1;
  // Greenwood's Σ d / (n (n − d)): the variance of log S.
  let variance = 0;
  const steps = countEvents(durations).map(({ time, atRisk, events, censored }) => {
    survival *= 1 - events / atRisk;
    variance += events / (atRisk * (atRisk - events));
    const spread = Math.exp((z * Math.sqrt(variance)) / Math.abs(Math.log(survival)));
    const [low, high] =
      survival === 1
        ? [1, 1]
        : survival === 0
          ? [Number.NaN, Number.NaN]
          : [survival ** spread, survival ** (1 / spread)];
    return { time, atRisk, events, censored, survival, low, high };
  });
  const median = medianOf(steps);
  return median === undefined ? { steps } : { steps, median };
}

function medianOf(steps: readonly SurvivalStep[]): number | undefined {
  const half = steps.findIndex(({ survival }) => survival <= 0.5 + 1e-12);
  const [at, level] = [steps[half]?.time, steps[half]?.survival];
  if (at === undefined || level === undefined) return undefined;
  // Where the curve runs along one half: the middle of that stretch.
  const after = steps.slice(half).find(({ survival }) => survival < level)?.time;
  return level >= 0.5 - 1e-12 && after !== undefined ? (at + after) / 2 : at;
}

/** What happened at each distinct time. */
export function countEvents({
  time,
  event,
}: Durations): { time: number; atRisk: number; events: number; censored: number }[] {
  const counts = new Map<number, { events: number; censored: number }>();
  for (let subject = 0; subject < time.length; subject++) {
    const at = time[subject] ?? Number.NaN;
    if (!(at >= 0))
      throw new RangeError(
        `subject ${subject} was seen for ${at}, expected a number of at least 0`,
      );
    const count = counts.get(at) ?? { events: 0, censored: 0 };
    counts.set(at, count);
    if (event[subject]) count.events++;
    else count.censored++;
  }
  let atRisk = time.length;
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([at, count]) => {
      const step = { time: at, atRisk, ...count };
      atRisk -= count.events + count.censored;
      return step;
    });
}
