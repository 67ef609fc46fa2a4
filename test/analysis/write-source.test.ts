import { expect, test } from 'vitest';
import { writeSource } from '../../src/analysis/write-source.ts';
import { METRICS } from '../../src/model/metrics.ts';
import { NETWORK_TYPES } from '../../src/model/network-types.ts';
import { parameterEntries } from '../../src/model/parameters.ts';

const SOURCES = new Set([
  ...parameterEntries().map(({ declaration }) => declaration.source),
  ...METRICS.map(({ source }) => source),
  ...Object.values(NETWORK_TYPES).map(({ source }) => source),
]);

test('a source is told in the language of the reader', () => {
  expect(writeSource('mechanism: paper §3.2, footnote 5; number: ours', 'fr')).toBe(
    'mécanisme : étude §3.2, note 5 ; chiffre : de nous',
  );
  expect(writeSource('ours', 'en')).toBe('our assumption');
  expect(writeSource('paper §1.1 (Assens 2003)', 'en')).toBe('paper §1.1 (Assens 2003)');
});

test.each([...SOURCES])('no English is left in the French of “%s”', (source) => {
  const english =
    /\b(mechanism|paper|numbers?|ours?|reading|features|contested|footnote|abstract|stages|and|as|cited|in|of|size|legal|members|other)\b/;
  expect(writeSource(source, 'fr')).not.toMatch(english);
});
