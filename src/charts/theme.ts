import type { Config } from 'vega-lite';

/** Where a figure is seen: on a light or dark screen, or on paper, where colours may turn grey. */
export type ThemeName = 'light' | 'dark' | 'print';

export interface Theme {
  readonly background: string;
  /** Text and main lines. */
  readonly ink: string;
  /** Axis labels and remarks. */
  readonly muted: string;
  readonly grid: string;
  /** From low to high, for heat maps: evenly stepping in lightness, blue to yellow at most. */
  readonly sequential: readonly string[];
  /** Ends and middle of the colours for ordered levels: each readable as a line. */
  readonly ordered: readonly string[];
  /** For things without order (Okabe and Ito 2008, made darker or lighter where needed). */
  readonly categories: readonly string[];
  /** For areas that touch, without order: neighbours differ in lightness too. */
  readonly areas: readonly string[];
  /** Two grounds for spans that follow each other, with text on them. */
  readonly spans: readonly [string, string];
  /** Lines differ by their dashes too. */
  readonly hasDashes: boolean;
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    background: '#ffffff',
    ink: '#1c2128',
    muted: '#57606a',
    grid: '#e4e7eb',
    // ColorBrewer's YlGnBu, nine classes.
    sequential: [
      '#ffffd9',
      '#edf8b1',
      '#c7e9b4',
      '#7fcdbb',
      '#41b6c4',
      '#1d91c0',
      '#225ea8',
      '#253494',
      '#081d58',
    ],
    ordered: ['#c28400', '#8d8660', '#5b7f95', '#2f63a6', '#0b2a66'],
    categories: ['#0072b2', '#d55e00', '#00805e', '#b25e92', '#9a6a00', '#2f86b5', '#1c2128'],
    spans: ['#8cc4ea', '#c3ced9'],
    areas: ['#d3dbe3', '#e08a00', '#7cc6f2', '#00606b', '#d9c6d8'],
    hasDashes: false,
  },
  dark: {
    background: '#171b21',
    ink: '#e8ebef',
    muted: '#a5adb8',
    grid: '#313842',
    // Cividis (Nuñez, Anderton and Renslow 2018): bright is high on a dark ground.
    sequential: [
      '#00224e',
      '#123570',
      '#3b496c',
      '#575d6d',
      '#707173',
      '#8a8678',
      '#a59c74',
      '#c3b369',
      '#fee838',
    ],
    ordered: ['#5d8ae6', '#7ea2c9', '#a8b3a6', '#d3c46e', '#ffe34a'],
    categories: ['#56b4e9', '#e8813a', '#2fc29a', '#dd95bf', '#e6b13c', '#a6c8e0', '#e8ebef'],
    spans: ['#2f6f9f', '#4a5663'],
    areas: ['#5a6673', '#e69f00', '#2f6f9f', '#7fd6c2', '#b98fb3'],
    hasDashes: false,
  },
  print: {
    background: '#ffffff',
    ink: '#000000',
    muted: '#3d3d3d',
    grid: '#dddddd',
    sequential: ['#ffffff', '#e6e6e6', '#cccccc', '#b0b0b0', '#949494', '#787878', '#5c5c5c'],
    ordered: ['#8c8c8c', '#6e6e6e', '#525252', '#333333', '#000000'],
    categories: ['#000000', '#6e6e6e', '#8c8c8c', '#525252', '#333333', '#7a7a7a', '#1c1c1c'],
    spans: ['#b4b4b4', '#dadada'],
    areas: ['#dedede', '#b0b0b0', '#7c7c7c', '#404040', '#c6c6c6'],
    hasDashes: true,
  },
};

/** Fonts of the reader's system: nothing is loaded. */
const FONT = 'system-ui, "Segoe UI", Roboto, "Liberation Sans", "DejaVu Sans", sans-serif';

export const FONT_SIZE = 12;

/** Pixels that a letter of the labels of an axis takes, on average. */
export const LETTER = 6.3;

/** Pixels that the longest of these lines takes. */
export function roomFor(lines: readonly string[]): number {
  return LETTER * Math.max(...lines.map(({ length }) => length));
}

/** The look that all figures share. */
export function chartConfig(name: ThemeName): Config {
  const { background, ink, muted, grid } = THEMES[name];
  return {
    background,
    font: FONT,
    padding: 4,
    // Long labels are broken into lines.
    lineBreak: '\n',
    view: { stroke: null },
    axis: {
      labelColor: muted,
      labelFontSize: FONT_SIZE - 1,
      labelLimit: 0,
      titleColor: ink,
      titleFontSize: FONT_SIZE,
      titleFontWeight: 'normal',
      gridColor: grid,
      domainColor: muted,
      tickColor: muted,
    },
    header: {
      labelColor: ink,
      labelFontSize: FONT_SIZE,
      labelFontWeight: 'bold',
      titleColor: ink,
      titleFontSize: FONT_SIZE,
      titleFontWeight: 'normal',
    },
    legend: {
      labelColor: ink,
      labelFontSize: FONT_SIZE - 1,
      titleColor: ink,
      titleFontSize: FONT_SIZE,
      titleFontWeight: 'normal',
      titleLimit: 0,
      labelLimit: 0,
    },
    title: {
      anchor: 'start',
      frame: 'bounds',
      color: ink,
      fontSize: FONT_SIZE + 3,
      fontWeight: 'bold',
      subtitleColor: muted,
      subtitleFontSize: FONT_SIZE - 1,
      subtitlePadding: 5,
      offset: 12,
    },
  };
}
