import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GALLERY } from '../../src/charts/gallery.ts';
import { measureText } from '../../src/report/measure-text.ts';
import { findBrowser } from '../support/browser.ts';
import { type GalleryEntry, galleryEntries } from './gallery-data.ts';
import { pictured, pictureFile } from './gallery-files.ts';
import { differingShare, PICTURE_COLOURS, reducePicture } from './pictures.ts';
import { openStudio, type Studio } from './studio.ts';

/** Share of pixels that may differ: more than smoothing does, less than a line that is missing. */
const TOLERATED = 0.002;

const browser = await findBrowser();
/** Other browsers bring other fonts: pictures are compared in the one that comes with npm. */
const isShipped = browser?.environment['FONTCONFIG_FILE'] !== undefined;

describe.skipIf(!isShipped)('pictures of the gallery', () => {
  let entries: readonly GalleryEntry[] = [];
  let studio: Studio;
  beforeAll(async () => {
    [entries, studio] = [await galleryEntries(), await openStudio()];
  });
  afterAll(() => studio.close());

  it.each(GALLERY.map(({ name }) => name))('%s looks as it did', async (name) => {
    const entry = entries.find(({ figure }) => figure.name === name);
    if (entry === undefined) throw new Error(`no entry of ${name}`);
    const picture = await studio.photograph(pictured(entry), 'en');
    const kept = readFileSync(pictureFile(name));
    expect(differingShare(reducePicture(picture, PICTURE_COLOURS), kept)).toBeLessThan(TOLERATED);
  });

  it('would be told from another figure, or one that lacks a line', async () => {
    const entry = entries.find(({ figure }) => figure.name === 'trajectories');
    if (entry === undefined) throw new Error('no trajectories');
    const spec = pictured(entry) as ReturnType<typeof pictured> & { spec: { layer: unknown[] } };
    const lacking = { ...spec, spec: { ...spec.spec, layer: spec.spec.layer.slice(0, -1) } };
    const picture = await studio.photograph(lacking as typeof spec, 'en');
    const kept = readFileSync(pictureFile('trajectories'));
    expect(differingShare(picture, kept)).toBeGreaterThan(TOLERATED);
    expect(differingShare(readFileSync(pictureFile('heat-map')), kept)).toBe(1);
  });

  it('have letters as wide as figures that are drawn without a browser take them to be', async () => {
    for (const text of ['Engagement à l’international', 'Who trusts whom', '0,45 ±0,07']) {
      for (const weight of ['normal', 'bold'] as const) {
        const inBrowser = await studio.measure(text, 12, weight);
        expect(measureText(text, 12, weight) / inBrowser).toBeCloseTo(1, 1);
      }
    }
  });
});
