import stringWidth from './string-width.ts';
import { wrap } from './layout.ts';

/** A value to be drawn, with what stands beside it. */
export interface TextBar {
  readonly label: string;
  readonly value: number | null;
  /** The value as it is written behind its bar. */
  readonly written: string;
}

/** Columns for the longest bar, and for labels at most. */
const LENGTH = 18;
const LABEL = 28;

/** Between full blocks: eighths, so that small differences show. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * Bars that share one scale, which begins at 0: to the right what is above, to the left what is
 * below. Long labels take several lines.
 */
export function drawBars(bars: readonly TextBar[], indent = 2): string {
  const known = bars.flatMap(({ value }) => value ?? []);
  const above = Math.max(0, ...known);
  const below = Math.max(0, ...known.map((value) => -value));
  const scale = LENGTH / (above + below || 1);
  const left = Math.round(below * scale);
  const labels = bars.map(({ label }) => wrap(label, LABEL));
  const widest = Math.max(...labels.flat().map(stringWidth));
  const space = ' '.repeat(indent);
  return bars
    .flatMap(({ value, written }, index) => {
      const [first = '', ...rest] = labels[index] ?? [];
      const bar = `${drawLeft(value, scale, left)}${drawRight(value, scale)}`;
      const padded =
        bar + ' '.repeat(Math.max(0, left + Math.ceil(above * scale) - stringWidth(bar)));
      const line = `${space}${first.padEnd(widest)}  ${padded} ${written}`;
      return [line, ...rest.map((more) => space + more)];
    })
    .map((line) => line.trimEnd())
    .join('\n');
}

function drawLeft(value: number | null, scale: number, room: number): string {
  const length = value !== null && value < 0 ? Math.round(-value * scale) : 0;
  return '░'.repeat(length).padStart(room);
}

function drawRight(value: number | null, scale: number): string {
  const eighths = value !== null && value > 0 ? Math.round(value * scale * 8) : 0;
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}
