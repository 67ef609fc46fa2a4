import type { CellMean } from '../../analysis/cell-means.ts';
import { decimalsFor, writeDecimal } from '../../analysis/write-number.ts';
import type { Language } from '../../model/text.ts';

/** Stands behind a mean over fewer runs than planned. */
export const INCOMPLETE = '*';

type Mean = Pick<CellMean, 'mean' | 'low' | 'high' | 'missing'>;

/** The cells of one table: `0.52 ±0.03`, none wider than `most`; a dash where nothing could be measured. */
export function writeMeans(means: readonly Mean[], most: number, language: Language): string[] {
  for (let decimals = decimalsOf(means); ; decimals--) {
    const written = writeAll(means, decimals, language);
    if (decimals === 0 || written.every((cell) => cell.length <= most)) return written;
  }
}

function writeAll(means: readonly Mean[], decimals: number, language: Language): string[] {
  const isMarked = means.some(isIncomplete);
  return means.map((mean) => {
    const half = halfWidth(mean);
    const middle = writeDecimal(mean.mean, { decimals }, language);
    const interval = Number.isFinite(half) ? ` ±${writeDecimal(half, { decimals }, language)}` : '';
    // Where one cell has a mark, the others keep its place free: digits stay under digits.
    const mark = isIncomplete(mean) ? INCOMPLETE : isMarked ? '\u00a0' : '';
    return middle + interval + mark;
  });
}

/** One digit of the typical half-width of the intervals; more would say nothing. But three digits of the mean. */
function decimalsOf(means: readonly Mean[]): number {
  const halves = means
    .map(halfWidth)
    .filter((half) => half > 0)
    .sort((a, b) => a - b);
  const typical = halves[Math.floor(halves.length / 2)];
  const largest = means.reduce((most, { mean }) => Math.max(most, Math.abs(mean) || 0), 0);
  const fewest = largest < 10 ? 2 : largest < 100 ? 1 : 0;
  return typical === undefined ? fewest : Math.max(fewest, Math.min(3, decimalsFor(typical) - 1));
}

export function isIncomplete({ mean, missing }: Pick<Mean, 'mean' | 'missing'>): boolean {
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
