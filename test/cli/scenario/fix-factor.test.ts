import { expect, test } from 'vitest';
import { fixFactor } from '../../../src/cli/scenario/fix-factor.ts';
import { allPoints } from '../../experiment/scenario/support.ts';
import type { Sweep } from '../../../src/experiment/scenario/sweep.ts';

const TRUST = 'trust.initial';
const CLARITY = 'hub.clarity';

/** The points that are left when trust is fixed at 0.5. */
const pointsOf = (sweep: Sweep) => allPoints(fixFactor(sweep, TRUST, 0.5));

test('in a grid the other factors keep their combinations', () => {
  const factors = [
    { path: TRUST, values: [0.2, 0.4, 0.6] },
    { path: CLARITY, values: [0.1, 0.9] },
  ] as const;
  expect(pointsOf({ design: 'grid', factors })).toEqual([
    [0.5, 0.1],
    [0.5, 0.9],
  ]);
});

test('values that go together keep the others, each once', () => {
  const factors = [
    { path: TRUST, values: [0.2, 0.4, 0.6] },
    { path: CLARITY, values: [0.1, 0.9, 0.1] },
  ] as const;
  expect(pointsOf({ design: 'zip', factors })).toEqual([
    [0.5, 0.1],
    [0.5, 0.9],
  ]);
});

test('of listed points those that became equal stay once', () => {
  const points = [
    [0.2, 0.1],
    [0.4, 0.1],
    [0.6, 0.9],
  ];
  expect(
    pointsOf({ design: 'points', factors: [{ path: TRUST }, { path: CLARITY }], points }),
  ).toEqual([
    [0.5, 0.1],
    [0.5, 0.9],
  ]);
});

test('a Latin hypercube keeps the values of the other factors', () => {
  const range = { from: 0.1, to: 0.9, whole: false };
  const sweep: Sweep = {
    design: 'latinHypercube',
    factors: [
      { path: TRUST, ...range },
      { path: CLARITY, ...range },
    ],
    samples: 6,
    seed: 'x',
  };
  const before = allPoints(sweep).map(([, clarity]) => [0.5, clarity]);
  expect(pointsOf(sweep)).toEqual(before);
});

test('when nothing varies any more, one point is left', () => {
  const range = { from: 0.1, to: 0.9, whole: false };
  expect(pointsOf({ design: 'grid', factors: [{ path: TRUST, values: [0.2, 0.4] }] })).toEqual([
    [0.5],
  ]);
  expect(pointsOf({ design: 'zip', factors: [{ path: TRUST, values: [0.2, 0.4] }] })).toEqual([
    [0.5],
  ]);
  const alone: Sweep = {
    design: 'latinHypercube',
    factors: [{ path: TRUST, ...range }],
    samples: 9,
    seed: 'x',
  };
  expect(pointsOf(alone)).toEqual([[0.5]]);
});
