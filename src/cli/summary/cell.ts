import type { CellMean } from '../../analysis/cell-means.ts';
import { decimalsFor, writeDecimal } from '../../analysis/write-number.ts';
import type { Language } from '../../model/text.ts';

/** Stands behind a mean over fewer runs than planned. */
export const INCOMPLETE = '*';

type Mean = Pick<CellMean, 'mean' | 'low' | 'high' | 'missing'>;

/** The cells of one table: `0.52 ±0.03`, a dash where nothing could be measured. */
export function writeMeans(means: readonly Mean[], language: Language): string[] {
  const decimals = decimalsOf(means);
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

/**
 * One digit of the typical half-width of the intervals. A second one would say nothing, and five
 * columns would no longer fit.
 */
function decimalsOf(means: readonly Mean[]): number {
  const halves = means
    .map(halfWidth)
    .filter((half) => half > 0)
    .sort((a, b) => a - b);
  const typical = halves[Math.floor(halves.length / 2)];
  return typical === undefined ? 2 : Math.max(0, decimalsFor(typical) - 1);
}

export function isIncomplete({ mean, missing }: Mean): boolean {
  return missing > 0 && Number.isFinite(mean);
}

function halfWidth({ low, high }: Mean): number {
  return (high - low) / 2;
}
