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

describe('a step', () => {
  const effectsAlong = (
    factor: DrawnSweep['factors'][number],
    valueOf: (level: unknown) => number,
  ) => {
    const sweep = { ...sweepOf(3), factors: [factor, ...sweepOf(3).factors.slice(1)] };
    const { count, at } = designOf(sweep);
    const points = Array.from({ length: count }, (_, index) => at(index));
    const responses = points.map(([level]) => Float64Array.of(valueOf(level)));
    const found = sensitivityOf(sweep, responses, points);
    if (found.method !== 'morris') throw new Error('not by trajectories');
    return found.effects[0];
  };

  it('from one option of a list to another is the difference between them, never more', () => {
    const path = 'conflict.mediation';
    // From the second of three options to the third it was taken for half of the way, and its effect for twice what it is.
    const values = ['both', 'fresh', 'load'];
    const effect = effectsAlong({ path, values }, (level) => (level === 'load' ? 1 : 0));
    expect(effect?.muStar.estimate).toBeCloseTo(1, 12);
    expect(effect?.sigma.estimate).toBeCloseTo(0, 12);
  });

  it('of a whole number that two levels share begins in their middle', () => {
    // Levels 3, 4, 4 and 5: the way from 3 to 4 is as long as that from 4 to 5.
    const distribution = { kind: 'normal', mean: 4, sd: 1.2 } as const;
    const factor = {
      path: 'projects.teamSize',
      from: 1,
      to: 20,
      whole: true,
      distribution,
    } as const;
    const effect = effectsAlong(factor, Number);
    expect(effect?.mu.estimate).toBeCloseTo(2, 12);
    expect(effect?.sigma.estimate).toBeCloseTo(0, 6);
  });
});

describe('samples of shares', () => {
  it('tell nothing of a factor that has the same value in a and b of each, neither all nor a part of them', () => {
    const factors = (['trust.initial', 'hub.clarity'] as const).map((path) => ({
      path,
      values: [0, 1, 2, 3],
    }));
    const analysed = (valueOfB: (sample: number) => number) => {
      const points = Array.from({ length: 16 }, (_, sample) => {
        const [a, b] = [
          [sample % 4, sample % 3],
          [(sample + 1) % 4, valueOfB(sample)],
        ] as const;
        return [a, [b[0], a[1]], [a[0], b[1]], b];
      }).flat();
      const responses = points.map(([x = 0, y = 0]) => Float64Array.of(x + y / 10));
      const sweep = { design: 'saltelli' as const, factors, samples: 16, seed: 'unmoved' };
      const found = sensitivityOf(sweep, responses, points);
      if (found.method !== 'sobol') throw new Error('not by shares');
      return found;
    };
    const still = analysed((sample) => sample % 3);
    expect(still.unmoved).toEqual([1]);
    expect(still.indices[0]?.total.estimate).toBeGreaterThan(0.5);
    expect(still.indices[1]).toMatchObject({ first: { estimate: NaN }, total: { estimate: NaN } });
    const late = analysed((sample) => (sample < 8 ? sample % 3 : 3));
    expect(late.unmoved).toEqual([]);
    expect(late.indices[1]?.total.estimate).toBeGreaterThan(0);
    const [half, all] = late.convergence.map(({ indices }) => indices.total?.[1]?.estimate);
    expect([half, all]).toEqual([NaN, late.indices[1]?.total.estimate]);
  });
});

describe('a first order beside a factor that does nearly all', () => {
  const PATHS = [
    'trust.initial',
    'trust.gain',
    'trust.retention',
    'hub.clarity',
    'hub.listening',
  ] as const;
  const WEIGHTS = [1, 0.05, 0.05, 0.05, 0.05];
  const truth = WEIGHTS.map((weight) => weight ** 2 / 1.01);
  const analysed = (samples: number, seed: string) => {
    const factors = PATHS.map((path) => ({ path, from: 0, to: 1, whole: false }));
    const sweep = { design: 'saltelli', factors, samples, seed } as const;
    const { count, at } = designOf(sweep);
    const points = Array.from({ length: count }, (_, index) => at(index));
    const responses = points.map((point) =>
      Float64Array.of(WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(point[i]), 0)),
    );
    const found = sensitivityOf(sweep, responses, points);
    if (found.method !== 'sobol') throw new Error('no shares');
    return found;
  };

  it('is not told where samples are so few that it would be a part of that one’s', () => {
    for (const seed of ['a', 'b', 'c']) {
      const { tied, indices, alone, together } = analysed(16, seed);
      expect(tied.length).toBeGreaterThan(0);
      for (const factor of tied) expect(indices[factor]?.first.estimate).toBeNaN();
      for (const { total } of indices) expect(total.estimate).toBeGreaterThan(0);
      expect([alone.estimate, together.estimate]).toEqual([NaN, NaN]);
    }
  });

  // Told all the same, those of the second factor were within their intervals in 17 of 100 cases with 16 samples.
  it.each([16, 32, 64])(
    'is, where it is told, within its interval as often as it should (%i samples)',
    (samples) => {
      let [held, told] = [0, 0];
      for (let seed = 0; seed < 12; seed++)
        for (const { factor, first } of analysed(samples, String(seed)).indices) {
          if (Number.isNaN(first.estimate)) continue;
          told += 1;
          held +=
            first.low <= (truth[factor] ?? NaN) && (truth[factor] ?? NaN) <= first.high ? 1 : 0;
        }
      expect(held).toBeGreaterThanOrEqual(0.9 * told);
    },
  );
});
