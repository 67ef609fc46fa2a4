import type { PriorTie } from './input.ts';
import type { Parameters } from './parameters.ts';
import { STREAM } from './random.ts';
import type { Draws } from './random.ts';
import type { Territory } from './territory.ts';

/*
 * Who knew whom before the run, as the strength of a tie in [0, 1], symmetric. Strengths stand in
 * `pairs.prior` until `setPrerequisiteTrust` makes trust of them.
 */

/**
 * A small-world graph (Watts & Strogatz 1998) on a ring on which firms of a sector are neighbours,
 * so that ties are mostly within a sector and some are far.
 */
export function addSmallWorld(territory: Territory, { ties }: Parameters, draws: Draws): void {
  const { firms, firmCount } = territory;
  const strength = territory.pairs.prior;
  if (ties.graph === 'none' || firmCount < 2) return;

  const place = new Float64Array(firmCount);
  for (let i = 0; i < firmCount; i++) {
    place[i] = firms.sector[i] + draws.uniform(STREAM['setup.place'], 1, firms.id[i], 0);
  }
  const ring = Array.from(place, (_, i) => i).sort((a, b) => place[a] - place[b]);

  const reach = Math.min(Math.round(ties.degree / 2), Math.floor((firmCount - 1) / 2));
  for (let at = 0; at < firmCount; at++) {
    const i = ring[at];
    for (let step = 1; step <= reach; step++) {
      let j = ring[(at + step) % firmCount];
      if (draws.uniform(STREAM['setup.graph'], 0, firms.id[i], step) < ties.rewiring) {
        const other = draws.uniform(STREAM['setup.graph'], 1, firms.id[i], step);
        j = ring[(at + 1 + Math.floor(other * (firmCount - 1))) % firmCount];
      }
      strength[i * firmCount + j] = strength[j * firmCount + i] = 1;
    }
  }
}

/** Adds ties known one by one; the stronger of two ties counts. */
export function addListedTies(
  territory: Territory,
  ties: readonly PriorTie[],
  slotOf: (end: string | number) => number | undefined,
): void {
  for (const { from, to, weight } of ties) {
    const i = slotOf(from);
    const j = slotOf(to);
    if (i === undefined || j === undefined || i === j) continue;
    strengthen(territory, i, j, weight);
  }
}

/** Adds the ties of founders who already worked together, each pair with the same probability. */
export function addFounderTies(
  territory: Territory,
  founders: readonly number[],
  share: number,
  draws: Draws,
): void {
  const { id } = territory.firms;
  for (const i of founders) {
    for (const j of founders) {
      if (id[i] >= id[j]) continue;
      if (draws.uniform(STREAM['setup.founderTies'], 0, id[i], id[j]) < share) {
        strengthen(territory, i, j, 1);
      }
    }
  }
}

function strengthen({ pairs }: Territory, i: number, j: number, weight: number): void {
  const { prior: strength, size } = pairs;
  const value = Math.max(strength[i * size + j], weight);
  strength[i * size + j] = strength[j * size + i] = value;
}

/**
 * Sets prerequisite trust from prior ties and standing:
 * P_ij = clip(g + weight·(notoriety_j − ½) + weight·tie_ij, 0, 1).
 * @source paper §3.2 (reputation in the sector, earlier work in common); numbers ours
 */
export function setPrerequisiteTrust(territory: Territory, { trust }: Parameters): void {
  const { firms, firmCount, pairs } = territory;
  const { prior, acquainted } = pairs;
  const inStranger = firms.notoriety.map((notoriety) => {
    return trust.initial + trust.notorietyWeight * (notoriety - 0.5);
  });
  for (let i = 0; i < firmCount; i++) {
    const row = i * firmCount;
    for (let j = 0; j < firmCount; j++) {
      const strength = prior[row + j];
      const value = inStranger[j] + trust.priorTieWeight * strength;
      prior[row + j] = Math.min(1, Math.max(0, value));
      if (strength > 0) acquainted[row + j] = 1;
    }
    prior[row + i] = 0;
  }
  pairs.prerequisite.set(prior);
  pairs.refreshAllTrust(trust.priorStrength);
}
