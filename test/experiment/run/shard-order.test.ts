import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOfShard } from '../../../src/experiment/results/rounds.ts';
import { readResults } from '../../../src/experiment/results/read-results.ts';
import { planIn } from '../../../src/experiment/run/plan.ts';
import type { Plan } from '../../../src/experiment/run/plan.ts';
import { evenOrder } from '../../../src/experiment/run/shard-order.ts';
import { runSweep } from '../../../src/experiment/run/run-sweep.ts';
import { contentsOf, emptyFolder } from './support/folders.ts';
import { smallScenario } from './support/small-scenario.ts';

const anyPlan = fc
  .record({
    points: fc.integer({ min: 1, max: 120 }),
    replicates: fc.integer({ min: 1, max: 8 }),
    runsPerShard: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ points, replicates, runsPerShard }) => planIn({ points, replicates }, runsPerShard));

/** There is no built worker: this thread computes. */
const NOWHERE = new URL('file:///nowhere');

function valuesOf({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return Array.from({ length: 48 }, (_, i) => from + ((to - from) * i) / 47);
}

/** Runs that each point has after each shard. */
function* countsAlong(plan: Plan): Generator<Int32Array> {
  const counts = new Int32Array(plan.points);
  for (const shard of evenOrder(plan.rounds)) {
    const { first, count } = runsOfShard(plan.rounds, shard);
    for (let run = first; run < first + count; run += 1) {
      const point = run % plan.points;
      counts[point] = (counts[point] ?? 0) + 1;
    }
    yield counts;
  }
}

describe('the order in which shards are computed', () => {
  it('has each shard once', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const order = [...evenOrder(plan.rounds)].sort((a, b) => a - b);
        expect(order).toEqual(Array.from({ length: plan.shards }, (_, shard) => shard));
      }),
    );
  });

  it('never gives a point two runs more than another', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const counts of countsAlong(plan)) {
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('leaves within a replicate gaps of less than twice the distance of equal steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (shards) => {
        const done = new Uint8Array(shards);
        let computed = 0;
        for (const shard of evenOrder(planIn({ points: shards, replicates: 1 }, 1).rounds)) {
          done[shard] = 1;
          computed += 1;
          const gaps = done.join('').split('1');
          const widest = Math.max(...gaps.map(({ length }) => length));
          expect(widest).toBeLessThan((2 * shards) / computed);
        }
      }),
    );
  });

  it('begins a sweep of two million shards with its halves and quarters', () => {
    const [first, second, third] = evenOrder(planIn({ points: 2 ** 21, replicates: 1 }, 1).rounds);
    expect([first, second, third]).toEqual([0, 2 ** 20, 2 ** 19]);
  });
});

describe('a sweep of one replicate at 48 points that is interrupted', () => {
  const factor = { path: 'trust.initial', from: 0.3, to: 0.7 } as const;
  const scenario = smallScenario({
    replicates: 1,
    sweep: { design: 'grid', factors: [{ path: factor.path, values: valuesOf(factor) }] },
  });

  it('holds runs over its whole range, wherever that was, and ends in the same bytes', async () => {
    const whole = emptyFolder();
    await runSweep(scenario, { outDir: whole, worker: NOWHERE });
    for (const stopAfter of [4, 24]) {
      const outDir = emptyFolder();
      const controller = new AbortController();
      const { directory } = await runSweep(scenario, {
        outDir,
        jobs: 1,
        worker: NOWHERE,
        signal: controller.signal,
        onProgress: ({ done }) => done >= stopAfter && controller.abort(),
      });
      const { rows, columns } = await readResults(directory).table('runs', ['point']);
      expect(rows).toBe(stopAfter);
      const points = Array.from(columns['point'] ?? [], Number);
      // Shards of two points each.
      const widest = Math.max(
        ...[...points, 48].map((point, i) => point - (points[i - 1] ?? -1) - 1),
      );
      expect(widest).toBeLessThan((2 * 48) / (stopAfter / 2));

      await runSweep(scenario, { outDir, resume: true, worker: NOWHERE });
      expect(contentsOf(outDir)).toEqual(contentsOf(whole));
    }
  });
});
