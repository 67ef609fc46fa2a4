import { invert, multiply, zeros } from './cholesky.ts';
import { countEvents, type Durations } from './kaplan-meier.ts';
import { chiSquaredP } from './normal-probability.ts';

/** Whether groups survive alike. */
export interface LogRank {
  /** Events seen in each group, and those expected if all groups had the same hazard at every time. */
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  readonly chiSquared: number;
  /** Groups − 1. */
  readonly freedom: number;
  /** NaN where no event tells them apart. */
  readonly p: number;
}

/**
 * Log-rank test of two or more groups. It takes subjects for independent; where networks of one run share their luck, the hazard ratio with errors
 * clustered by run is the surer word.
 * @source Mantel (1966), Cancer Chemotherapy Reports 50(3), 163–170; Kalbfleisch & Prentice (2002), §1.5; agrees with R's survdiff
 */
export function logRank(groups: readonly Durations[]): LogRank {
  const size = groups.length;
  const observed = Array<number>(size).fill(0);
  const expected = Array<number>(size).fill(0);
  // The last group follows from the others.
  const variance = zeros(size - 1);
  const counts = groups.map((group) => countEvents(group));
  const times = new Set(
    counts.flatMap((steps) => steps.filter(({ events }) => events > 0).map(({ time }) => time)),
  );
  for (const time of times) {
    const now = counts.map((steps) => {
      const step = steps.find((other) => other.time >= time);
      return { atRisk: step?.atRisk ?? 0, events: step?.time === time ? step.events : 0 };
    });
    const atRisk = now.reduce((sum, group) => sum + group.atRisk, 0);
    const events = now.reduce((sum, group) => sum + group.events, 0);
    // Hypergeometric: events fall on those at risk without putting back.
    const spread = atRisk > 1 ? (events * (atRisk - events)) / (atRisk - 1) : 0;
    now.forEach((group, i) => {
      const share = group.atRisk / atRisk;
      observed[i] = (observed[i] ?? 0) + group.events;
      expected[i] = (expected[i] ?? 0) + events * share;
      const row = variance[i] ?? [];
      for (let j = 0; j < row.length; j++) {
        const other = (now[j]?.atRisk ?? 0) / atRisk;
        row[j] = (row[j] ?? 0) + spread * share * ((i === j ? 1 : 0) - other);
      }
    });
  }
  const surplus = observed.slice(0, -1).map((count, i) => count - (expected[i] ?? 0));
  const inverse = invert(variance);
  const weighed = inverse === undefined ? [] : multiply(inverse, surplus);
  const chiSquared =
    inverse === undefined
      ? Number.NaN
      : surplus.reduce((sum, value, i) => sum + value * (weighed[i] ?? 0), 0);
  return {
    observed,
    expected,
    chiSquared,
    freedom: size - 1,
    p: chiSquaredP(chiSquared, size - 1),
  };
}
