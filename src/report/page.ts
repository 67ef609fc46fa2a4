import { createHash } from 'node:crypto';
import type { Language, Text } from '../model/text.ts';
import { both, html, jsonForScript, type Markup, trusted } from './markup.ts';
import { type Payload, PAYLOAD_ID } from './payload.ts';
import { STYLE } from './style.ts';
import { UNFINISHED_MARK } from './unfinished-mark.ts';

export interface PageOptions {
  /** The language shown first; the reader can switch. */
  readonly language: Language;
  /** The script of the page: dist/report/client.js. */
  readonly client: string;
}

/** What stands in a page. */
interface PageContent {
  readonly title: Text;
  readonly programVersion: string;
  /** For the script to draw from. */
  readonly payload: Payload;
  readonly body: readonly Markup[];
  /** Only a part of the runs is in it. */
  readonly isUnfinished?: boolean;
}

/**
 * A page that needs nothing else. Its policy allows this very script and this very style, by their
 * hashes, and no connection at all.
 */
export function buildPage(
  { title, programVersion, payload, body, isUnfinished = false }: PageContent,
  { language, client }: PageOptions,
): string {
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
<meta name="generator" content="Reticula ${programVersion}">${isUnfinished ? trusted(`\n${UNFINISHED_MARK}`) : undefined}
<title>${title[language]} – Reticula</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<div class="bar">
  <button type="button" data-language="en">English</button>
  <button type="button" data-language="fr">Français</button>
  <button type="button" data-theme-toggle aria-pressed="false">${both({ en: 'Dark', fr: 'Sombre' })}</button>
</div>
<main>
${body.map((part) => html`${part}\n`)}</main>
<script type="application/json" id="${PAYLOAD_ID}">${jsonForScript(payload)}</script>
<script>${trusted(script)}</script>
</body>
</html>
`.text;
}

/** Links to the sections of a page. */
export function contents(sections: readonly (readonly [id: string, label: Text])[]): Markup {
  return html`<nav>
    <ul>${sections.map(([id, label]) => html`<li><a href="#${id}">${both(label)}</a></li>`)}</ul>
  </nav>`;
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
