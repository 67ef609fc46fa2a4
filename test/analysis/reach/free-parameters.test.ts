import { describe, expect, test } from 'vitest';
import { freeParameters } from '../../../src/analysis/reach/free-parameters.ts';
import { explainInvalid, findParameter, parameterEntries } from '../../../src/model/index.ts';

describe('the free parameters', () => {
  test('are all numbers with a plausible range but the sizes of the world', () => {
    const numbers = parameterEntries().filter(({ declaration: { kind } }) => {
      return kind === 'number' || kind === 'integer';
    });
    const left = numbers
      .map(({ path }) => path)
      .filter((path) => !freeParameters().some((free) => free.path === path));
    expect(left).toEqual(['population.firms', 'population.territories']);
  });

  test.each(freeParameters().map((free) => [free.path, free] as const))(
    '%s keeps to values that it allows, whole ones where it counts',
    (path, { from, to, whole }) => {
      const declaration = findParameter(path);
      expect(from).toBeLessThan(to);
      expect(declaration?.kind).toBe(whole ? 'integer' : 'number');
      const problems = [from, to].map((value) => declaration && explainInvalid(declaration, value));
      expect(problems).toEqual([undefined, undefined]);
    },
  );
});
