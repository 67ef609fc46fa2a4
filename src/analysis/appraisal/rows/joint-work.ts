import type { Reading } from '../look.ts';

interface Pair {
  jointWork: number;
  /** Quarter since which it has had so much joint work. */
  since: number;
}

/**
 * Spells of pairs of members without a social tie in which their joint work stayed the same; a spell
 * ends with another joint project, with a tie, or at the end. For worlds in which nobody joins or
 * leaves.
 */
export function readJointWork(until: number): Reading<readonly number[]> {
  const pairs = new Map<string, Pair>();
  const tied = new Set<string>();
  const workedOn = new Map<string, number>();
  const rows: number[] = [];
  return {
    event(event) {
      if (event.type === 'projectCompleted') {
        for (const pair of pairsOf(event.team)) workedOn.set(pair, (workedOn.get(pair) ?? 0) + 1);
      }
      if (event.type === 'becameSocial') tied.add(pairName(event.firm, event.other));
    },
    tick(look) {
      const { tick } = look;
      if (tick > until) return;
      if (tick === 0) {
        for (const team of membersByNetwork(look.firms('firm'), look.firms('network'))) {
          for (const pair of pairsOf(team)) pairs.set(pair, { jointWork: 0, since: 0 });
        }
        return;
      }
      // Projects come before ties in a quarter: its work counts for the tie formed in it.
      for (const [name, pair] of pairs) {
        const more = workedOn.get(name) ?? 0;
        if (more > 0) {
          if (tick - 1 > pair.since) rows.push(pair.since, tick - 1, pair.jointWork, 0);
          pair.jointWork += more;
          pair.since = tick - 1;
        }
        const isTied = tied.has(name);
        if (isTied || tick === until) rows.push(pair.since, tick, pair.jointWork, isTied ? 1 : 0);
        if (isTied) pairs.delete(name);
      }
      workedOn.clear();
      tied.clear();
    },
    found: () => rows,
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
