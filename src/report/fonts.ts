import { readFileSync } from 'node:fs';

/** The font of figures that are drawn without a browser: Open Sans, under the SIL Open Font License 1.1. */
export const FIGURE_FONT = 'Open Sans';

/** What stands in for it where it is not installed. */
export const FONT_STACK = `${FIGURE_FONT}, Noto Sans, Segoe UI, Liberation Sans, DejaVu Sans, sans-serif`;

const FILES = { normal: 'OpenSans-Regular.ttf', bold: 'OpenSans-Bold.ttf' } as const;

export type Weight = keyof typeof FILES;

/** A file of the font, from the build: right in the sources too, for both lie one folder below dist’s neighbour. */
export function readFont(weight: Weight): Buffer {
  return readFileSync(new URL(`../../dist/fonts/${FILES[weight]}`, import.meta.url));
}
