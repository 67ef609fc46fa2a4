import type { CellMean } from '../../analysis/cell-means.ts';
import { metricRange } from '../../analysis/metric-range.ts';
import { decimalsFor, writeDecimal } from '../../analysis/write-number.ts';
import type { Language, Text } from '../../model/text.ts';

/** Stands behind a mean over fewer runs than planned. */
export const INCOMPLETE = '*';

/** Stands in place of half an interval that says nothing: see `saysNothing`. */
const NO_HALF = '±–';

type Mean = Pick<CellMean, 'mean' | 'low' | 'high' | 'missing'>;

/** The mean of a measure, with the values that the measure can have. */
export interface Cell extends Mean {
  readonly range: readonly [number, number];
}

/** @param name of the measure */
export function cellOf<One extends Mean>(mean: One, name: string): One & Cell {
  return { ...mean, range: metricRange(name) };
}

/** The cells of one table: `0.52 ±0.03`, none wider than `most`; a dash where nothing could be measured. */
export function writeMeans(cells: readonly Cell[], most: number, language: Language): string[] {
  for (let decimals = decimalsOf(cells); ; decimals--) {
    const written = writeAll(cells, decimals, language);
    if (decimals === 0 || written.every((cell) => cell.length <= most)) return written;
  }
}

function writeAll(cells: readonly Cell[], decimals: number, language: Language): string[] {
  const isMarked = cells.some(isIncomplete);
  return cells.map((cell) => {
    const half = halfWidth(cell);
    const middle = writeDecimal(cell.mean, { decimals }, language);
    const width = saysNothing(cell) ? NO_HALF : `±${writeDecimal(half, { decimals }, language)}`;
    const interval = Number.isFinite(half) ? ` ${width}` : '';
    // Where one cell has a mark, the others keep its place free: digits stay under digits.
    const mark = isIncomplete(cell) ? INCOMPLETE : isMarked ? '\u00a0' : '';
    return middle + interval + mark;
  });
}

/**
 * As many as the typical half-width of the intervals justifies: where it is narrow, one digit of it, but three of the mean; where it is wide, fewer.
 */
function decimalsOf(cells: readonly Cell[]): number {
  const halves = cells
    .filter((cell) => !saysNothing(cell))
    .map(halfWidth)
    .filter((half) => half > 0)
    .sort((a, b) => a - b);
  const typical = halves[Math.floor(halves.length / 2)];
  const largest = cells.reduce((most, { mean }) => Math.max(most, Math.abs(mean) || 0), 0);
  const fewest = largest < 10 ? 2 : largest < 100 ? 1 : 0;
  if (typical === undefined) return cells.every(({ mean }) => mean % 1 === 0) ? 0 : fewest;
  const justified = decimalsFor(typical);
  return justified < fewest
    ? justified
    : Math.max(fewest, Math.min(3, -Math.floor(Math.log10(typical))));
}

/** Whether half of an interval is as wide as all that the measure can be; of one without an upper end, twice as wide as the mean is far from the lower. */
export function saysNothing({ mean, low, high, range: [least, most] }: Cell): boolean {
  const half = (high - low) / 2;
  return half >= most - least || (Number.isFinite(least) && half >= 2 * (mean - least) && half > 1);
}

/** Whether an interval reaches beyond what the measure can be. */
export function isBeyond({ low, high, range: [least, most] }: Cell): boolean {
  return low < least || high > most;
}

/** What the numbers in a table are. */
export function explainCells(cells: readonly Cell[], language: Language): string {
  const hasHalves = cells.some((cell) => Number.isFinite(halfWidth(cell)));
  return (hasHalves ? CELLS : BARE_CELLS)[language];
}

const CELLS: Text = {
  en: 'Cells: mean and half of its 95% interval.',
  fr: 'Cases\u00a0: moyenne et moitié de son intervalle à 95\u00a0%.',
};
const BARE_CELLS: Text = {
  en: 'Cells: mean; one run at each point has no interval.',
  fr: 'Cases\u00a0: moyenne\u00a0; une seule simulation par point n’a pas d’intervalle.',
};

/** What else a reader must know of such cells. */
export function remarksOn(cells: readonly Cell[], language: Language): string[] {
  const told = cells.filter((cell) => !saysNothing(cell));
  return [
    ...(cells.some(isIncomplete) ? [INCOMPLETE_TEXT[language]] : []),
    ...(told.length < cells.length ? [NO_HALF_TEXT[language]] : []),
    ...(told.some(isBeyond) ? [BEYOND_TEXT[language]] : []),
  ];
}

const INCOMPLETE_TEXT: Text = {
  en: `${INCOMPLETE} In some runs there was nothing to measure, for instance because no network was left.`,
  fr: `${INCOMPLETE} Dans certaines simulations il n’y avait rien à mesurer, par exemple faute de réseau survivant.`,
};
const NO_HALF_TEXT: Text = {
  en: `${NO_HALF} So few runs scatter so much that the interval is wider than what the measure can be.`,
  fr: `${NO_HALF} Si peu de simulations, si dispersées, donnent un intervalle plus large que ce que la mesure peut être.`,
};
const BEYOND_TEXT: Text = {
  en: 'Some intervals reach beyond what the measure can be: Student’s t knows no bounds and is wide with few runs.',
  fr: 'Certains intervalles dépassent ce que la mesure peut être\u00a0: la loi de Student ignore les bornes et s’étale quand les simulations sont peu nombreuses.',
};

function isIncomplete({ mean, missing }: Mean): boolean {
  return missing > 0 && Number.isFinite(mean);
}

function halfWidth({ low, high }: Mean): number {
  return (high - low) / 2;
}

/** As few pieces as possible of at most so many items, of about the same length. */
export function splitEvenly<Item>(items: readonly Item[], most: number): Item[][] {
  const pieces = Math.ceil(items.length / Math.max(1, most));
  const length = Math.ceil(items.length / Math.max(1, pieces));
  return Array.from({ length: pieces }, (_, at) => items.slice(at * length, (at + 1) * length));
}
