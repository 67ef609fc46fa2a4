import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FINDINGS } from '../../src/analysis/findings/findings.ts';
import { freeParameters } from '../../src/analysis/reach/free-parameters.ts';
import { MODEL_VERSION } from '../../src/model/index.ts';

const reference = new URL('../../results/reference/', import.meta.url);
const read = (file: string) =>
  JSON.parse(readFileSync(new URL(file, reference), 'utf8')) as Record<string, unknown>;

describe('the published reach and rivals', () => {
  // Both take minutes: CI does not repeat them, but a new model needs new ones (npm run findings:reach).
  test.each(['findings/reach.json', 'findings/rivals.json', 'reach-souss-massa/manifest.json'])(
    '%s is of this version of the model',
    (file) => {
      expect(read(file)).toMatchObject({ modelVersion: MODEL_VERSION });
    },
  );

  test('tell of every finding at 500 points or more', () => {
    const { points, reach } = read('findings/reach.json') as {
      points: number;
      reach: readonly { finding: string; points: number }[];
    };
    expect(points).toBeGreaterThanOrEqual(500);
    expect(reach.map(({ finding }) => finding)).toEqual(FINDINGS.map(({ id }) => id));
    for (const one of reach) expect(one.points).toBe(points);
  });

  test('vary every free parameter there is', () => {
    const { factors } = read('reach-souss-massa/manifest.json') as {
      factors: readonly { name: string }[];
    };
    expect(factors.map(({ name }) => name)).toEqual(freeParameters().map(({ path }) => path));
  });
});
