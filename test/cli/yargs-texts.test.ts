import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/text.ts';
import { yargsStrings } from '../../src/cli/yargs-texts.ts';

const file = new URL('../../node_modules/yargs/locales/en.json', import.meta.url);
const ours = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

test.each(LANGUAGES)('everything the parser can say is worded in %s', (language) => {
  const texts: Record<string, unknown> = yargsStrings(language);
  expect(Object.keys(texts).sort()).toEqual(Object.keys(ours).sort());
  for (const [key, text] of Object.entries(ours)) {
    expect(shapeOf(texts[key]), key).toEqual(shapeOf(text));
  }
});

/** Singular and plural where the parser looks for them, and every place where it puts a value. */
function shapeOf(text: unknown): unknown {
  if (typeof text === 'string') return text.match(/%s/g)?.length ?? 0;
  return Object.fromEntries(
    Object.entries(text as object).map(([form, one]) => [form, shapeOf(one)]),
  );
}
