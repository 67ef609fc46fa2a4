import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanHalfWidth } from '../../../src/analysis/statistics/mean-interval.ts';
import { BlockBuilder } from '../../../src/experiment/results/columns.ts';
import type { Part } from '../../../src/experiment/results/part.ts';
import { PrecisionWatch } from '../../../src/experiment/run/precision-watch.ts';
import { looksOf } from '../../../src/experiment/scenario/precision.ts';
import { smallScenario } from './support/small-scenario.ts';

interface Rule {
  readonly halfWidth: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

function watchOf({ halfWidth, atLeast = 20, atMost = 2000 }: Rule, points = 1): PrecisionWatch {
  const precision = { metric: 'trust', halfWidth, atLeast };
  const scenario = smallScenario({ replicates: atMost, precision });
  return new PrecisionWatch(scenario, points, meanHalfWidth);
}

function partOf(rows: readonly (readonly [point: number, value: number | null])[]): Part {
  const block = new BlockBuilder([
    { name: 'point', type: 'integer' },
    { name: 'trust', type: 'number' },
  ]);
  for (const [point, value] of rows) block.add([point, value]);
  const [count, tables] = [rows.length, new Map([['runs', block.finish()]])];
  return { sweep: '', shard: 0, first: 0, count, failed: 0, crashed: false, tables };
}

/** Adds values until the rule is content; how many, and whether the interval then holds the true mean. */
function play(rule: Rule, draw: () => number, truth: number): { n: number; holds: boolean } {
  const watch = watchOf(rule);
  const values: number[] = [];
  const add = (count: number) => {
    const more = Array.from({ length: count }, draw);
    values.push(...more);
    watch.show(partOf(more.map((value) => [0, value])));
  };
  add(rule.atLeast ?? 20);
  for (let more = watch.next(); more !== null; more = watch.next()) add(more.replicates);
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const half = meanHalfWidth(n, Math.sqrt(squares / (n - 1)));
  return { n, holds: Math.abs(mean - truth) <= half };
}

/** Share of intervals that hold the mean, in percent, and the mean number of values. */
function coverage(rule: Rule, draw: () => number, truth: number, trials = 4000) {
  let [held, values] = [0, 0];
  for (let trial = 0; trial < trials; trial += 1) {
    const { n, holds } = play(rule, draw, truth);
    values += n;
    if (holds) held += 1;
  }
  return { held: (100 * held) / trials, values: values / trials };
}

/** Mulberry32: the same numbers on every machine. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many values of this standard deviation would do if it were known. */
const widthFor = (values: number, sd: number) => (1.96 * sd) / Math.sqrt(values);

describe('the interval at which adding stops holds the mean', () => {
  const next = uniform(20_250_101);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

  it.each([25, 40, 80, 150])('in about 94 of 100 cases of normal values (%i needed)', (needed) => {
    const { held, values } = coverage({ halfWidth: widthFor(needed, 1) }, normal, 0);
    // Two standard errors of 4000 trials are 0.75.
    expect(held).toBeGreaterThan(93.2);
    expect(held).toBeLessThan(95.8);
    expect(values).toBeGreaterThan(needed);
    expect(values).toBeLessThan(1.25 * needed);
  });

  it.each([25, 80])('in about 90 of exponential ones, which are skewed (%i needed)', (needed) => {
    const { held } = coverage({ halfWidth: widthFor(needed, 1) }, () => -Math.log(1 - next()), 1);
    expect(held).toBeGreaterThan(88);
    expect(held).toBeLessThan(93);
  });

  it('in about 95 of uniform ones, and in about 93 of 0 and 1 that are both common', () => {
    const even = coverage({ halfWidth: widthFor(40, Math.sqrt(1 / 12)) }, next, 0.5);
    expect(even.held).toBeGreaterThan(93);
    expect(even.held).toBeLessThan(96);
    const common = () => (next() < 0.3 ? 1 : 0);
    const { held } = coverage({ halfWidth: widthFor(80, Math.sqrt(0.21)) }, common, 0.3);
    expect(held).toBeGreaterThan(91);
    expect(held).toBeLessThan(95);
  });

  it('in less than 85 where one value in twenty is 1 and many are needed: no rule for such', () => {
    const rare = () => (next() < 0.05 ? 1 : 0);
    const { held } = coverage({ halfWidth: widthFor(150, Math.sqrt(0.0475)) }, rare, 0.05);
    expect(held).toBeLessThan(85);
  });

  it('in about 80 where one value in ten is 1 and so many are needed that it may stop by luck', () => {
    const rare = () => (next() < 0.1 ? 1 : 0);
    const { held } = coverage({ halfWidth: widthFor(80, 0.3) }, rare, 0.1);
    expect(held).toBeGreaterThan(79);
    expect(held).toBeLessThan(83);
  });

  it('in about 93 of 0 and 1, also where 1 is rare: equal values alone do not end it early', () => {
    const rare = () => (next() < 0.05 ? 1 : 0);
    const { held } = coverage({ halfWidth: widthFor(40, Math.sqrt(0.0475)) }, rare, 0.05);
    expect(held).toBeGreaterThan(91.5);
    expect(held).toBeLessThan(95);
  });

  // The least of widths for which 10, 25, 40 and 80 would do (20000 trials in NumPy): 92.2 and 82.1 from 5 on, 87.6 and 75.7 from 2 on.
  it.each([
    [5, 10, 91, 84],
    [5, 25, 92, 81],
    [2, 10, 86, 77],
    [2, 25, 88, 74],
  ])('less often where it may stop at %i (%i needed)', (atLeast, needed, ofNormal, ofSkewed) => {
    const rule = { halfWidth: widthFor(needed, 1), atLeast, atMost: 200 };
    const { held } = coverage(rule, normal, 0);
    const { held: skewed } = coverage(rule, () => -Math.log(1 - next()), 1);
    for (const [found, least] of [
      [held, ofNormal],
      [skewed, ofSkewed],
    ] as const) {
      expect(found).toBeGreaterThan(least);
      expect(found).toBeLessThan(least + 5);
    }
  });

  it('in 80 to 88 of 100 log-normal ones, which are as skewed as values that few runs make', () => {
    const skewed = () => Math.exp(normal());
    for (const needed of [25, 80]) {
      const sd = Math.sqrt((Math.E - 1) * Math.E);
      const { held } = coverage({ halfWidth: widthFor(needed, sd) }, skewed, Math.exp(0.5));
      expect(held).toBeGreaterThan(80);
      expect(held).toBeLessThan(89);
    }
  });

  it('less often when it may stop at fewer than twenty', () => {
    const skewed = () => -Math.log(1 - next());
    const early = coverage({ halfWidth: widthFor(20, 1), atLeast: 5 }, skewed, 1);
    const usual = coverage({ halfWidth: widthFor(20, 1) }, skewed, 1);
    expect(early.held).toBeLessThan(usual.held - 3);
  });
});

describe('what a point needs', () => {
  it('depends on its own values alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 1000 }),
        (scatters, seed) => {
          const rule = { halfWidth: 3, atLeast: 4, atMost: 60 };
          // The values of each point are those of its own stream, whoever else is there.
          const streams = () => scatters.map((scatter, at) => scaled(uniform(seed + at), scatter));
          const together = countsOf(rule, streams());
          const alone = streams().map((stream) => countsOf(rule, [stream])[0]);
          expect(together).toEqual(alone);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is nothing more once its interval is narrow, and everything while it has none', () => {
    const rule = { halfWidth: 0.5, atLeast: 20, atMost: 80 };
    const next = uniform(1);
    const failing = () => Number.NaN;
    expect(countsOf(rule, [scaled(next, 1), failing])).toEqual([20, 80]);
  });

  it('is sixty where all values are equal', () => {
    const looks = looksOf(20, 200);
    const enough = looks.find((look) => look >= 60);
    expect(countsOf({ halfWidth: 0.5, atMost: 200 }, [() => 7])).toEqual([enough]);
  });
});

function scaled(next: () => number, scatter: number): () => number {
  return () => next() * scatter;
}

/** How many values each point has in the end. NaN stands for a run without the measure. */
function countsOf(rule: Rule, streams: readonly (() => number)[]): number[] {
  const watch = watchOf(rule, streams.length);
  const counts = streams.map(() => 0);
  const add = (points: Iterable<number>, replicates: number) => {
    for (const point of points) {
      const values = Array.from({ length: replicates }, () => streams[point]?.() ?? Number.NaN);
      watch.show(partOf(values.map((value) => [point, Number.isNaN(value) ? null : value])));
      counts[point] = (counts[point] ?? 0) + replicates;
    }
  };
  add(streams.keys(), rule.atLeast ?? 20);
  for (let more = watch.next(); more !== null; more = watch.next()) add(more.open, more.replicates);
  return counts;
}
