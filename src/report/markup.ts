import { typesetEach } from '../analysis/typeset.ts';
import type { Language, Text } from '../model/text.ts';

/** Markup that may stand in a page as it is. Only `html` and `trusted` make it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | readonly Part[] | undefined | false;

/** A piece of a page: whatever is put in is escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  const text = strings.map((string, i) => string + (i < parts.length ? render(parts[i]) : ''));
  return new Markup(text.join(''));
}

/** For texts of our own that are code: a style sheet, a script. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

/** A text in every language; the page shows one of them. */
export function both(text: Text): Markup {
  const { en, fr } = typesetEach(text);
  if (en === fr) return html`${en}`;
  return html`<span lang="en">${en}</span><span lang="fr">${fr}</span>`;
}

/** The same, written for each language. */
export function inBoth(write: (language: Language) => string): Markup {
  return both({ en: write('en'), fr: write('fr') });
}

/** For data in a page. `<` starts no tag, the rest is JSON; NaN becomes null. */
export function jsonForScript(value: unknown): Markup {
  const json = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' ? Number(part.toPrecision(5)) : part,
  );
  return new Markup(
    json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'),
  );
}

function render(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(render).join('');
  return escape(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
