import { describe, expect, test } from 'vitest';
import type { FreeParameter } from '../../../src/analysis/reach/free-parameters.ts';
import { summariseReach } from '../../../src/analysis/reach/summarise-reach.ts';
import { Draws, runKey } from '../../../src/model/index.ts';

const POINTS = 200;
const draws = new Draws(runKey({ seed: 'reach', replicate: 0 }));
const at = (parameter: number) =>
  Array.from({ length: POINTS }, (_, point) => draws.uniform(0, 0, parameter, point));

const parameters: FreeParameter[] = [
  { path: 'trust.gain', from: 0, to: 1, whole: false },
  { path: 'trust.asymmetry', from: 0, to: 1, whole: false },
];
const columns = [at(1), at(2)];

describe('the reach of a finding', () => {
  test('is the share of all points at which it holds, undecided ones not counted as holding', () => {
    const verdicts = ['holds', 'holds', 'fails', 'undecided'];
    const few = columns.map((values) => values.slice(0, 4));
    const reach = summariseReach('x', verdicts, parameters, few);
    expect(reach).toMatchObject({ points: 4, holds: 2, fails: 1, undecided: 1, share: 0.5 });
    // Wilson's interval of 2 in 4, as R's prop.test(2, 4, correct = FALSE) gives it.
    expect(reach.low).toBeCloseTo(0.15, 2);
    expect(reach.high).toBeCloseTo(0.85, 2);
  });

  test('names the parameter that decides, and which of its values break the finding', () => {
    const verdicts = (columns[0] ?? []).map((value) => (value < 0.5 ? 'holds' : 'fails'));
    const { breakers } = summariseReach('x', verdicts, parameters, columns);
    expect(breakers.map(({ path }) => path)).toEqual(['trust.gain']);
    expect(breakers[0]).toMatchObject({ lowThird: 1, highThird: 0 });
    expect(breakers[0]?.correlation).toBeLessThan(-0.8);
  });

  test('names none from five points, however well a parameter orders them', () => {
    const ordered = [
      [0, 0, 1, 1, 1],
      [3, 1, 2, 5, 4],
    ];
    const verdicts = ['holds', 'holds', 'fails', 'fails', 'fails'];
    expect(summariseReach('x', verdicts, parameters, ordered).breakers).toEqual([]);
  });

  test('names none where chance decides, or where all points agree', () => {
    const chance = at(3).map((value) => (value < 0.5 ? 'holds' : 'fails'));
    expect(summariseReach('x', chance, parameters, columns).breakers).toEqual([]);
    const always = columns[0]?.map(() => 'holds') ?? [];
    expect(summariseReach('x', always, parameters, columns)).toMatchObject({
      share: 1,
      breakers: [],
    });
  });
});
