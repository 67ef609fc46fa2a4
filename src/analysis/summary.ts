import { meanInterval, type MeanInterval } from './statistics/mean-interval.ts';
import { smallestDetectable } from './statistics/smallest-detectable.ts';
import { type Runs, valuesByPoint } from './runs.ts';

/** A metric at a point of the sweep. */
export interface PointSummary extends MeanInterval {
  readonly point: number;
  readonly metric: string;
  /**
   * Smallest difference to another point that runs like these would find with 80% probability, by a t test at 5%, if both scatter alike. Pairing
   * runs by their luck finds smaller ones: this is the careful figure.
   */
  readonly detectable: number;
}

/** Mean, 95% interval and scatter of each metric at each point; all points of the first metric, then of the next. */
export function summarise(runs: Runs, metrics: readonly string[]): PointSummary[] {
  return metrics.flatMap((metric) =>
    valuesByPoint(runs, metric).map((values, point) => {
      const summary = meanInterval(values);
      return { point, metric, ...summary, detectable: detectableDifference(summary) };
    }),
  );
}

/** See PointSummary. */
export function detectableDifference({ n, sd }: Pick<MeanInterval, 'n' | 'sd'>): number {
  return smallestDetectable(n, { design: 'groups', sd });
}
