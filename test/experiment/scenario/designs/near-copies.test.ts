import { describe, expect, it } from 'vitest';
import { designOf } from '../../../../src/experiment/scenario/design.ts';
import {
  correlationOf,
  nearCopies,
} from '../../../../src/experiment/scenario/designs/near-copies.ts';
import { PARAMETERS, type ParameterPath } from '../../../../src/model/parameters.ts';

/** Any parameters: only their names are used, over [0, 1]. */
const PATHS = Object.entries(PARAMETERS).flatMap(([group, of]) =>
  Object.keys(of).map((name) => `${group}.${name}`),
) as ParameterPath[];

const of = (count: number) => PATHS.slice(0, count).map((path) => ({ path }));

const pointsOf = (count: number, samples: number, seed = 'copies') => {
  const factors = PATHS.slice(0, count).map((path) => ({ path, from: 0, to: 1, whole: false }));
  const { at } = designOf({ design: 'sobol', factors, samples, seed });
  return Array.from({ length: samples }, (_, index) => at(index));
};

describe('factors that nearly go together', () => {
  it('are found whichever way they go, also where they are no numbers', () => {
    const points = [0, 1, 2, 3, 4].map((x) => [x, 10 - 2 * x, x % 2 === 0 ? 'a' : 'b', x % 2, 7]);
    expect(nearCopies(points, of(5))).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(nearCopies([], of(5))).toEqual([]);
  });

  // Upper halves that coincide: the first columns of the generator matrices say so, whatever the scramble.
  it.each([
    [8, 2, []],
    [8, 4, [[2, 3]]],
    [16, 5, []],
    [16, 6, [[0, 5]]],
    [32, 11, [[8, 10]]],
    [64, 23, [[20, 22]]],
  ])(
    'are in a Sobol sequence, of the first %i points with %i factors: %j',
    (samples, count, pairs) => {
      for (const seed of ['a', 'b', 'c']) {
        const found = nearCopies(pointsOf(count, samples, seed), of(count));
        const missed = pairs.filter(
          ([i, j]) => !found.some((pair) => pair[0] === i && pair[1] === j),
        );
        expect([found.length > 0, missed]).toEqual([pairs.length > 0, []]);
      }
    },
  );

  it('are not those that rest at the same points, which no number of points parts', () => {
    const [hub = 'network.hub', clarity, listening] = PATHS;
    const when = [[{ path: hub, is: '=', value: 1 }]] as const;
    const factors = [{ path: hub }, { path: clarity, when }, { path: listening, when }] as {
      path: string;
    }[];
    const points = pointsOf(3, 64).map(([x = 0, y = 0, z = 0]) =>
      Number(x) > 0.5 ? [1, y, z] : [0, 0, null],
    );
    expect(nearCopies(points, of(3))).toHaveLength(3);
    expect(nearCopies(points, factors)).toEqual([]);
  });

  it('are hardly any with four points for each factor and a power of two', () => {
    let found = 0;
    for (let count = 2; count <= 40; count++) {
      const samples = 2 ** Math.ceil(Math.log2(4 * count));
      for (const seed of ['a', 'b', 'c', 'd', 'e'])
        found += nearCopies(pointsOf(count, samples, seed), of(count)).length;
    }
    expect(found).toBeLessThan(5);
  });
});

it('correlates as many values as anybody has', () => {
  const many = Float64Array.from({ length: 200_000 }, (_, at) => at);
  expect(correlationOf(many, many)).toBeCloseTo(1);
});
