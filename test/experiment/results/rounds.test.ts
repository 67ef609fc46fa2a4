import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeOf,
  replicatesIn,
  roundsOf,
  runsOfShard,
} from '../../../src/experiment/results/rounds.ts';
import { planIn, withRound } from '../../../src/experiment/run/plan.ts';
import { looksOf } from '../../../src/experiment/scenario/precision.ts';

/** A sweep that adds replicates: how many each point has in the end, all of them numbers at which the rule looks. */
const added = fc
  .record({
    atLeast: fc.integer({ min: 2, max: 30 }),
    more: fc.integer({ min: 0, max: 60 }),
    runsPerShard: fc.integer({ min: 1, max: 40 }),
    picks: fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 25 }),
  })
  .map(({ atLeast, more, runsPerShard, picks }) => {
    const looks = looksOf(atLeast, atLeast + more);
    const counts = picks.map((pick) => looks[pick % looks.length] ?? 0);
    return { atLeast, replicates: atLeast + more, runsPerShard, counts };
  });

type Added = ReturnType<(typeof added)['generate']>['value'];

function storedOf({ atLeast, replicates, runsPerShard, counts }: Added) {
  const scenario = { precision: { metric: 'trust', halfWidth: 1, atLeast } };
  const points = counts.length;
  return { points, replicates, runsPerShard, replicatesPerPoint: counts, scenario };
}

describe('the numbers at which a rule looks', () => {
  it('rise from the least to the most, by a quarter or less beyond the next whole number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat({ max: 2000 }), (atLeast, more) => {
        const looks = looksOf(atLeast, atLeast + more);
        expect(looks[0]).toBe(atLeast);
        expect(looks.at(-1)).toBe(atLeast + more);
        looks.slice(1).forEach((look, i) => {
          expect(look).toBeGreaterThan(looks[i] ?? 0);
          expect(look).toBeLessThan((looks[i] ?? 0) * 1.25 + 1);
        });
      }),
    );
  });
});

describe('rounds of added replicates', () => {
  it('number every replicate of every point once, and nothing else', () => {
    fc.assert(
      fc.property(added, (one) => {
        const rounds = roundsOf(storedOf(one));
        const runs = one.counts.reduce((sum, count) => sum + count, 0);
        const seen = new Set<string>();
        for (let run = 0; run < runs; run += 1) {
          const { point, replicate } = placeOf(rounds, run);
          expect(replicate).toBeLessThan(one.counts[point] ?? 0);
          seen.add(`${point} ${replicate}`);
        }
        expect(seen.size).toBe(runs);
        expect(placeOf(rounds, runs)).toEqual({ point: -1, replicate: -1 });
        expect(replicatesIn(rounds, one.counts.length)).toEqual(one.counts);
      }),
    );
  });

  it('are cut into shards without gap or overlap, and none goes beyond its round', () => {
    fc.assert(
      fc.property(added, (one) => {
        const rounds = roundsOf(storedOf(one));
        const ends = new Set(rounds.map(({ firstRun, runs }) => firstRun + runs));
        const shards = rounds.reduce((sum, round) => sum + round.shards, 0);
        let next = 0;
        for (let shard = 0; shard < shards; shard += 1) {
          const { first, count } = runsOfShard(rounds, shard);
          expect(first).toBe(next);
          expect(count).toBeGreaterThan(0);
          expect(count).toBeLessThanOrEqual(one.runsPerShard);
          for (let run = first + 1; run < first + count; run += 1)
            expect(ends.has(run)).toBe(false);
          next += count;
        }
        expect(ends.has(next)).toBe(true);
        expect(runsOfShard(rounds, shards).count).toBe(0);
      }),
    );
  });

  it('follow from what a manifest says as they were planned one after the other', () => {
    fc.assert(
      fc.property(added, (one) => {
        const { atLeast, replicates, runsPerShard, counts } = one;
        const points = counts.length;
        let plan = planIn({ points, replicates, sure: atLeast }, runsPerShard);
        let before = atLeast;
        for (const look of looksOf(atLeast, replicates).slice(1)) {
          const open = Uint32Array.from(counts.keys()).filter((at) => (counts[at] ?? 0) >= look);
          if (open.length > 0) plan = withRound(plan, open, look - before);
          before = look;
        }
        const stored = roundsOf(storedOf(one));
        const numbers = ({ open: _, ...round }: (typeof stored)[number]) => round;
        expect(stored.map(numbers)).toEqual(plan.rounds.map(numbers));
        for (let run = 0; run < plan.runs; run += 1)
          expect(placeOf(stored, run)).toEqual(placeOf(plan.rounds, run));
      }),
    );
  });
});
