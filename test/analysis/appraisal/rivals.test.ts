import { describe, expect, test } from 'vitest';
import { rivalRules } from '../../../src/analysis/appraisal/rivals.ts';
import { explainInvalid, findParameter, parameterEntries } from '../../../src/model/index.ts';

const rivals = rivalRules();
const names = rivals.map(({ name }) => name);

describe('the rival rules', () => {
  test('are every option that is not the default, for every choice', () => {
    for (const { path, group, declaration } of parameterEntries()) {
      if (declaration.kind !== 'choice' || group === 'steps') continue;
      for (const option of Object.keys(declaration.options)) {
        const isRival = names.includes(`${path}=${option}`);
        expect(isRival, `${path}=${option}`).toBe(option !== declaration.default);
      }
    }
  });

  test('are no steps, and nothing that only says what is recorded', () => {
    expect(names.filter((name) => name.startsWith('steps.'))).toEqual([]);
    expect(names.filter((name) => name.startsWith('vision.provenance'))).toEqual([]);
  });

  test('set parameters that exist, to values that they allow and do not have', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const { name, parameters } of rivals) {
      const set = Object.entries(parameters).flatMap(([group, values]) =>
        Object.entries(values ?? {}).map(([key, value]) => [`${group}.${key}`, value] as const),
      );
      expect(set.length, name).toBeGreaterThan(0);
      for (const [path, value] of set) {
        const declaration = findParameter(path);
        const complaint =
          declaration === undefined ? 'unknown' : explainInvalid(declaration, value);
        expect(complaint, path).toBeUndefined();
      }
      expect(set.some(([path, value]) => findParameter(path)?.default !== value)).toBe(true);
    }
  });
});
