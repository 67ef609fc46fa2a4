import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { GALLERY } from '../../src/charts/gallery.ts';
import { LANGUAGES } from '../../src/model/text.ts';
import { faultsOf } from '../support/valid-spec.ts';
import { type GalleryEntry, galleryEntries } from './gallery-data.ts';
import { outlineFile, outlineOf, pictureFile, sheetFile } from './gallery-files.ts';
import { LOOKS } from './looks.ts';

/** All that is committed of pictures. */
const MOST_BYTES = 2_000_000;

let entries: readonly GalleryEntry[] = [];
beforeAll(async () => {
  entries = await galleryEntries();
});

describe('the gallery', () => {
  it.each(GALLERY.map(({ name }) => name))('%s is drawn as its outline says', (name) => {
    const entry = entries.find(({ figure }) => figure.name === name);
    if (entry === undefined) throw new Error(`no entry of ${name}`);
    expect(outlineOf(entry)).toBe(readFileSync(outlineFile(name), 'utf8'));
  });

  it.each(GALLERY.map(({ name }) => name))('%s is valid in every look, also on a phone', (name) => {
    const { figure, data } = entries.find((one) => one.figure.name === name) ?? {};
    for (const look of LOOKS)
      for (const width of [330, 1000])
        expect(faultsOf(figure?.spec(data, { ...look, width }))).toEqual([]);
  });

  it('describes each figure in both languages, with values', () => {
    for (const { figure, data } of entries) {
      const said = LANGUAGES.map((language) => figure.describe(data, language));
      for (const text of said) {
        expect(text.length, figure.name).toBeGreaterThan(60);
        expect(text, figure.name).toMatch(/\d/);
        expect(text, figure.name).not.toMatch(/undefined|NaN|\[object/);
      }
      expect(said[0], figure.name).not.toBe(said[1]);
    }
  });

  it('has a picture of every figure and every contact sheet, and no others; they are small', () => {
    const files = [...GALLERY.map(({ name }) => pictureFile(name)), ...LOOKS.map(sheetFile)];
    for (const file of files) expect(existsSync(file), file).toBe(true);
    expect(readdirSync(dirname(pictureFile('any')))).toHaveLength(files.length);
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
    expect(readdirSync(dirname(outlineFile('any')))).toHaveLength(GALLERY.length);
  });
});
