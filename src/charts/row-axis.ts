import { FONT_SIZE } from './theme.ts';

/** Pixels from one line of a label to the next, as Vega sets them. */
const LINE = FONT_SIZE - 1 + 2;

/** The axis of rows that have names of several lines: names stand in the middle of their rows, and lines part the rows. */
export function rowAxis(names: readonly string[]) {
  const most = Math.max(1, ...names.map((name) => name.split('\n').length));
  const condition = Array.from({ length: most - 1 }, (_, at) => ({
    test: `length(split(datum.value, '\\n')) === ${at + 2}`,
    value: (-(at + 1) * LINE) / 2,
  }));
  return {
    ticks: false,
    domain: false,
    grid: true,
    tickBand: 'extent' as const,
    // Vega sets the first line in the middle and the others below it.
    ...(condition.length > 0 && { labelOffset: { condition, value: 0 } }),
  };
}
