import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { contrastsOf } from '../../src/analysis/contrasts.ts';
import type { Design } from '../../src/analysis/design.ts';
import { gridDesign, listedDesign } from '../support/synthetic-runs.ts';

describe('contrasts', () => {
  it('compare the lowest with the highest value, everything else equal', () => {
    const design = gridDesign({ trust: [0.6, 0.2, 0.4], clarity: [0.1, 0.9] });
    expect(contrastsOf(design)).toEqual([
      {
        factors: [0],
        from: [0.2],
        to: [0.6],
        comparison: {
          kind: 'pairs',
          pairs: [
            [2, 0],
            [3, 1],
          ],
        },
      },
      {
        factors: [1],
        from: [0.1],
        to: [0.9],
        comparison: {
          kind: 'pairs',
          pairs: [
            [0, 1],
            [2, 3],
            [4, 5],
          ],
        },
      },
    ]);
  });

  it('compare each option with the first', () => {
    const found = contrastsOf(gridDesign({ rule: ['plain', 'weighted', 'random'] }));
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [['plain'], ['weighted']],
      [['plain'], ['random']],
    ]);
  });

  it('leave out what a command line fixed', () => {
    expect(
      contrastsOf(gridDesign({ trust: [0.3], clarity: [0.1, 0.9] })).map(({ factors }) => factors),
    ).toEqual([[1]]);
    expect(contrastsOf(gridDesign({}))).toEqual([]);
  });

  it('keep factors that move together in one', () => {
    const zip = listedDesign(
      ['trust', 'clarity'],
      [
        [0.2, 0.9],
        [0.4, 0.5],
        [0.6, 0.1],
      ],
    );
    expect(contrastsOf(zip)).toMatchObject([{ factors: [0, 1], from: [0.2, 0.9], to: [0.6, 0.1] }]);
  });

  it('compare the last with the first of points that match in nothing', () => {
    const points = listedDesign(
      ['trust', 'clarity'],
      [
        [0.2, 0.5],
        [0.4, 0.9],
        [0.6, 0.1],
      ],
    );
    expect(contrastsOf(points)).toMatchObject([
      { factors: [0, 1], from: [0.2, 0.5], to: [0.6, 0.1] },
    ]);
    // Of drawn points none is the last by anybody's intention.
    expect(contrastsOf({ ...points, name: 'sobol' })).toEqual([]);
  });

  it('compare the lowest with the highest third of a Latin hypercube', () => {
    const random = seedrandom.alea('hypercube');
    const design = listedDesign(
      ['trust', 'clarity'],
      Array.from({ length: 30 }, (_, i) => [i / 30, random()]),
    );
    const found = contrastsOf(design);
    expect(found.map(({ factors, comparison }) => [factors, comparison.kind])).toEqual([
      [[0], 'groups'],
      [[1], 'groups'],
    ]);
    expect(found[0]).toMatchObject({
      comparison: { isThird: true, low: Array.from({ length: 10 }, (_, i) => i) },
    });
  });

  it('compare a factor only where it varies, and say nothing of it where it does at too few points', () => {
    // Every other point has no hub; the hub’s clarity rests there at a value above all that are drawn.
    const isElected = (i: number) => i % 2 === 0;
    const when = [[{ path: 'network.hub' as const, is: '=' as const, value: 'elected' }]];
    const design = (count: number, rest: number | null): Design => {
      const listed = listedDesign(
        ['network.hub', 'hub.clarity'],
        Array.from({ length: count }, (_, i) =>
          isElected(i) ? ['elected', i / count] : ['none', rest],
        ),
      );
      const [hub, clarity] = listed.factors;
      return {
        ...listed,
        name: 'latinHypercube',
        factors: [hub, { ...clarity, when }] as Design['factors'],
      };
    };
    for (const rest of [1, null]) {
      const found = contrastsOf(design(30, rest));
      expect(found.map(({ factors }) => factors)).toEqual([[0], [1]]);
      const { comparison } = found[1] ?? {};
      if (comparison?.kind !== 'groups') throw new Error('groups are compared');
      expect([...comparison.low, ...comparison.high].every(isElected)).toBe(true);
      expect(comparison.low).toEqual([0, 2, 4, 6, 8]);
      expect(contrastsOf(design(20, rest)).map(({ factors }) => factors)).toEqual([[0]]);
    }
  });
});
