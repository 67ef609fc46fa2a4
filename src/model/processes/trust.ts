import { normalQuantile } from '../distributions.ts';
import { STREAM } from '../random.ts';
import type { Territory } from '../territory.ts';
import type { Context } from '../world.ts';
import type { Process } from './process.ts';

/**
 * Members learn from each contribution they see, as partners or as onlookers of their network:
 *
 *   e = c_j,observed − ref_ij,  ref_ij = base + slope·T_ij
 *   r += f·e⁺/(1 − ref),  s += f·κ·e⁻/ref,  f = weight·(f0 + (1 − f0)·K)
 *
 * Evidence fades first: r, s × retention in every quarter, slower where there is a social tie. So
 * does prerequisite trust between members, P̂ ← g0 + priorRetention·(P̂ − g0), to the trust g0 that a
 * stranger enjoys. Trust is T = (n0·P̂ + r)/(n0 + r + s).
 * @source §3.2 (trust built on the way), §1.4; asymmetry κ: Slovic 1993, contested; relations that
 * are not renewed decay: Burt 2000; numbers ours (decision record 17)
 */
export const trust: Process = {
  name: 'trust',
  writes: ['pairs.prerequisite', 'pairs.positive', 'pairs.negative', 'pairs.trust'],
  run(territory, context) {
    observe(territory, context);
    for (let g = 0; g < territory.networkCount; g++) {
      if (territory.lives(g)) fade(territory, g, context);
    }
    fadeOutside(territory, context);
    learn(territory, context);
    refresh(territory, context);
  },
};

/** What is seen of each contribution: one error per actor and project, the same for all. */
function observe({ firms, projects }: Territory, { draws, tick, parameters }: Context): void {
  const { observationNoise } = parameters.trust;
  for (let a = 0; a < projects.start[projects.count]; a++) {
    const id = firms.id[projects.firm[a]];
    const luck = draws.uniform(STREAM['trust.observation'], tick, id, 0, projects.ordinal[a]);
    const seen = projects.contribution[a] + observationNoise * normalQuantile(luck);
    projects.observed[a] = Math.min(1, Math.max(0, seen));
  }
}

function fade(territory: Territory, g: number, { parameters }: Context): void {
  const { prerequisite, positive, negative, social, size } = territory.pairs;
  const { retention, tieRetention, priorRetention, stranger } = parameters.trust;
  const members = territory.membersOf(g);
  for (const i of members) {
    for (const j of members) {
      const at = i * size + j;
      const kept = social[at] === 1 ? tieRetention : retention;
      positive[at] *= kept;
      negative[at] *= kept;
      if (i !== j) prerequisite[at] += (1 - priorRetention) * (stranger - prerequisite[at]);
    }
  }
}

/** Evidence that a social tie preserves between firms that do not share a network fades too. */
function fadeOutside({ firms, firmCount, pairs }: Territory, { parameters }: Context): void {
  const { positive, negative, social, size } = pairs;
  const { tieRetention, priorStrength } = parameters.trust;
  for (let i = 0; i < firmCount; i++) {
    for (let j = 0; j < firmCount; j++) {
      const at = i * size + j;
      if (social[at] === 0) continue;
      if (firms.network[i] >= 0 && firms.network[i] === firms.network[j]) continue;
      positive[at] *= tieRetention;
      negative[at] *= tieRetention;
      pairs.refreshTrust(i, j, priorStrength);
    }
  }
}

function learn(territory: Territory, { parameters }: Context): void {
  const { networks, pairs, projects } = territory;
  const { positive, negative, trust: trustIn, size } = pairs;
  const { trust } = parameters;
  const relative = trust.reference === 'relative';
  for (let k = 0; k < projects.count; k++) {
    const g = projects.network[k];
    const members = territory.membersOf(g);
    const from = projects.start[k];
    const to = projects.start[k + 1];
    const partner =
      trust.gain *
      (trust.coordinationFloor + (1 - trust.coordinationFloor) * networks.coordination[g]);
    const onlooker = partner * trust.observation;
    for (const i of members) {
      let weight = onlooker;
      for (let a = from; a < to; a++) if (projects.firm[a] === i) weight = partner;
      for (let a = from; a < to; a++) {
        const j = projects.firm[a];
        if (i === j) continue;
        const at = i * size + j;
        // Trust itself is refreshed after all projects, so that their order does not matter.
        const reference = relative
          ? trust.referenceBase + trust.referenceSlope * trustIn[at]
          : trust.fixedReference;
        const surprise = projects.observed[a] - reference;
        if (surprise > 0) positive[at] += (weight * surprise) / (1 - reference);
        else negative[at] -= (weight * trust.asymmetry * surprise) / reference;
      }
    }
  }
}

function refresh(territory: Territory, { parameters }: Context): void {
  const { priorStrength } = parameters.trust;
  for (let g = 0; g < territory.networkCount; g++) {
    if (!territory.lives(g)) continue;
    const members = territory.membersOf(g);
    for (const i of members) {
      for (const j of members) if (i !== j) territory.pairs.refreshTrust(i, j, priorStrength);
    }
  }
}
