import { createHash } from 'node:crypto';
import type { ChartSpec } from '../../src/charts/chart.ts';

/** A spec as text that people can review: whole, but of the rows it is drawn from their number, the first, the last and a hash of all. */
export function outlineSpec(spec: ChartSpec): string {
  const text = JSON.stringify(
    spec,
    (key, value: unknown) => (key === 'values' && isRows(value) ? outlineRows(value) : value),
    1,
  );
  return `${text}\n`;
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Axes have values too: numbers. */
function isRows(value: unknown): value is Rows {
  return Array.isArray(value) && value.every((row) => typeof row === 'object');
}

function outlineRows(rows: Rows) {
  const sha256 = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  return { rows: rows.length, first: rows[0], last: rows.at(-1), sha256 };
}
