import { compareOverTime } from '../../analysis/compare/over-time.ts';
import { hasColumn } from '../../analysis/table.ts';
import {
  type FigureArm,
  type FigureChoice,
  type Made,
  type Need,
  NOT_MEASURED,
} from '../figure.ts';
import type { OverTimeData } from './comparison-figures.ts';
import { drawnOverTime } from './draw-comparison.ts';
import { pairArms } from './figure-arms.ts';

export const OVER_TIME_NEEDS: readonly Need[] = [
  { table: 'runs', columns: [], rows: 'all' },
  { table: 'series', columns: ['tick'], hasMetrics: true, rows: 'all' },
];

/** A metric of every pair over time. */
export function makeOverTime(
  arms: readonly FigureArm[],
  { metrics: [metric] }: FigureChoice,
): Made<OverTimeData> {
  if (metric === undefined) return { nothing: NOT_MEASURED };
  const { armPairs, ...sides } = pairArms(arms);
  const overTime = armPairs.flatMap(([a, b], pair) => {
    const [ofA, ofB] = [a.tables.series, b.tables.series];
    if (ofA === undefined || ofB === undefined) return [];
    if (![ofA, ofB].every((series) => hasColumn(series, metric.name))) return [];
    const [left, right] = [
      { ...a.arm, series: ofA },
      { ...b.arm, series: ofB },
    ];
    const found = compareOverTime(left, right, metric.name);
    return found === undefined ? [] : [drawnOverTime(found, pair)];
  });
  if (overTime.length === 0) return { nothing: NOT_MEASURED };
  return { data: { ...sides, metric, overTime } };
}
