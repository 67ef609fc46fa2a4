import { describe, expect, it } from 'vitest';
import { type Arm, commonReplicates, sidesOf } from '../../../src/analysis/compare/arm.ts';
import { compareArms, type MetricComparison } from '../../../src/analysis/compare/compare-arms.ts';
import { tellMetric } from '../../../src/analysis/compare/metric-sentence.ts';
import { holm } from '../../../src/analysis/statistics/index.ts';
import type { Runs } from '../../../src/analysis/runs.ts';
import { METRICS } from '../../../src/model/metrics.ts';
import { normalDraws } from '../../support/synthetic-runs.ts';

const [FIRST, SECOND] = ['engagement', 'trust'].map((name) => {
  const found = METRICS.find((metric) => metric.name === name);
  if (found === undefined) throw new Error(`no metric ${name}`);
  return found;
}) as [(typeof METRICS)[number], (typeof METRICS)[number]];

interface Rows {
  readonly seed?: string;
  /** values[point][replicate] of each metric. */
  readonly values: Readonly<Record<string, readonly (readonly number[])[]>>;
  /** Number of the first replicate. */
  readonly from?: number;
  readonly points?: readonly number[];
}

/** An arm of the values given. */
function armOf({ seed = 'argan', values, from = 0, points }: Rows): Arm {
  const [first = []] = Object.values(values);
  const cells = first.flatMap((ofPoint, point) =>
    ofPoint.map((_, replicate) => ({ point, replicate: from + replicate })),
  );
  const columns = Object.entries(values).map(
    ([name, ofMetric]) => [name, ofMetric.flat()] as const,
  );
  const runs: Runs = {
    design: { factors: [], points: first.map((_, point) => [point]) },
    table: {
      rows: cells.length,
      columns: {
        point: cells.map(({ point }) => point),
        replicate: cells.map(({ replicate }) => replicate),
        ...Object.fromEntries(columns),
      },
    },
  };
  return { seed, runs, points: points ?? first.map((_, point) => point) };
}

function compareOne(a: Arm, b: Arm): MetricComparison {
  const found = compareArms([[a, b]], [FIRST])[0]?.[0];
  if (found === undefined) throw new Error('nothing compared');
  return found;
}

const draw = normalDraws('compare');
const normal = (n: number, mean = 0, sd = 1) => Array.from({ length: n }, () => mean + sd * draw());

describe('two arms of the same seed', () => {
  const luck = normal(20);
  const own = normal(20, 0.3, 0.1);
  const a = armOf({ values: { engagement: [luck] } });
  const b = armOf({ values: { engagement: [luck.map((value, i) => value + (own[i] ?? 0))] } });
  const found = compareOne(a, b);

  it('are compared pair by pair: the difference is the mean of the differences', () => {
    const mean = own.reduce((sum, value) => sum + value, 0) / 20;
    const sd = Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 19);
    expect(found).toMatchObject({ isPaired: true, n: 20, missing: 0, method: 'bca' });
    expect(found.difference).toBeCloseTo(mean, 12);
    expect(found.means[1].mean - found.means[0].mean).toBeCloseTo(mean, 12);
    expect(found.standardised).toBeCloseTo(mean / sd, 10);
    expect(found.superiority).toBe(1);
    expect(found.verdict).toBe('higher');
  });

  it('would have needed as many times the runs without pairs as the variances say', () => {
    const variance = (values: readonly number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    };
    const [left, right] = [a, b].map((arm) => Array.from(sidesOf(arm, arm, 'engagement').a));
    const gain = (variance(left ?? []) + variance(right ?? [])) / variance(own);
    expect(found.pairingGain / gain).toBeCloseTo(1, 8);
    expect(found.pairingGain).toBeGreaterThan(50);
  });

  it('are the other way round with the signs changed', () => {
    const turned = compareOne(b, a);
    expect(turned.difference).toBeCloseTo(-found.difference, 12);
    expect([turned.verdict, turned.p]).toEqual(['lower', found.p]);
  });

  it('are paired only by the replicates that both have', () => {
    const later = armOf({ values: { engagement: [normal(20)] }, from: 15 });
    expect(commonReplicates(a, later)).toEqual([15, 16, 17, 18, 19]);
    expect(compareOne(a, later)).toMatchObject({ isPaired: true, n: 5, method: 't' });
    const apart = armOf({ values: { engagement: [normal(20)] }, from: 20 });
    expect(compareOne(a, apart)).toMatchObject({ isPaired: false, n: 40, method: 'welch' });
  });

  it('leave out pairs of which a side could not be measured, and count them', () => {
    const gap = luck.map((value, i) => (i === 3 ? Number.NaN : value));
    const gaps = compareOne(armOf({ values: { engagement: [gap] } }), b);
    expect(gaps).toMatchObject({ n: 19, missing: 1 });
    expect(gaps.difference).toBeCloseTo(
      own.reduce((sum, value, i) => sum + (i === 3 ? 0 : value), 0) / 19,
      12,
    );
    expect(tellMetric(gaps, ['A', 'B']).en).toContain('Left out: 1 pair of runs');
  });
});

describe('arms of several points', () => {
  it('are averaged over the points at which both could be measured, replicate by replicate', () => {
    const a = armOf({
      values: {
        engagement: [
          [1, 2],
          [5, Number.NaN],
        ],
      },
    });
    const b = armOf({
      values: {
        engagement: [
          [2, 4],
          [9, 100],
        ],
      },
      points: [0, 1],
    });
    const sides = sidesOf(a, b, 'engagement');
    expect(Array.from(sides.a)).toEqual([3, 2]);
    expect(Array.from(sides.b)).toEqual([5.5, 4]);
    expect(sides.missing).toBe(1);
  });

  it('count as many observations as there are replicates, not runs', () => {
    const points = Array.from({ length: 10 }, () => normal(8));
    const a = armOf({ values: { engagement: points } });
    const b = armOf({ values: { engagement: points.map((one) => one.map((x) => x + draw())) } });
    expect(compareOne(a, b).n).toBe(8);
  });
});

describe('arms of different seeds', () => {
  it('are compared as independent groups, with Welch’s interval', () => {
    const [left, right] = [normal(25, 0, 1), normal(15, 2, 3)];
    const a = armOf({ values: { engagement: [left] } });
    const b = armOf({ seed: 'other', values: { engagement: [right] } });
    const found = compareOne(a, b);
    expect(found).toMatchObject({
      isPaired: false,
      n: 40,
      method: 'welch',
      pairingGain: Number.NaN,
    });
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(found.difference).toBeCloseTo(mean(right) - mean(left), 12);
    const wins = left.flatMap((x) => right.map((y) => (y > x ? 1 : 0)));
    expect(found.superiority).toBeCloseTo(mean(wins), 12);
  });

  it('say no more than their means with one run on a side', () => {
    const found = compareOne(
      armOf({ values: { engagement: [[1]] } }),
      armOf({ seed: 'other', values: { engagement: [[3, 4]] } }),
    );
    expect(found).toMatchObject({ difference: 2.5, method: 'none', verdict: 'noClearDifference' });
    expect(found.equivalence).toBeUndefined();
    expect(tellMetric(found, ['A', 'B']).en).toContain('too few runs');
  });
});

describe('the same arm', () => {
  it('twice differs in nothing', () => {
    const a = armOf({ values: { engagement: [normal(12)] } });
    const found = compareOne(a, a);
    expect(found).toMatchObject({ difference: 0, low: 0, high: 0, p: 1, verdict: 'equivalent' });
    const { en, fr } = tellMetric(found, ['A', 'B']);
    expect(en).toContain('No clear difference');
    expect(en).toContain('the same in every pair of runs (12)');
    expect(fr).toContain('Pas de différence nette');
  });

  it('cut in halves shows a clear difference no more often than one time in twenty', () => {
    let clear = 0;
    const halves = 200;
    for (let i = 0; i < halves; i++) {
      const values = normal(30, 1, 0.5);
      const [a, b] = [0, 1].map((half) =>
        armOf({
          values: { engagement: [values.slice(15 * half, 15 * half + 15)] },
          from: 15 * half,
        }),
      ) as [Arm, Arm];
      const found = compareOne(a, b);
      const isClear = found.verdict === 'higher' || found.verdict === 'lower';
      expect(tellMetric(found, ['A', 'B']).en.includes('No clear difference')).toBe(!isClear);
      if (isClear) clear++;
    }
    // 5% and four standard errors.
    expect(clear / halves).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / halves));
    expect(clear).toBeGreaterThan(0);
  });

  it('cut in halves seldom shows one in any of ten metrics', () => {
    const metrics = METRICS.slice(0, 10);
    let clear = 0;
    const samples = 100;
    for (let i = 0; i < samples; i++) {
      const arms = [0, 1].map((half) =>
        armOf({
          values: Object.fromEntries(metrics.map(({ name }) => [name, [normal(12)]])),
          from: 12 * half,
        }),
      ) as [Arm, Arm];
      const found = compareArms([arms], metrics)[0] ?? [];
      if (found.some(({ verdict }) => verdict === 'higher' || verdict === 'lower')) clear++;
    }
    expect(clear / samples).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / samples));
  });
});

describe('verdicts', () => {
  const luck = normal(30);
  const shifted = (by: number, spread: number) =>
    armOf({ values: { engagement: [luck.map((value) => value + by + spread * draw())] } });
  const a = armOf({ values: { engagement: [luck] } });

  it('call a clear difference clear although it is too small to matter, and say both', () => {
    const found = compareOne(a, shifted(0.05, 0.02));
    expect(found.verdict).toBe('higher');
    expect(found.equivalence?.isEquivalent).toBe(true);
    expect(tellMetric(found, ['A', 'B']).en).toContain(
      'too small to matter (less than 0.15, our assumption).',
    );
    expect(tellMetric(found, ['A', 'B']).fr).toContain('trop petite pour compter');
  });

  it('say by how much a clear difference exceeds what matters, or that this is open', () => {
    const large = compareOne(a, shifted(0.6, 0.02));
    expect(tellMetric(large, ['A', 'B']).en).toMatch(
      /^In this model, [^;]* \(95.*interval [^)]*\), 4\.0 times the smallest difference that matters \(0\.15, our assumption\)\.$/,
    );
    expect(tellMetric(large, ['A', 'B']).fr).toContain('soit 4,0 fois la plus petite différence');
    const middling = compareOne(a, shifted(0.18, 0.2));
    expect([middling.verdict, middling.equivalence?.isEquivalent]).toEqual(['higher', false]);
    expect(middling.low).toBeLessThan(0.15);
    expect(tellMetric(middling, ['A', 'B']).en).toContain('; whether it matters is open, as the');
    expect(tellMetric(middling, ['A', 'B']).fr).toContain('reste à savoir si elle compte');
  });

  it('is told without a claim that its own interval refutes', () => {
    const a = armOf({ values: { engagement: [normal(20)] } });
    const found: MetricComparison = { ...compareOne(a, a), comparisons: 6, pAdjusted: 0.34 };
    const equivalence = { difference: 0, low: -0.04, high: 0.039, margin: 0.05, p: 0.02 };
    const told = (low: number, high: number) =>
      tellMetric({ ...found, low, high, equivalence: { ...equivalence, isEquivalent: true } }, [
        'A',
        'B',
      ]);
    expect(told(-0.04, 0.03).en).toMatch(/\+0\.03, less than ±0\.05 is taken for nothing\.$/);
    // The 95% interval reaches the margin: another one decided.
    expect(told(-0.041, 0.0499).en).toMatch(
      /; what decides is the 90% interval .*−0\.040 to \+0\.039\.$/,
    );
    expect(told(-0.041, 0.0499).fr).toContain('ce qui décide est l’intervalle à 90\u00a0%');
    // It excludes zero, and yet nothing is clear.
    expect(told(-0.03, -0.01).en).toContain(
      ', which excludes zero, but the permutation test does not rule out luck (p = 0.34, allowing for 6 comparisons);',
    );
    expect(told(-0.03, -0.01).fr).toContain(', ce qui exclut zéro, mais le test de permutation');
  });

  it('do not take the absence of evidence for evidence of absence', () => {
    const wide = compareOne(a, shifted(0, 3));
    expect(wide.verdict).toBe('noClearDifference');
    const sentence = tellMetric(wide, ['A', 'B']).en;
    expect(sentence).toContain('includes zero');
    expect(sentence).toContain('Four times in five, so many runs find a difference of');
  });

  it('never come from fewer pairs than could happen by luck', () => {
    const [five, more] = [
      [1, 2, 3, 4, 5],
      [2.1, 3.2, 4.1, 5.2, 6.1],
    ];
    const found = compareOne(
      armOf({ values: { engagement: [five ?? []] } }),
      armOf({ values: { engagement: [more ?? []] } }),
    );
    expect(found.low).toBeGreaterThan(0);
    expect(found.p).toBe(2 / 2 ** 5);
    expect(found.verdict).toBe('noClearDifference');
    expect(tellMetric(found, ['A', 'B']).en).toContain('does not rule out luck (p = 0.063)');
  });

  it('tell a difference without any scatter as such, without an interval', () => {
    const found = compareOne(
      armOf({ values: { engagement: [Array<number>(10).fill(1)] } }),
      armOf({ values: { engagement: [Array<number>(10).fill(3)] } }),
    );
    expect(found).toMatchObject({ verdict: 'higher', method: 'point' });
    expect(tellMetric(found, ['A', 'B']).en).toContain('in every one of 10 pairs');
  });
});

describe('several metrics and pairs', () => {
  it('are adjusted for each other by Holm’s procedure, all together', () => {
    const arms = [0, 0.4, 0.8].map((by) =>
      armOf({
        values: {
          engagement: [normal(9, by)],
          trust: [normal(9, by / 2)],
        },
      }),
    ) as [Arm, Arm, Arm];
    const [a, b, c] = arms;
    const found = compareArms(
      [
        [a, b],
        [a, c],
      ],
      [FIRST, SECOND],
    ).flat();
    expect(found.map(({ comparisons }) => comparisons)).toEqual([4, 4, 4, 4]);
    expect(found.map(({ pAdjusted }) => pAdjusted)).toEqual(holm(found.map(({ p }) => p)));
  });
});
