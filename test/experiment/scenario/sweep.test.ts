import { describe, expect, test } from 'vitest';
import { countPoints, designOf, inputAt } from '../../../src/experiment/scenario/design.ts';
import { allPoints, mistakesIn, scenarioIn, withHead } from './support.ts';

function design(sweep: string) {
  const scenario = scenarioIn(withHead(`sweep: ${sweep}`));
  const { factors, count } = designOf(scenario.sweep);
  expect(countPoints(scenario.sweep)).toBe(count);
  return { factors, points: allPoints(scenario.sweep) };
}

describe('a sweep', () => {
  test('is a grid unless said otherwise; its last factor varies fastest', () => {
    const { factors, points } = design(
      '{factors: {trust.initial: [0.2, 0.4], steps.vision: [true, false]}}',
    );
    expect(factors).toEqual([
      { path: 'trust.initial', values: [0.2, 0.4] },
      { path: 'steps.vision', values: [true, false] },
    ]);
    expect(points).toEqual([
      [0.2, true],
      [0.2, false],
      [0.4, true],
      [0.4, false],
    ]);
  });

  test('may take first values together, then second ones', () => {
    const { points, factors } = design(
      '{design: zip, factors: {trust.initial: [0.2, 0.4], hub.clarity: [0.3, 0.6]}}',
    );
    expect(points).toEqual([
      [0.2, 0.3],
      [0.4, 0.6],
    ]);
    expect(factors[1]?.values).toEqual([0.3, 0.6]);
  });

  test('may list its points', () => {
    const { points, factors } = design(
      '{points: [{trust.initial: 0.2, network.hub: none}, {network.hub: elected, trust.initial: 0.2}]}',
    );
    expect(points).toEqual([
      [0.2, 'none'],
      [0.2, 'elected'],
    ]);
    expect(factors).toEqual([
      { path: 'trust.initial', values: [0.2] },
      { path: 'network.hub', values: ['none', 'elected'] },
    ]);
  });

  test('has ranges by number of values or by distance, without dust of arithmetic', () => {
    expect(
      design('{factors: {trust.initial: {from: 0, to: 0.3, steps: 4}}}').factors[0]?.values,
    ).toEqual([0, 0.1, 0.2, 0.3]);
    expect(
      design('{factors: {trust.initial: {from: 0, to: 0.3, by: 0.1}}}').factors[0]?.values,
    ).toEqual([0, 0.1, 0.2, 0.3]);
    expect(
      design('{factors: {projects.teamSize: {from: 6, to: 2, by: -2}}}').factors[0]?.values,
    ).toEqual([6, 4, 2]);
  });

  test('without factors is one point, the scenario itself', () => {
    const scenario = scenarioIn(withHead('parameters: {trust: {gain: 2}}'));
    const points = allPoints(scenario.sweep);
    expect(points).toEqual([[]]);
    expect(inputAt(scenario, [])).toEqual(scenario.input);
    expect(scenarioIn(withHead('sweep: false'))).not.toHaveProperty('sweep');
  });

  test('puts the values of a point among the parameters and leaves the others alone', () => {
    const scenario = scenarioIn(
      withHead(
        'parameters: {trust: {gain: 2, initial: 0.1}}\nsweep: {factors: {trust.initial: [0.3], hub.listening: [null]}}',
      ),
    );
    expect(inputAt(scenario, [0.3, null])).toEqual({
      parameters: { trust: { gain: 2, initial: 0.3 }, hub: { listening: null } },
    });
    expect(scenario.input.parameters).toEqual({ trust: { gain: 2, initial: 0.1 } });
  });

  test.each([
    [
      '{factors: {trust.inital: [1]}}',
      'my.yaml:3:19 sweep.factors.trust.inital is not a known key, expected a parameter such as trust.initial; did you mean trust.initial?',
    ],
    ['{factors: {trust: [1]}}', 'did you mean trust.initial?'],
    [
      '{factors: {trust.initial: 0.3}}',
      'trust.initial is 0.3, expected a list of values, or {from, to, steps}',
    ],
    [
      '{factors: {trust.initial: [0.3, 1.4]}}',
      'sweep.factors.trust.initial[1] is 1.4, expected a number from 0 to 1',
    ],
    ['{factors: {trust.initial: []}}', 'trust.initial is an empty list'],
    ['{factors: {trust.initial: [0.3, 0.3]}}', 'has 0.3 twice'],
    [
      '{factors: {trust.initial: {from: 0, to: 2, steps: 3}}}',
      'goes from 0 to 2, expected a number from 0 to 1',
    ],
    [
      '{factors: {trust.initial: {from: 0, to: 1}}}',
      'is a range without steps, expected steps (how many values; with --factor 0.3..0.7/5) or by (how far apart), or a design that draws: latinHypercube, sobol, morris or saltelli',
    ],
    [
      '{factors: {trust.initial: {from: 0, to: 1, by: -0.1}}}',
      'goes from 0 to 1 by -0.1, expected a distance by that leads from the first value to the last',
    ],
    ['{factors: {trust.initial: {from: 0, to: 1, by: 0}}}', 'has a by that is 0, expected a dist'],
    ['{factors: {trust.initial: {from: 0, to: 1, by: 0.5, steps: 3}}}', 'has steps and by'],
    [
      '{factors: {trust.initial: {from: 1, to: 1, steps: 3}}}',
      'goes from 1 to 1, expected two ends',
    ],
    [
      '{factors: {trust.initial: {from: 0.2, steps: 3}}}',
      'has no last value (to), expected a range',
    ],
    ['{factors: {trust.initial: {steps: 3}}}', 'has no first value (from) and no last value (to)'],
    [
      '{factors: {trust.initial: {from: 0, to: 1, by: 1e-9}}}',
      'has too many values, expected at most 100,000',
    ],
    [
      '{factors: {trust.initial: [0,3, 0,45]}}',
      'trust.initial has a comma, which separates values, expected a decimal point in numbers; did you mean [0.3, 0.45]?',
    ],
    [
      '{factors: {trust.initial: {from: 0,3, to: 1, steps: 2}}}',
      'trust.initial has a comma, which separates values, expected a decimal point in numbers; did you mean from: 0.3?',
    ],
    ['{factors: {trust.initial: "0,3"}}', 'did you mean [0.3]?'],
    ['{factors: {trust.initial: "0,3; 0,4"}}', 'did you mean [0.3, 0.4]?'],
    ['{factors: {trust.initial: 0.3}}', 'did you mean [0.3]?'],
    ['{factors: {trust.initial: [2, 3]}}', 'trust.initial[0] is 2, expected a number from 0 to 1'],
    [
      '{factors: {projects.teamSize: {from: 2, to: 3, steps: 3}}}',
      'goes from 2 to 3, which gives 2.5 between, expected a whole number',
    ],
    [
      '{factors: {steps.vision: {from: 0, to: 1, steps: 2}}}',
      'is a group of keys, expected a list of values',
    ],
    [
      '{design: zip, factors: {trust.initial: [0.2, 0.4], hub.clarity: [0.3]}}',
      'hub.clarity has 1 value, expected 2',
    ],
    ['{design: points}', 'sweep.points is missing, expected points for the design points'],
    [
      '{factors: {trust.initial: [0.2]}, samples: 3}',
      'sweep.samples has no meaning for the design grid',
    ],
    [
      '{design: latinHypercube, factors: {trust.initial: {from: 0, to: 1}}}',
      'sweep.samples is missing',
    ],
    [
      '{design: latinHypercube, samples: 3, factors: {trust.initial: {from: 0, to: 2}}}',
      'is 2, expected a number from 0 to 1',
    ],
    [
      '{points: [{trust.initial: 0.2}, {hub.clarity: 0.3}]}',
      'sweep.points[1] has no value for trust.initial',
    ],
    [
      '{design: spiral}',
      'sweep.design is "spiral", expected one of grid, zip, points, oneAtATime, latinHypercube, sobol, morris, saltelli',
    ],
    ['{design: lhs}', 'did you mean latinHypercube?'],
    [
      '{design: sobol, samples: "-3", factors: {trust.initial: {from: 0, to: 1}}}',
      'sweep.samples is "-3", expected a whole number from 2 to 10,000,000',
    ],
    ['{}', 'sweep.factors is missing'],
    ['yes', 'sweep is "yes", expected a sweep such as'],
  ])('%s is a mistake', (sweep, mistake) => {
    expect(mistakesIn(withHead(`sweep: ${sweep}`)).join('\n')).toContain(mistake);
  });

  test('of more than ten million runs is explained', () => {
    const values = '{from: 0, to: 1, steps: 1000}';
    const mistakes = mistakesIn(
      withHead(
        `replicates: 30\nsweep: {factors: {trust.initial: ${values}, trust.gain: ${values}}}`,
      ),
    );
    expect(mistakes).toEqual([
      'my.yaml:4:8 sweep asks for 30,000,000 runs (1,000,000 points × 30 replicates), expected at most 10,000,000: fewer values, zip or a drawn design such as sobol instead of grid',
    ]);
  });
});

describe('a Latin hypercube', () => {
  const sweep = (samples: number, rest = '') =>
    `{design: latinHypercube, samples: ${samples}, factors: {trust.initial: {from: 0.2, to: 0.6}, projects.teamSize: {from: 3, to: 6}, network.hub: [elected, none]${rest}}}`;

  test('has one sample in each stratum of each factor', () => {
    const { points } = design(sweep(40));
    const strata = points.map(([trust]) => Math.floor(((Number(trust) - 0.2) / 0.4) * 40));
    expect(strata.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, k) => k));
    const count = (factor: number, value: unknown) =>
      points.filter((point) => point[factor] === value).length;
    expect([3, 4, 5, 6].map((size) => count(1, size))).toEqual([10, 10, 10, 10]);
    expect([count(2, 'elected'), count(2, 'none')]).toEqual([20, 20]);
  });

  test('has factors without correlation', () => {
    const { points } = design(
      '{design: latinHypercube, samples: 400, factors: {trust.initial: {from: 0, to: 1}, trust.retention: {from: 0, to: 1}}}',
    );
    const mean =
      points.reduce((sum, [a, b]) => sum + (Number(a) - 0.5) * (Number(b) - 0.5), 0) / 400;
    expect(Math.abs(mean * 12)).toBeLessThan(0.15);
  });

  test('follows from the seed alone, and another factor leaves its values alone', () => {
    expect(design(sweep(20))).toEqual(design(sweep(20)));
    const more = design(sweep(20, ', trust.gain: {from: 0, to: 1}'));
    expect(more.points.map((point) => point.slice(0, 3))).toEqual(design(sweep(20)).points);
    const reseeded = scenarioIn(withHead(`seed: another\nsweep: ${sweep(20)}`));
    expect(allPoints(reseeded.sweep)).not.toEqual(design(sweep(20)).points);
  });
});
