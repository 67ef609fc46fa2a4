import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FINDINGS } from '../../src/analysis/findings/findings.ts';
import { freeParameters } from '../../src/analysis/reach/free-parameters.ts';
import type { RivalsRecord } from '../../src/analysis/appraisal/rivals-record.ts';
import { rivalRules } from '../../src/analysis/appraisal/rivals.ts';
import { loadScenario } from '../../src/experiment/scenario/files.ts';
import { MODEL_VERSION } from '../../src/model/index.ts';

const reference = new URL('../../reference/', import.meta.url);
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

  test('are of the world that the findings are tried in, so that a report can tell of them', () => {
    const loaded = loadScenario('souss-massa');
    const input = loaded.ok ? loaded.scenario.input : undefined;
    const { scenario } = read('reach-souss-massa/manifest.json') as {
      scenario: { input: unknown };
    };
    expect(scenario.input).toEqual(JSON.parse(JSON.stringify(input ?? null)));
  });

  test('try every rival rule there is, with the change of every condition', () => {
    const { rivals } = read('findings/rivals.json') as unknown as RivalsRecord;
    expect(rivals.map(({ rival }) => rival)).toEqual(rivalRules().map(({ name }) => name));
    for (const { findings } of rivals) {
      expect(findings.map(({ id }) => id)).toEqual(FINDINGS.map(({ id }) => id));
      findings.forEach(({ conditions }, k) => {
        const { conditions: declared = [], provided = [] } = FINDINGS[k] ?? {};
        expect(conditions).toHaveLength(declared.length + provided.length);
      });
    }
  });

  test('name a rule told twice once', () => {
    const { rivals } = read('findings/rivals.json') as unknown as RivalsRecord;
    const same = rivals.flatMap(({ rival, sameAs }) => (sameAs === null ? [] : [[rival, sameAs]]));
    expect(same).toEqual([['network.logic=complementary', 'cooperation.mapping=opposite']]);
  });

  test('vary every free parameter there is', () => {
    const { factors } = read('reach-souss-massa/manifest.json') as {
      factors: readonly { name: string }[];
    };
    expect(factors.map(({ name }) => name)).toEqual(freeParameters().map(({ path }) => path));
  });
});
