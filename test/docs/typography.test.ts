import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { typeset } from '../../src/analysis/typeset.ts';
import { LANGUAGES, type Language } from '../../src/model/text.ts';
import { DOCUMENTS, proseOf, readDocument, ROOT } from './documents.ts';
import { faultsOf, HOLE, sentencesOf } from './typography.ts';

/** Files of a folder, by their path in the repository. */
function filesOf(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`);
}

test.each<[string, Language, string]>([
  ['95 %', 'en', 'a space before %'],
  ['95\u202f%', 'en', 'a space before %'],
  [`${HOLE}\u00a0%`, 'en', 'a space before %'],
  ["the hub's", 'en', 'a straight apostrophe'],
  ['95 %', 'fr', 'no U+00A0 before %'],
  ['95%', 'fr', 'no U+00A0 before %'],
  ['95\u202f%', 'fr', 'no U+00A0 before %'],
  ['Qui gagne ?', 'fr', 'no U+00A0 before punctuation'],
  ['Qui gagne?', 'fr', 'no U+00A0 before punctuation'],
  [`${HOLE}\u202f; `, 'fr', 'no U+00A0 before punctuation'],
  ['« tous\u00a0»', 'fr', 'no U+00A0 after «'],
  ["l'étude", 'fr', 'a straight apostrophe'],
])('%j is a fault in %s: %s', (text, language, what) => {
  expect(faultsOf(text, language)).toEqual([expect.stringContaining(`${what}: `)]);
});

test('texts are found with their language, in keys, comparisons, templates and tags', () => {
  const source = [
    'const a = { en: `${x}%`, fr: (x: string) => `${x} %` };',
    "const b = language === 'fr' ? '1 ; 2' : '1; 2';",
    "const c = <p>It's</p>;",
    "const d = 'Où ?';",
  ].join('\n');
  const faulty = sentencesOf('some.tsx', source).flatMap(({ text, language, line }) =>
    faultsOf(text, language).map((fault) => `${line} ${fault.split(':')[0] ?? ''}`),
  );
  expect(faulty).toEqual([
    '1 no U+00A0 before %',
    '2 no U+00A0 before punctuation',
    '3 a straight apostrophe',
    '4 no U+00A0 before punctuation',
  ]);
});

test('the texts of the program are set as ours', () => {
  const sentences = filesOf('src', /\.tsx?$/).flatMap((name) =>
    sentencesOf(name, readFileSync(join(ROOT, name), 'utf8')).map((one) => ({ ...one, name })),
  );
  expect(sentences.filter(({ language }) => language === 'fr').length).toBeGreaterThan(3000);
  const faulty = sentences.flatMap(({ name, text, language, line }) =>
    faultsOf(text, language).map((fault) => `${name}:${line} ${fault}`),
  );
  expect(faulty).toEqual([]);
});

test.each(DOCUMENTS)('the prose of %s is set as ours', (name) => {
  const prose = proseOf(readDocument(name)).replaceAll(/\]\([^)\s]*\)|<[^>\n]*>|\$[^$]*\$/g, ']');
  const [before, french = '', after = ''] = name.endsWith('enseignant.md')
    ? ['', prose]
    : prose.split(/^## (?:En français|Documents)$/m);
  expect(faultsOf(`${before}${after}`, 'en')).toEqual([]);
  expect(faultsOf(french, 'fr')).toEqual([]);
});

/** Their spaces may be plain, for files are typed: see `typeset`. */
test.each(filesOf('scenarios', /\.yaml$/))(
  'the texts of %s are set as ours where they are shown',
  (name) => {
    const scenario = parse(readFileSync(join(ROOT, name), 'utf8')) as Record<string, unknown>;
    for (const key of ['title', 'question', 'description', 'section']) {
      const texts = scenario[key] as Record<Language, string> | undefined;
      for (const language of LANGUAGES) {
        const text = texts?.[language] ?? '';
        expect(faultsOf(typeset(text, language), language)).toEqual([]);
        expect(text).not.toMatch(/\p{L}'\p{L}|\d %/u);
      }
    }
  },
);
