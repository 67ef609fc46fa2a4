import type { GalleryEntry } from './gallery-data.ts';
import { type Look, PROJECTED_WIDTH } from './looks.ts';
import type { Studio } from './studio.ts';

/** Every figure as a projector shows it, small, on one sheet; in grey where it is for paper. */
export async function makeContactSheet(
  entries: readonly GalleryEntry[],
  look: Look,
  studio: Studio,
): Promise<Buffer> {
  const { theme, language } = look;
  const cells: string[] = [];
  for (const { figure, data } of entries) {
    const spec = figure.spec(data, { theme, language, width: PROJECTED_WIDTH });
    const picture = await studio.project(spec, language);
    const source = `data:image/png;base64,${picture.toString('base64')}`;
    cells.push(`<figure><img src="${source}"><figcaption>${figure.name}</figcaption></figure>`);
  }
  return studio.photographPage(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 8px; background: #8a8f98; display: grid; gap: 8px;
      grid-template-columns: repeat(3, 1fr); font: 13px sans-serif; }
    figure { margin: 0; } img { width: 100%; display: block; }
    ${theme === 'print' ? 'img { filter: grayscale(1); }' : ''}
    figcaption { padding: 3px 6px; background: #fff; color: #000; }
  </style>${cells.join('')}`);
}
