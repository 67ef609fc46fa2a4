import type { Design } from '../analysis/design.ts';
import { isPossible } from '../analysis/metric-range.ts';
import type { Runs } from '../analysis/runs.ts';
import { summarise } from '../analysis/summary.ts';
import { writeLevels } from '../analysis/write-levels.ts';
import { LANGUAGES } from '../model/text.ts';
import type { Text } from '../model/text.ts';

/** Points beyond these are in the tables only: nobody reads a thousand lines, and pages stay small. */
const MOST_POINTS = 200;

/** What the summary table of the page is made from, for every metric that can be chosen. */
export interface SummaryTable {
  readonly factors: readonly { readonly label: Text; readonly unit: Text }[];
  /** Values of the factors at each point. */
  readonly points: readonly (readonly Text[])[];
  /** Points that are not shown. */
  readonly more: number;
  readonly byMetric: Readonly<Record<string, readonly SummaryRow[]>>;
}

/** n, missing, mean, low, high, smallest detectable difference (NaN where none is possible): in this order, to keep it small. */
export type SummaryRow = readonly [number, number, number, number, number, number];

/** What is shown of one metric: the first points. */
export function summaryRows(runs: Runs, metric: string): SummaryRow[] {
  return summarise(runs, [metric])
    .slice(0, MOST_POINTS)
    .map(({ n, missing, mean, low, high, detectable }) => {
      return [
        n,
        missing,
        mean,
        low,
        high,
        isPossible(detectable, metric) ? detectable : Number.NaN,
      ];
    });
}

export function summaryTable(design: Design, byMetric: SummaryTable['byMetric']): SummaryTable {
  const { factors, points } = design;
  const shown = points.slice(0, MOST_POINTS);
  const columns = factors.map((factor, at) => {
    const levels = shown.map((point) => point[at] ?? null);
    const [en, fr] = LANGUAGES.map((language) => writeLevels(levels, factor, design, language));
    return levels.map((_, row) => ({ en: en?.[row] ?? '', fr: fr?.[row] ?? '' }));
  });
  return {
    factors: factors.map(({ label, unit }) => ({ label, unit })),
    points: shown.map((_, row) => columns.flatMap((column) => column[row] ?? [])),
    more: points.length - shown.length,
    byMetric,
  };
}
