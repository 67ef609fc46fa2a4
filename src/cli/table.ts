import Table from 'cli-table3';
import { wrap } from './layout.ts';

/** No lines between cells: numbers in columns read well without, and five columns fit. */
const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

type Align = 'left' | 'right';

interface TableStyle {
  /** The first column to the left and all others to the right unless given. */
  readonly aligns?: readonly Align[];
  /** Wide enough for what they hold unless given; then words are wrapped. */
  readonly widths?: readonly number[];
}

/** Rows under a head, if there is one, indented by two. */
export function writeTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { aligns, widths }: TableStyle = {},
): string {
  const columns = rows[0] ?? head;
  // Broken here first, because the library would begin a line with the colon of French.
  const broken = (cells: readonly string[]) =>
    cells.map((cell, at) => wrap(cell, widths?.[at] ?? Number.POSITIVE_INFINITY).join('\n'));
  const table = new Table({
    head: broken(head),
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colAligns: columns.map((_, column) => aligns?.[column] ?? (column === 0 ? 'left' : 'right')),
    ...(widths && { colWidths: [...widths], wordWrap: true }),
  });
  table.push(...rows.map(broken));
  return table
    .toString()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}
