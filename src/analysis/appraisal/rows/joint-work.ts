import type { Reading } from '../look.ts';

/**
 * Pairs of members of one network without a social tie, by the joint projects they had so far: how
 * many quarters they spent at risk, how many ties they formed. For worlds in which nobody joins or
 * leaves.
 */
export function readJointWork(until: number): Reading<readonly number[]> {
  const pairs = new Map<string, number>();
  const tied = new Set<string>();
  const quarters: number[] = [];
  const ties: number[] = [];
  return {
    event(event) {
      if (event.tick > until) return;
      if (event.type === 'projectCompleted') {
        for (const pair of pairsOf(event.team)) {
          const work = pairs.get(pair);
          if (work !== undefined) pairs.set(pair, work + 1);
        }
      }
      if (event.type === 'becameSocial') tied.add(pairName(event.firm, event.other));
    },
    tick(look) {
      if (look.tick > until) return;
      if (look.tick === 0) {
        for (const team of membersByNetwork(look.firms('firm'), look.firms('network'))) {
          for (const pair of pairsOf(team)) pairs.set(pair, 0);
        }
        return;
      }
      for (const [pair, work] of pairs) {
        quarters[work] = (quarters[work] ?? 0) + 1;
        if (tied.has(pair)) ties[work] = (ties[work] ?? 0) + 1;
      }
      for (const pair of tied) pairs.delete(pair);
      tied.clear();
    },
    found: () =>
      Array.from(quarters.keys()).flatMap((work) => {
        const spent = quarters[work] ?? 0;
        return spent === 0 ? [] : [work, spent, ties[work] ?? 0];
      }),
  };
}

function membersByNetwork(firm: Float64Array, network: Float64Array): number[][] {
  const members = new Map<number, number[]>();
  network.forEach((g, i) => {
    if (!Number.isNaN(g)) members.set(g, [...(members.get(g) ?? []), firm[i] ?? NaN]);
  });
  return [...members.values()];
}

function pairsOf(team: readonly number[]): string[] {
  return team.flatMap((one, k) => team.slice(k + 1).map((other) => pairName(one, other)));
}

function pairName(one: number, other: number): string {
  return `${Math.min(one, other)} ${Math.max(one, other)}`;
}
