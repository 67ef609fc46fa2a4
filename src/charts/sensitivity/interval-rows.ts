import type { Estimate } from '../../analysis/sensitivity/resample.ts';
import { plotted, wrapAt } from '../chart.ts';
import { rowAxis } from '../row-axis.ts';
import { LETTER, roomFor } from '../theme.ts';

/** Names of factors, to the left, take so much of the width of a figure. */
const SHARE = 0.36;

/** Wider than this, rows are hard to follow. */
const WIDEST = 820;

/** Pixels from one line of a name to the next. */
export const LINE = 15;

/** The name of a row in lines that leave room for what is drawn. */
export function breakName(name: string, width: number): string[] {
  return wrapAt(name, Math.max(12, Math.floor((SHARE * width) / LETTER)));
}

/**
 * Rows one below the other, a factor each.
 * @param names lines joined by line breaks, each name once, from top to bottom
 * @param room pixels of the figure, and those to the right that are no row
 * @returns `width`: what is left beside the names; `place`: encodings of the row `factor` and of `slot`, from 0 to 1, within it
 */
export function layRows(
  names: readonly string[],
  room: { readonly width: number; readonly right: number },
) {
  const aside = 14 + roomFor(names.flatMap((name) => name.split('\n')));
  const width = Math.floor(Math.min(WIDEST, room.width - aside - room.right));
  const place = {
    y: {
      field: 'factor',
      type: 'nominal' as const,
      sort: [...names],
      title: null,
      axis: rowAxis(names),
      scale: { paddingInner: 0, paddingOuter: 0 },
    },
    yOffset: { field: 'slot', type: 'quantitative' as const, scale: { domain: [0, 1] } },
  };
  return { width, place };
}

/** So many ticks of an axis that their numbers do not touch. */
export function tickCountOf(width: number): number {
  return Math.max(3, Math.floor(width / 90));
}

/** A legend above the rows, on a phone one entry below the other. */
export function legendAbove(entries: number, width: number) {
  return {
    title: null,
    orient: 'top' as const,
    direction: 'horizontal' as const,
    columns: width < 460 ? 1 : entries,
  };
}

/** Both ends of an interval as they are drawn; where there is none, the estimate itself. */
export function drawnEnds({ estimate, low, high }: Estimate) {
  return {
    low: plotted(Number.isFinite(low) ? low : estimate),
    high: plotted(Number.isFinite(high) ? high : estimate),
  };
}
