import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writeSource } from '../../src/analysis/write-source.ts';
import { METRICS } from '../../src/model/metrics.ts';
import { NETWORK_TYPES } from '../../src/model/network-types.ts';
import { parameterEntries } from '../../src/model/parameters.ts';

/** All that is written for people lies below it. */
const TEXTS = fileURLToPath(new URL('../../src', import.meta.url));

const SOURCES = new Set([
  ...parameterEntries().map(({ declaration }) => declaration.source),
  ...METRICS.map(({ source }) => source),
  ...Object.values(NETWORK_TYPES).map(({ source }) => source),
]);

test('a source is told in the language of the reader', () => {
  expect(writeSource('mechanism: paper §3.2, footnote 5; number: ours', 'fr')).toBe(
    'mécanisme\u00a0: étude §3.2, note 5\u00a0; nombre\u00a0: notre hypothèse',
  );
  expect(writeSource('ours', 'en')).toBe('our assumption');
  expect(writeSource('paper §3.2; stages ours', 'en')).toBe('paper §3.2; stages: our assumption');
  expect(writeSource('mechanism: paper §4; number: ours', 'en')).toBe(
    'mechanism: paper §4; number: our assumption',
  );
  expect(writeSource('paper §1.1 (Assens 2003)', 'en')).toBe('paper §1.1 (Assens 2003)');
});

test('what is ours is called so in the same words everywhere', () => {
  const texts = readdirSync(TEXTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [name, readFileSync(join(TEXTS, name), 'utf8')] as const);
  expect(texts.length).toBeGreaterThan(50);
  const others = texts.filter(([, text]) =>
    /hypothèses? (?:des auteurs|du modèle)|assumptions? of the (?:authors|model)/.test(text),
  );
  expect(others.map(([name]) => name)).toEqual([]);
});

test.each([...SOURCES])('no English is left in the French of “%s”', (source) => {
  const english =
    /\b(mechanism|paper|numbers?|ours?|reading|features|contested|footnote|abstract|stages|and|as|cited|in|of|size|legal|members|other)\b/;
  expect(writeSource(source, 'fr')).not.toMatch(english);
});
