import { createHash } from 'node:crypto';
import type { Language } from '../model/text.ts';
import { both, html, jsonForScript, type Markup, trusted } from './markup.ts';
import { makePayload, PAYLOAD_ID } from './payload.ts';
import type { ReportData } from './report-data.ts';
import { answer } from './sections/answer.ts';
import { cautions } from './sections/cautions.ts';
import { figures } from './sections/figures.ts';
import { opening } from './sections/opening.ts';
import { reproduction } from './sections/reproduction.ts';
import { setting } from './sections/setting.ts';
import { summary } from './sections/summary.ts';
import { STYLE } from './style.ts';

export interface ReportOptions {
  /** The language shown first; the reader can switch. */
  readonly language: Language;
  /** The script of the page: dist/report/client.js. */
  readonly client: string;
}

/**
 * The whole report as one page that needs nothing else. Its policy allows this very script and
 * this very style, by their hashes, and no connection at all.
 */
export function buildReport(data: ReportData, { language, client }: ReportOptions): string {
  const payload = makePayload(data);
  // A script element ends at the first `</script`, also inside a string of the script.
  const script = client.replaceAll('</script', '<\\/script');
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(STYLE)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Reticula ${data.manifest.programVersion}">
<title>${data.scenario.title[language]} – Reticula</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<div class="bar">
  <button type="button" data-language="en">English</button>
  <button type="button" data-language="fr">Français</button>
  <button type="button" data-theme-toggle aria-pressed="false">${both({ en: 'Dark', fr: 'Sombre' })}</button>
</div>
<main>
${opening(data)}
${contents()}
${answer(data)}
${figures(payload)}
${summary(payload)}
${setting(data)}
${cautions()}
${reproduction(data)}
</main>
<script type="application/json" id="${PAYLOAD_ID}">${jsonForScript(payload)}</script>
<script>${trusted(script)}</script>
</body>
</html>
`.text;
}

function contents(): Markup {
  const items = [
    ['answer', { en: 'What came out', fr: 'Ce qu’il en ressort' }],
    ['figures', { en: 'Figures', fr: 'Figures' }],
    ['summary', { en: 'Point by point', fr: 'Point par point' }],
    ['setting', { en: 'What was run', fr: 'Ce qui a été simulé' }],
    ['cautions', { en: 'How to read this', fr: 'Comment lire ce rapport' }],
    ['reproduction', { en: 'Same numbers', fr: 'Retrouver ces nombres' }],
  ] as const;
  return html`<nav>
    <ul>${items.map(([id, label]) => html`<li><a href="#${id}">${both(label)}</a></li>`)}</ul>
  </nav>`;
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
