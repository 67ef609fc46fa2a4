import { findFigure } from '../../src/charts/gallery.ts';
import type { ThemeName } from '../../src/charts/theme.ts';
import type { Language } from '../../src/model/text.ts';
import { drawFigure } from '../../src/charts/draw-figure.ts';

/** The script of the preview: all figures, as the reader of the page wishes to see them. */

const entries = JSON.parse(
  document.getElementById('entries')?.textContent ?? '[]',
  (_, value: unknown) => (value === null ? Number.NaN : value),
) as readonly { readonly name: string; readonly data: unknown }[];

const wished = (name: string) =>
  document.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value ?? '';

async function drawAll(): Promise<void> {
  const [theme, language] = [wished('theme') as ThemeName, wished('language') as Language];
  const width = Number(wished('width'));
  document.body.dataset['theme'] = theme;
  for (const { name, data } of entries) {
    const [figure, place] = [findFigure(name), document.getElementById(name)];
    if (figure === undefined || place === null) continue;
    const spec = figure.spec(data, { theme, language, width });
    await drawFigure(place, spec, language);
    const words = place.nextElementSibling;
    if (words !== null) words.textContent = spec.description ?? '';
  }
}

for (const select of document.querySelectorAll('select'))
  select.addEventListener('change', () => void drawAll());
void drawAll();
