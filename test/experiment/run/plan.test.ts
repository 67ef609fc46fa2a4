import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pilot } from '../../../src/experiment/run/pilot.ts';
import { planOf } from '../../../src/experiment/run/plan.ts';
import type { Plan } from '../../../src/experiment/run/plan.ts';
import { placeOf, runsOfShard } from '../../../src/experiment/results/rounds.ts';
import { recordingOf } from '../../../src/experiment/run/recording.ts';
import { HEADLINE_NAMES } from '../../../src/model/index.ts';
import { smallScenario } from './support/small-scenario.ts';

const sizes = fc.record({
  points: fc.integer({ min: 1, max: 200 }),
  replicates: fc.integer({ min: 1, max: 200 }),
  cells: fc.integer({ min: 1, max: 1_000_000 }),
});

function whereIs({ rounds }: Plan, run: number): string {
  const { point, replicate } = placeOf(rounds, run);
  return `${point} ${replicate}`;
}

describe('the plan of a sweep', () => {
  it('has every replicate of every point in exactly one shard', () => {
    fc.assert(
      fc.property(sizes, ({ points, replicates, cells }) => {
        const plan = planOf(smallScenario({ replicates }), points, cells);
        const seen = new Set<string>();
        let next = 0;
        for (let shard = 0; shard < plan.shards; shard += 1) {
          const { first, count } = runsOfShard(plan.rounds, shard);
          expect(first).toBe(next);
          expect(count).toBeGreaterThan(0);
          expect(count).toBeLessThanOrEqual(500);
          for (let run = first; run < first + count; run += 1) {
            seen.add(whereIs(plan, run));
          }
          next += count;
        }
        expect(next).toBe(points * replicates);
        expect(seen.size).toBe(points * replicates);
      }),
      { numRuns: 30 },
    );
  });

  it('goes through all points before the next replicate', () => {
    const plan = planOf(smallScenario({ replicates: 2 }), 3, 100);
    const points = Array.from({ length: 6 }, (_, run) => placeOf(plan.rounds, run).point);
    expect(points).toEqual([0, 1, 2, 0, 1, 2]);
  });

  it('keeps the runs it had when replicates are added', () => {
    const [few, many] = [5, 50].map((replicates) => planOf(smallScenario({ replicates }), 7, 100));
    for (let run = 0; few !== undefined && many !== undefined && run < few.runs; run += 1) {
      expect(whereIs(many, run)).toBe(whereIs(few, run));
    }
  });

  it('has small shards for large worlds and large ones for a million runs', () => {
    const large = smallScenario({
      replicates: 100,
      input: { parameters: { population: { firms: 10_000 } } },
    });
    expect(planOf(large, 1, 100).runsPerShard).toBeLessThan(100);
    expect(planOf(smallScenario({ replicates: 10_000 }), 100, 80).runsPerShard).toBe(500);
  });
});

describe('what is recorded', () => {
  const headlines = [...HEADLINE_NAMES];
  const bare = smallScenario({ snapshots: [] });

  it('is everything of a few runs, and less the more there are', () => {
    expect(recordingOf(bare, 100).tables).toEqual(['runs', 'series', 'networks', 'events']);
    expect(recordingOf(bare, 1000).tables).toEqual(['runs', 'series']);
    expect(recordingOf(bare, 10_001).tables).toEqual(['runs']);
    expect(recordingOf(bare, 1000).series).toEqual(headlines);
    const asking = { ...bare, metrics: ['trust.earned', 'trust'] };
    expect(recordingOf(asking, 1000).series.toSorted()).toEqual(
      ['trust.earned', ...headlines].toSorted(),
    );
  });

  it('follows the scenario', () => {
    expect(recordingOf({ ...bare, series: ['trust'] }, 20_000)).toMatchObject({
      tables: ['runs', 'series'],
      series: ['trust'],
    });
    expect(recordingOf({ ...bare, series: false }, 1000).tables).toEqual(['runs']);
    expect(recordingOf(smallScenario(), 1000)).toMatchObject({
      tables: ['runs', 'series', 'firms', 'ties'],
      snapshots: [4, 8],
    });
    expect(recordingOf(smallScenario(), 20_000).tables).toEqual(['runs']);
  });

  it('follows whoever asks for tables, whatever the number of runs', () => {
    expect(recordingOf(bare, 1_000_000, ['ties', 'series'])).toEqual({
      tables: ['runs', 'series', 'ties'],
      series: headlines,
      snapshots: [8],
    });
    expect(recordingOf(bare, 10, []).tables).toEqual(['runs']);
  });
});

describe('a pilot', () => {
  it('tells how much there is to do and how long it takes', async () => {
    const seen = await pilot(smallScenario(), { jobs: 2, outDir: 'out' });
    expect(seen).toMatchObject({ points: 3, replicates: 20, runs: 60, seed: 'argan', jobs: 2 });
    expect(seen.directory).toMatch(/^out[/\\]small-[0-9a-f]{8}$/);
    expect(seen.secondsPerRun).toBeGreaterThan(0);
    expect(seen.seconds).toBeGreaterThan(seen.secondsPerRun);
  });
});
