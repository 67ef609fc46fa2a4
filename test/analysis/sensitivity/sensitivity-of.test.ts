import { describe, expect, it } from 'vitest';
import { sensitivityOf } from '../../../src/analysis/sensitivity/sensitivity-of.ts';
import { designOf } from '../../../src/experiment/scenario/design.ts';
import type { DrawnSweep } from '../../../src/experiment/scenario/sweep.ts';

const sweepOf = (factors: number): DrawnSweep & { readonly design: 'morris' } => ({
  design: 'morris',
  factors: (['trust.initial', 'hub.clarity', 'hub.listening'] as const)
    .slice(0, factors)
    .map((path) => ({
      path,
      from: 0,
      to: 1,
      whole: false,
    })),
  samples: 20,
  seed: 'repeated',
});

const analyse = (factors: number) => {
  const sweep = sweepOf(factors);
  const { count, at } = designOf(sweep);
  const points = Array.from({ length: count }, (_, index) => at(index));
  const responses = points.map((point, p) =>
    Float64Array.from({ length: 3 }, (_, r) => Number(point[0]) + Math.sin(p + r) / 100),
  );
  const found = sensitivityOf(sweep, responses, points);
  if (found.method !== 'morris') throw new Error('not by trajectories');
  return found;
};

describe('trajectories', () => {
  it('count once where others go through the same points', () => {
    // Four levels and steps of two of them: from the first to the third, from the second to the fourth.
    const { trajectories, drawn, effects } = analyse(1);
    expect({ trajectories, drawn }).toEqual({ trajectories: 2, drawn: 20 });
    expect(effects[0]?.n).toBe(2);
    expect(effects[0]?.muStar.low).toBeNaN();
  });

  it('all count where they differ', () => {
    expect(analyse(3)).toMatchObject({ drawn: 20, trajectories: expect.any(Number) });
    expect(analyse(3).trajectories).toBeGreaterThan(15);
  });
});
