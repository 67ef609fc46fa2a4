import { describe, expect, test } from 'vitest';
import { NETWORK_METRICS } from '../../src/model/metrics/network-metrics.ts';
import { METRICS } from '../../src/model/metrics.ts';
import { parameterEntries } from '../../src/model/parameters.ts';
import { LANGUAGES } from '../../src/model/text.ts';

describe.each(LANGUAGES)('labels, %s', (language) => {
  const parameters = parameterEntries().map(({ declaration }) => declaration.label[language]);
  const metrics = METRICS.map(({ label }) => label[language]);

  test('tell every parameter from every other', () => {
    expect(repeated(parameters)).toEqual([]);
  });

  test('tell every measure from every other', () => {
    expect(repeated(metrics)).toEqual([]);
    expect(repeated(NETWORK_METRICS.map(({ label }) => label[language]))).toEqual([]);
  });

  test('tell parameters from measures', () => {
    expect(metrics.filter((label) => parameters.includes(label))).toEqual([]);
  });
});

function repeated(labels: readonly string[]): string[] {
  return labels.filter((label, at) => labels.indexOf(label) < at);
}
