import type { Territory } from './territory.ts';

/** What `admit` changes, and the lists of members with it. */
export const ADMISSION_WRITES = [
  'firms.network',
  'firms.memberSince',
  'firms.aspiration',
  'firms.satisfaction',
  'firms.gain',
  'firms.totalGain',
  'firms.contribution',
  'firms.payoff',
  'pairs.origin',
  'members',
] as const;

/** What `release` changes, and the lists of members with it. */
export const RELEASE_WRITES = [
  'firms.network',
  'firms.board',
  'networks.hub',
  'pairs.prerequisite',
  'pairs.positive',
  'pairs.negative',
  'pairs.trust',
  'pairs.work',
  'members',
] as const;

/**
 * Makes firm i a member of network g. What it brings is its own: its row of vision shares is
 * rebased. The caller rebuilds the member lists afterwards.
 */
export function admit(territory: Territory, i: number, g: number, tick: number): void {
  const { firms } = territory;
  firms.network[i] = g;
  firms.memberSince[i] = tick;
  firms.aspiration[i] = 0;
  firms.satisfaction[i] = 0;
  firms.gain[i] = 0;
  firms.totalGain[i] = 0;
  // What it contributed and earned in a network it left in this quarter counts for nothing here.
  firms.contribution[i] = 0;
  firms.payoff[i] = 0;
  ownVision(territory, i);
}

/**
 * Makes member i an outsider: it loses the evidence gained by working with the other members,
 * except where a social tie preserves it, and the hub's seat if it held it.
 */
export function release(territory: Territory, i: number, n0: number): void {
  const { firms, networks, pairs } = territory;
  const g = firms.network[i];
  for (const j of territory.membersOf(g)) {
    if (j !== i) pairs.part(i, j, n0);
  }
  if (networks.hub[g] === i) networks.hub[g] = -1;
  firms.network[i] = -1;
  firms.board[i] = 0;
}

/** From now on, what firm i holds as its vision counts as its own. */
export function ownVision({ pairs }: Territory, i: number): void {
  if (pairs.origin.length === 0) return;
  const start = i * pairs.size;
  pairs.origin.fill(0, start, start + pairs.size);
  pairs.origin[start + i] = 1;
}

/** Starts network g with these founders. The caller rebuilds the member lists afterwards. */
export function begin(
  territory: Territory,
  g: number,
  founders: readonly number[],
  tick: number,
): void {
  const { networks } = territory;
  for (const i of founders) admit(territory, i, g, tick);
  territory.founders[g] = [...founders];
  networks.precision[g] = territory.settings[g].initialPrecision;
  networks.foundedAt[g] = tick;
  networks.foundingSize[g] = founders.length;
  networks.usualSize[g] = founders.length;
  networks.mandateStart[g] = tick;
}

/** The first shared vision is the mean of the founders', once their hub is known. */
export function poolFirstVisions(territory: Territory, g: number): void {
  const { firms, networks, firmCount } = territory;
  const founders = territory.founders[g];
  const n = founders.length;
  for (const i of founders) {
    networks.visionX[g] += firms.visionX[i] / n;
    networks.visionY[g] += firms.visionY[i] / n;
    if (territory.sharedOrigin.length > 0) territory.sharedOrigin[g * firmCount + i] = 1 / n;
  }
}
