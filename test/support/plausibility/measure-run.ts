import { sampleCorrelation } from 'simple-statistics';
import type { WorldInput } from '../../../src/model/input.ts';
import { TYPE_NAMES } from '../../../src/model/network-types.ts';
import type { World } from '../../../src/model/world.ts';
import { QUARTERS, SEED } from './worlds.ts';
import { runWhole } from '../run-whole.ts';

const YEARS = QUARTERS / 4;
/** Of a run, the years in which exporting is looked at: the first ones begin with the set-up. */
const LAST_YEARS = 10;

/** What is measured of one run. */
export type Measure = keyof ReturnType<typeof measureRun>;

/**
 * Simulates one replicate of a world and measures what outside sources report on; NaN where there is
 * nothing to measure.
 */
export function measureRun(input: WorldInput, replicate: number) {
  const stages: Uint8Array[] = [];
  let trustAtStart: ReturnType<typeof trustByTie> | undefined;
  let durations = Number.NaN;
  const { world } = runWhole(input, { seed: SEED, replicate }, QUARTERS, {
    tick(now) {
      trustAtStart ??= trustByTie(now);
      if (now.tick === 40) durations = trustAndDuration(now);
      stages.push(Uint8Array.from(now.territories.flatMap(({ firms }) => Array.from(firms.stage))));
    },
  });
  return {
    ...survivalOf(world),
    ...sizesOf(world),
    ...exportingOf(stages),
    trustStrangers: trustAtStart?.strangers ?? Number.NaN,
    trustAcquainted: trustAtStart?.acquainted ?? Number.NaN,
    trustFriends: trustByTie(world).friends,
    trustDuration: durations,
  };
}

/** Share of the networks of the start that were dissolved, and of the clusters that live. */
function survivalOf(world: World) {
  const initial = world.territories.flatMap(({ networks, networkCount }) =>
    Array.from({ length: networkCount }, (_, g) => g)
      .filter((g) => networks.foundedAt[g] === 0)
      .map((g) => ({
        type: TYPE_NAMES[networks.type[g] ?? 0],
        end: networks.dissolvedAt[g] ?? -1,
      })),
  );
  const gone = (by: number) => mean(initial.map(({ end }) => Number(end !== -1 && end <= by)));
  const clusters = initial.filter(({ type }) => type === 'cluster');
  const alive = (at: number) => mean(clusters.map(({ end }) => Number(end === -1 || end > at)));
  return {
    gone5: gone(20),
    gone15: gone(QUARTERS),
    clusters5: alive(20),
    clusters15: alive(QUARTERS),
  };
}

function sizesOf({ territories }: World) {
  const sizes = territories.flatMap((territory) =>
    Array.from({ length: territory.networkCount }, (_, g) => g)
      .filter((g) => territory.lives(g))
      .map((g) => ({
        type: TYPE_NAMES[territory.networks.type[g] ?? 0],
        size: territory.membersOf(g).length,
        factor: territory.membersOf(g).length / (territory.networks.foundingSize[g] ?? Number.NaN),
      })),
  );
  const sizeOf = (wanted: string) =>
    mean(sizes.flatMap(({ type, size }) => (type === wanted ? [size] : [])));
  const clusters = sizes.filter(({ type }) => type === 'cluster');
  return {
    groupingSize: sizeOf('grouping'),
    associationSize: sizeOf('association'),
    clusterGrowth: mean(clusters.map(({ factor }) => factor)),
  };
}

/**
 * Who exports, by year, as yearly data tell it: a firm that exported in any quarter of a year. An
 * entrant did not export in the year before, a leaver no longer does.
 */
function exportingOf(stages: readonly Uint8Array[]) {
  const firms = stages[0]?.length ?? 0;
  const years = Array.from({ length: YEARS }, (_, year) => {
    const quarters = stages.slice(1 + 4 * year, 5 + 4 * year);
    return Array.from({ length: firms }, (_, i) => quarters.some((stage) => (stage[i] ?? 0) > 0));
  });
  const counts = Array.from({ length: firms }, (_, i) => {
    return years.slice(-LAST_YEARS).filter((exports) => exports[i] === true).length;
  });
  const share = (holds: (count: number) => boolean) => counts.filter(holds).length / firms;
  const rates = years.slice(-LAST_YEARS).map((now, at) => {
    const before = years[YEARS - LAST_YEARS + at - 1] ?? [];
    const both = (was: boolean, is: boolean) =>
      now.filter((exports, i) => exports === is && before[i] === was).length;
    return {
      entrants: both(false, true) / (both(false, true) + both(true, true)),
      leavers: both(true, false) / (both(true, false) + both(true, true)),
      starters: both(false, true) / (both(false, true) + both(false, false)),
    };
  });
  const ever = Array.from({ length: firms }, (_, i) => stages.some((stage) => (stage[i] ?? 0) > 0));
  const born = ever.filter((did, i) => did && (stages[0]?.[i] ?? 0) > 0).length;
  return {
    always: share((count) => count === LAST_YEARS),
    irregular: share((count) => count > 0 && count < LAST_YEARS),
    never: share((count) => count === 0),
    entrants: mean(rates.map(({ entrants }) => entrants)),
    leavers: mean(rates.map(({ leavers }) => leavers)),
    starters: mean(rates.map(({ starters }) => starters)),
    born: born / ever.filter(Boolean).length,
  };
}

/** Mean trust between firms that never met, that knew each other before, that have a social tie. */
function trustByTie({ territories }: World) {
  const strangers: number[] = [];
  const acquainted: number[] = [];
  const friends: number[] = [];
  for (const { pairs, firms, firmCount } of territories) {
    for (let i = 0; i < firmCount; i++) {
      for (let j = 0; j < firmCount; j++) {
        if (i === j) continue;
        const at = i * firmCount + j;
        const trust = pairs.trust[at] ?? Number.NaN;
        const areTogether = firms.network[i] !== -1 && firms.network[i] === firms.network[j];
        if (pairs.social[at] === 1) friends.push(trust);
        if (pairs.acquainted[at] === 1) acquainted.push(trust);
        else if (!areTogether) strangers.push(trust);
      }
    }
  }
  return { strangers: mean(strangers), acquainted: mean(acquainted), friends: mean(friends) };
}

/** Correlation of trust with the quarters that two members have been together, over all pairs. */
function trustAndDuration({ territories, tick }: World): number {
  const trusts: number[] = [];
  const quarters: number[] = [];
  for (const { pairs, firms, firmCount } of territories) {
    for (let i = 0; i < firmCount; i++) {
      for (let j = 0; j < firmCount; j++) {
        const g = firms.network[i] ?? -1;
        if (i === j || g === -1 || g !== firms.network[j]) continue;
        trusts.push(pairs.trust[i * firmCount + j] ?? Number.NaN);
        quarters.push(tick - Math.max(firms.memberSince[i] ?? 0, firms.memberSince[j] ?? 0));
      }
    }
  }
  return new Set(quarters).size < 2 ? Number.NaN : sampleCorrelation(trusts, quarters);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
