import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeContactSheet } from './contact-sheet.ts';
import { type GalleryEntry, galleryEntries } from './gallery-data.ts';
import { outlineFile, outlineOf, pictured, pictureFile, sheetFile } from './gallery-files.ts';
import { LOOKS } from './looks.ts';
import { PICTURE_COLOURS, reducePicture, SHEET_COLOURS } from './pictures.ts';
import { buildPreview } from './preview.ts';
import { openStudio } from './studio.ts';

/**
 * The gallery in one command: `npm run gallery` builds a page to look at while working on figures;
 * with --write also what is committed, namely outlines, pictures and contact sheets.
 */

const entries = await galleryEntries();
const page = fileURLToPath(
  new URL('../../node_modules/.cache/reticula/gallery.html', import.meta.url),
);
write(page, await buildPreview(entries));
process.stdout.write(`${page}\n`);
if (process.argv.includes('--write')) await writeAll(entries);

async function writeAll(all: readonly GalleryEntry[]): Promise<void> {
  for (const file of [outlineFile('x'), pictureFile('x')]) clear(dirname(file));
  for (const entry of all) write(outlineFile(entry.figure.name), outlineOf(entry));
  const studio = await openStudio();
  try {
    for (const entry of all) {
      const picture = await studio.photograph(pictured(entry), 'en');
      write(pictureFile(entry.figure.name), reducePicture(picture, PICTURE_COLOURS));
    }
    for (const look of LOOKS) {
      const sheet = await makeContactSheet(all, look, studio);
      write(sheetFile(look), reducePicture(sheet, SHEET_COLOURS[look.theme]));
    }
  } finally {
    await studio.close();
  }
}

/** Nothing of figures that are no more stays behind. */
function clear(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
