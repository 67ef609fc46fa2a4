import { html, jsonForScript, trusted } from '../../src/report/markup.ts';
import type { GalleryEntry } from './gallery-data.ts';
import { bundleBrowserPart } from './studio.ts';

const CHOICES = {
  theme: ['light', 'dark', 'print'],
  language: ['en', 'fr'],
  width: ['1000', '330', '680', '1240'],
} as const;

const STYLE = `
  body { font: 15px system-ui, sans-serif; margin: 0 auto; max-width: 1280px; padding: 1rem; }
  form { position: sticky; top: 0; padding: 0.5rem; background: canvas; z-index: 1; }
  body[data-theme='dark'] { background: #171b21; color: #e8ebef; }
  body[data-theme='dark'] form { background: #171b21; }
  section { overflow-x: auto; } p { max-width: 70em; }
`;

/** One page with every figure, for whoever works on them: in each theme, language and width. */
export async function buildPreview(entries: readonly GalleryEntry[]): Promise<string> {
  const script = (await bundleBrowserPart('preview-page.ts')).replaceAll('</script', '<\\/script');
  const plain = entries.map(({ figure: { name }, data }) => ({ name, data }));
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Gallery – Reticula</title><style>${trusted(STYLE)}</style></head><body>
<h1>Gallery</h1>
<form>${Object.entries(CHOICES).map(
    ([name, values]) =>
      html`<label>${name} <select name="${name}">${values.map((value) => html`<option>${value}</option>`)}</select></label> `,
  )}</form>
${entries.map(
  ({ figure: { name, label, shows } }) => html`<h2>${name}: ${label.en}</h2><p>${shows.en}</p>
  <section id="${name}"></section><p></p>`,
)}
<script type="application/json" id="entries">${jsonForScript(plain)}</script>
<script>${trusted(script)}</script>
</body></html>
`.text;
}
