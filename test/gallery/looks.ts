import type { ThemeName } from '../../src/charts/theme.ts';
import type { Language } from '../../src/model/text.ts';

/** How a contact sheet shows all figures. */
export interface Look {
  readonly theme: ThemeName;
  readonly language: Language;
}

export const LOOKS: readonly Look[] = (['light', 'dark', 'print'] as const).flatMap((theme) =>
  (['en', 'fr'] as const).map((language) => ({ theme, language })),
);

export function nameOf({ theme, language }: Look): string {
  return `${theme}-${language}`;
}

/** Width of the figures in documents and pictures, in pixels. */
export const PICTURE_WIDTH = 900;

/** What a projector shows, in pixels. */
export const SCREEN = { width: 1280, height: 720 };

/** Width of figures for projection, enlarged to the screen: so letters can be read from the last row. */
export const PROJECTED_WIDTH = 880;

/** Around a figure on that screen. */
export const MARGIN = 24;

/** Room for three such screens side by side that can still be read, in pixels. */
export const SHEET = { width: 1760, height: 990 };
