import type { Language, Text } from '../../model/text.ts';
import type { ChartOptions, ChartSpec } from '../chart.ts';

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
}

export interface LiveOptions extends ChartOptions {
  readonly height: number;
}

export type { ChartSpec };

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
