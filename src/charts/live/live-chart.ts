import type { Language, Text } from '../../model/text.ts';
import { wrap } from '../chart.ts';
import type { ChartOptions, ChartSpec } from '../chart.ts';
import { FONT_SIZE } from '../theme.ts';
import type { Sample } from './tell-sample.ts';

/** The data set of a live chart: empty in its spec, filled while a run is shown. */
export const LIVE = 'live';

/** A row of a live chart. */
export type LiveRow = Readonly<Record<string, number | string | boolean | null>>;

/** A world on a live chart, in the order in which they are drawn. */
export interface LiveWorld {
  readonly label: string;
}

/** What a live chart needs to know before there are rows. */
export interface LiveFrame {
  /** Length of the run, in quarters. */
  readonly ticks: number;
  /** One, or two twins. */
  readonly worlds: readonly LiveWorld[];
  /** What is drawn of them, where it is not all. */
  readonly sample?: Sample | undefined;
}

export interface LiveOptions extends ChartOptions {
  readonly height: number;
}

export type { ChartSpec };

/**
 * How much of its width words over a chart may take. Words that stick out are worse than cut: with each new row Vega takes what sticks out from
 * the width of the marks, until none is left.
 */
const ROOM = 0.94;
const TITLE_SIZE = FONT_SIZE + 1;

/** What an axis and its labels take from the length of the other one. */
const AXIS = 50;

/** Size and words over a chart: lines that fit the width, for which the chart grows instead of its marks. */
export function liveFrame(
  title: string,
  remarks: readonly string[],
  { width, height }: Pick<LiveOptions, 'width' | 'height'>,
) {
  // Bold letters are wider.
  const text = wrap(title, 0.9 * ROOM * width, TITLE_SIZE);
  const subtitle = remarks.flatMap((remark) => wrap(remark, ROOM * width, FONT_SIZE - 1));
  return {
    width,
    height: height + (text.length - 1) * (TITLE_SIZE + 3) + subtitle.length * (FONT_SIZE + 2),
    autosize: { type: 'fit' as const, contains: 'padding' as const },
    title: { text, subtitle, fontSize: TITLE_SIZE },
  };
}

/** Title of an axis on a chart that is so wide or high, broken into lines that fit. */
export function liveAxisTitle(title: string, length: number): string[] {
  return wrap(title, length - AXIS, FONT_SIZE);
}

/** Axis of time, the same on every live chart: years, that are whole. */
export function timeAxis(ticks: number, language: Language, width: number) {
  const years = Math.max(1, ticks / 4);
  return {
    field: 'year',
    type: 'quantitative' as const,
    title: YEARS[language],
    scale: { domain: [0, years], nice: false },
    axis: {
      tickMinStep: 1,
      tickCount: Math.min(years, Math.max(2, Math.floor(width / 60))),
      grid: false,
    },
  };
}

/** The time of the end of a quarter, on that axis. */
export function yearOf(tick: number): number {
  return tick / 4;
}

const YEARS: Text = { en: 'Years', fr: 'Années' };
