import { describe, expect, test } from 'vitest';
import { countPoints, designOf } from '../../../../src/experiment/scenario/design.ts';
import { quantileOf } from '../../../../src/experiment/scenario/distributions/distribution.ts';
import { textLoader } from '../../../../src/experiment/scenario/loader.ts';
import { MistakeLog, renderMistake } from '../../../../src/experiment/scenario/mistake.ts';
import type { ParameterValue } from '../../../../src/experiment/scenario/parameter-shape.ts';
import { resolveSweep } from '../../../../src/experiment/scenario/resolve-sweep.ts';
import { allPoints, mistakesIn, scenarioIn, withHead } from '../support.ts';

type Point = readonly ParameterValue[];

const THREE =
  'trust.initial: {from: 0.2, to: 0.8}, trust.retention: {from: 0.5, to: 0.9}, network.hub: [elected, none]';

function points(sweep: string, head = ''): readonly Point[] {
  const { sweep: read } = scenarioIn(withHead(`${head}\nsweep: ${sweep}`));
  expect(countPoints(read)).toBe(designOf(read).count);
  return allPoints(read);
}

const changed = (a: Point | undefined, b: Point | undefined): number[] =>
  (a ?? []).flatMap((value, i) => (value === b?.[i] ? [] : [i]));

describe('one factor at a time', () => {
  test('begins at what the scenario says and moves one factor through its other values', () => {
    expect(
      points(
        '{design: oneAtATime, factors: {trust.initial: [0.2, 0.45, 0.7], network.hub: [none], steps.vision: [false, true]}}',
        'parameters: {network: {hub: elected}}',
      ),
    ).toEqual([
      [0.45, 'elected', true],
      [0.2, 'elected', true],
      [0.7, 'elected', true],
      [0.45, 'none', true],
      [0.45, 'elected', false],
    ]);
  });

  test('asks for a base where each type of network has its own', () => {
    expect(
      mistakesIn(
        withHead('sweep: {design: oneAtATime, factors: {network.ruleAcceptance: [0, 1]}}'),
      ),
    ).toEqual([
      'my.yaml:3:39 sweep.factors.network.ruleAcceptance differs between the types of network and has no base, expected its base under parameters',
    ]);
  });
});

describe('Sobol points', () => {
  const sobol = (samples: number) => `{design: sobol, samples: ${samples}, factors: {${THREE}}}`;

  test('have one in each stratum of each factor', () => {
    const all = points(sobol(64));
    const strata = all.map(([trust]) => Math.floor(((Number(trust) - 0.2) / 0.6) * 64));
    expect(strata.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, k) => k));
    expect(all.filter(([, , hub]) => hub === 'none')).toHaveLength(32);
  });

  test('go on where a smaller design ends, and follow from the seed', () => {
    expect(points(sobol(100)).slice(0, 40)).toEqual(points(sobol(40)));
    expect(points(sobol(8), 'seed: another')).not.toEqual(points(sobol(8)));
  });
});

describe('Morris trajectories', () => {
  const all = points(`{design: morris, samples: 200, factors: {${THREE}}}`);

  test('move every factor once, one at a time, by two thirds of its range', () => {
    for (let first = 0; first < all.length; first += 4) {
      const moved = [1, 2, 3].map((step) => changed(all[first + step - 1], all[first + step]));
      expect(moved.map((factors) => factors.length)).toEqual([1, 1, 1]);
      expect(moved.flat().toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
      const trust = [0, 1, 2, 3].map((step) => Number(all[first + step]?.[0]));
      expect(Math.max(...trust) - Math.min(...trust)).toBeCloseTo(0.4, 12);
    }
  });

  test('meet four levels equally often, in every order', () => {
    const met = new Map<string, number>();
    for (const [trust] of all) {
      const level = Number(trust).toFixed(9);
      met.set(level, (met.get(level) ?? 0) + 1);
    }
    expect([...met.keys()].toSorted()).toEqual(
      [0.2, 0.4, 0.6, 0.8].map((level) => level.toFixed(9)),
    );
    for (const [, count] of met) expect(count / all.length).toBeCloseTo(0.25, 1);
    const orders = new Set(
      Array.from({ length: 200 }, (_, t) =>
        [1, 2, 3].map((step) => changed(all[4 * t + step - 1], all[4 * t + step])[0]).join(''),
      ),
    );
    expect(orders.size).toBe(6);
  });

  test('leave a factor with one value where it is', () => {
    const fixed = points(
      '{design: morris, samples: 5, factors: {trust.initial: [0.3], trust.retention: {from: 0, to: 1}}}',
    );
    expect(fixed).toHaveLength(10);
    expect(new Set(fixed.map(([trust]) => trust))).toEqual(new Set([0.3]));
  });
});

describe('Saltelli’s samples', () => {
  const saltelli = (samples: number) =>
    `{design: saltelli, samples: ${samples}, factors: {${THREE}}}`;
  const all = points(saltelli(64));

  test('are a, then a with each factor of b alone, then b', () => {
    expect(all).toHaveLength(64 * 5);
    for (let first = 0; first < all.length; first += 5) {
      const [a, ...rest] = all.slice(first, first + 5);
      const b = rest.pop() ?? [];
      rest.forEach((mixed, factor) => expect(mixed).toEqual(a?.with(factor, b[factor] ?? null)));
    }
  });

  test('have both points spread over every stratum', () => {
    for (const role of [0, 4]) {
      const strata = Array.from({ length: 64 }, (_, sample) => {
        return Math.floor(((Number(all[5 * sample + role]?.[1]) - 0.5) / 0.4) * 64);
      });
      expect(new Set(strata).size).toBe(64);
    }
  });

  test('go on where a smaller design ends', () => {
    expect(all.slice(0, 15)).toEqual(points(saltelli(3)));
  });
});

describe('points from a table', () => {
  const SWEEP = withHead('sweep: {points: mine.csv}');

  test('are its rows; words for switches are switches', () => {
    const files = {
      'mine.csv': 'trust.initial;steps.vision;hub.listening\n0,25;true;null\n0,5;false;0,1\n',
    };
    expect(allPoints(scenarioIn(SWEEP, { files }).sweep)).toEqual([
      [0.25, true, null],
      [0.5, false, 0.1],
    ]);
  });

  test.each([
    [
      'trust.inital\n0.2\n',
      'mine.csv:1:1 trust.inital is not a known column, expected a column for each factor, named by its path, such as trust.initial; did you mean trust.initial?',
    ],
    ['clarity\n0.2\n', 'did you mean hub.clarity?'],
    ['trust.initial\n', 'mine.csv:1:1 sweep.points has no row'],
    [
      'trust.initial,hub.clarity\n0.2,\n0.3,0.4\n',
      'mine.csv:2:1 sweep.points[0] has no value for hub.clarity, expected a value in every point for each of trust.initial, hub.clarity',
    ],
    ['trust.initial\n7\n', 'mine.csv:2:1 sweep.points[0].trust.initial is 7'],
    ['', 'mine.csv:1:1 is empty'],
  ])('%j is a mistake', (table, mistake) => {
    expect(mistakesIn(SWEEP, { files: { 'mine.csv': table } })[0]).toContain(mistake);
  });
});

describe('a factor with a distribution', () => {
  const NORMAL = 'trust.initial: {distribution: normal, mean: 0.45, sd: 0.1, from: 0.2, to: 0.6}';
  const OPEN = 'trust.initial: {distribution: normal, mean: 0.45, sd: 0.1}';

  test.each(['latinHypercube', 'sobol'])(
    'has as many values of %s in each part of it',
    (design) => {
      const all = points(`{design: ${design}, samples: 64, factors: {${NORMAL}}}`);
      const { sweep } = scenarioIn(
        withHead(
          `sweep: {design: ${design}, samples: 64, factors: {trust.initial: {from: 0, to: 1}}}`,
        ),
      );
      const quantile = quantileOf({ kind: 'normal', mean: 0.45, sd: 0.1 }, 0.2, 0.6);
      // The same unit coordinates, through the inverse of the distribution function.
      expect(all).toEqual(allPoints(sweep).map(([share]) => [quantile(Number(share))]));
    },
  );

  test('is cut off at what the parameter allows, unless ends are given', () => {
    const [low, high] = [0.001, 0.999].map((share) =>
      quantileOf({ kind: 'normal', mean: 0.45, sd: 0.1 }, 0, 1)(share),
    );
    const all = points(`{design: sobol, samples: 1024, factors: {${OPEN}}}`).flat().map(Number);
    expect(Math.min(...all)).toBeLessThan(low ?? 0);
    expect(Math.max(...all)).toBeGreaterThan(high ?? 1);
  });

  test('gives Morris the middles of four parts that are equally probable', () => {
    const all = points(`{design: morris, samples: 100, factors: {${OPEN}}}`).flat().map(Number);
    const quantile = quantileOf({ kind: 'normal', mean: 0.45, sd: 0.1 }, 0, 1);
    expect([...new Set(all)].toSorted((a, b) => a - b)).toEqual(
      [0.125, 0.375, 0.625, 0.875].map(quantile),
    );
  });

  test('rounds for a whole number, each with the probability of what is rounded to it', () => {
    const all = points(
      '{design: sobol, samples: 4096, factors: {projects.teamSize: {distribution: triangular, from: 3, to: 6, mode: 3}}}',
    ).flat();
    // A triangle from 2½ to 6½ with its peak at 3: the mass on either side of the halves.
    const below = (x: number) => 1 - (6.5 - x) ** 2 / (4 * 3.5);
    const expected = [below(3.5), below(4.5) - below(3.5), below(5.5) - below(4.5), 1 - below(5.5)];
    expected.forEach((share, index) => {
      const found = all.filter((size) => size === 3 + index).length / 4096;
      expect(found).toBeCloseTo(share, 2);
    });
  });

  test.each([
    [
      '{distribution: normal, mean: 0.45}',
      'trust.initial.sd is missing, expected mean, sd for normal',
    ],
    ['{distribution: normal, mean: 0.45, sd: 0}', 'sd is 0, expected a number above 0'],
    [
      '{distribution: normal, mean: 1.2, sd: 1}',
      'mean is 1.2, expected a number between its ends, 0 and 1',
    ],
    [
      '{distribution: normal, mean: 0.5, sd: 1, mode: 0.3}',
      'mode has no meaning for the distribution normal',
    ],
    ['{distribution: normal, mean: 0.5, sd: 1, to: 2}', 'is 2, expected a number from 0 to 1'],
    [
      '{distribution: triangular, from: 0, to: 0.5, mode: 0.6}',
      'mode is 0.6, expected a number between its ends, 0 and 0.5',
    ],
    ['{distribution: logUniform, from: 0, to: 1}', 'from is 0, expected a number above 0'],
    [
      '{distribution: beta, from: 0, to: 1, alpha: 2}',
      'beta is missing, expected alpha, beta for beta',
    ],
    [
      '{distribution: beta, from: 0, to: 1, alpha: 2, beta: 1e6}',
      'beta is 1000000, expected a number from 0.1 to 1000',
    ],
    [
      '{distribution: uniform, from: 0, to: 1, sd: 1}',
      'sd has no meaning for the distribution uniform, expected only from and to for uniform',
    ],
    ['{distribution: uniform, from: 0}', 'has no last value (to)'],
    ['{from: 0.7, to: 0.3}', 'goes from 0.7 to 0.3, expected from below to'],
    ['{from: 0.3, to: 0.7, steps: 3}', 'has steps or by, but its values are drawn'],
    ['{distribution: norml, mean: 0.5, sd: 1}', 'did you mean normal?'],
    ['{from: 0, to: 1, mean: 0.5}', 'mean has no meaning for the distribution uniform'],
  ])('%s is a mistake', (levels, mistake) => {
    const sweep = `{design: sobol, samples: 4, factors: {trust.initial: ${levels}}}`;
    expect(mistakesIn(withHead(`sweep: ${sweep}`)).join('\n')).toContain(mistake);
  });

  test.each(['grid', 'zip', 'oneAtATime'])('is a mistake in the design %s', (design) => {
    expect(mistakesIn(withHead(`sweep: {design: ${design}, factors: {${OPEN}}}`))).toEqual([
      `my.yaml:3:${'sweep: {design: , factors: {trust.initial: {distribution: '.length + design.length + 1} sweep.factors.trust.initial.distribution has no meaning for the design ${design}, expected a list or a range with steps, or a design that draws: latinHypercube, sobol, morris or saltelli`,
    ]);
  });
});

test('a design with more factors than the sequence has coordinates is refused', () => {
  const log = new MistakeLog();
  const place = { file: 'my.yaml', line: 1, column: 1 };
  const factors = Array.from({ length: 301 }, () => ({
    path: 'trust.initial' as const,
    place,
    levels: { from: 0, to: 1 },
  }));
  const reading = { log, places: new Map([['sweep.factors', place]]) };
  const written = { design: 'saltelli' as const, samples: 2, factors };
  const around = { seed: 'x', parameters: {} };
  expect(resolveSweep(written, around, reading, textLoader({}))).toBeUndefined();
  expect(log.sorted().map((mistake) => renderMistake(mistake, 'en'))).toContain(
    'my.yaml:1:1 sweep.factors has 301 factors, expected at most 300',
  );
});
