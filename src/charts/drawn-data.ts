import type { ChartSpec } from './chart.ts';

type Cell = string | number | boolean | null | undefined;
type Row = Readonly<Record<string, Cell>>;

/**
 * What a figure draws, as CSV (RFC 4180): one row for each thing drawn, a column for each field. Texts that a spreadsheet would take for a formula get
 * an apostrophe; what could not be measured is an empty cell.
 */
export function drawnData(spec: ChartSpec): string {
  const rows = rowsIn(spec);
  const fields = [...new Set(rows.flatMap(Object.keys))];
  const lines = [fields, ...rows.map((row) => fields.map((field) => row[field]))];
  return lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

/**
 * Of the figure, or else of its parts. Layers with data of their own are furniture: a zone, a line at zero. What follows a run lies apart, under a
 * name that layers refer to.
 */
function rowsIn(spec: unknown): Row[] {
  if (typeof spec !== 'object' || spec === null) return [];
  if ('datasets' in spec) return Object.values(spec.datasets as Record<string, Row[]>).flat();
  if ('data' in spec) {
    const { data } = spec;
    return typeof data === 'object' && data !== null && 'values' in data
      ? (data.values as Row[])
      : [];
  }
  const parts = (['vconcat', 'hconcat', 'concat'] as const).flatMap((kind) =>
    kind in spec ? (spec as Record<string, unknown[]>)[kind] : [],
  );
  return parts.flatMap((part) => {
    const title = titleOf(part);
    return rowsIn(part).map((row) => (title === '' ? row : { panel: title, ...row }));
  });
}

/** The title of a part: it tells the rows of one from those of another. */
function titleOf(part: unknown): string {
  if (typeof part !== 'object' || part === null || !('title' in part)) return '';
  const { title } = part;
  const text = typeof title === 'object' && title !== null && 'text' in title ? title.text : title;
  if (Array.isArray(text)) return text.join(' ');
  return typeof text === 'string' ? text : '';
}

function writeCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  // Labels are broken into lines for the figure only.
  const text = cell.replaceAll('\n', ' ');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
