import { fileURLToPath } from 'node:url';
import type { GalleryEntry } from './gallery-data.ts';
import { type Look, nameOf, PICTURE_WIDTH } from './looks.ts';
import { outlineSpec } from './spec-outline.ts';

/** Where the outline of a figure's spec is kept, for review and for the test. */
export function outlineFile(name: string): string {
  return fromRoot(`test/gallery/specs/${name}.json`);
}

/** Where the picture of a figure is kept, for the documents and for the test. */
export function pictureFile(name: string): string {
  return fromRoot(`docs/images/gallery/${name}.png`);
}

export function sheetFile(look: Look): string {
  return fromRoot(`docs/images/gallery/sheet-${nameOf(look)}.png`);
}

/** A figure as documents show it. */
export function pictured({ figure, data }: GalleryEntry) {
  return figure.spec(data, { theme: 'light', language: 'en', width: PICTURE_WIDTH });
}

export function outlineOf(entry: GalleryEntry): string {
  return outlineSpec(pictured(entry));
}

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
