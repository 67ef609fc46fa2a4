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
  const worn = 1 - priorRetention;
  const members = territory.membersOf(g);
  for (const i of members) {
    const row = i * size;
    for (const j of members) {
      const at = row + j;
      const kept = social[at] === 1 ? tieRetention : retention;
      positive[at] *= kept;
      negative[at] *= kept;
      if (i !== j) prerequisite[at] += worn * (stranger - prerequisite[at]);
    }
  }
}

/** Evidence that a social tie preserves between firms that do not share a network fades too. */
function fadeOutside({ firms, pairs }: Territory, { parameters }: Context): void {
  const { network } = firms;
  const { positive, negative, social, socialWords, size } = pairs;
  const { tieRetention, priorStrength } = parameters.trust;
  for (let word = 0; word < socialWords.length; word++) {
    if (socialWords[word] === 0) continue;
    for (let at = 4 * word; at < 4 * word + 4; at++) {
      if (social[at] !== 1) continue;
      const i = Math.floor(at / size);
      const j = at - i * size;
      if (network[i] >= 0 && network[i] === network[j]) continue;
      positive[at] *= tieRetention;
      negative[at] *= tieRetention;
      pairs.refreshTrust(i, j, priorStrength);
    }
  }
}

function learn(territory: Territory, { parameters }: Context): void {
  const { networks, pairs, projects } = territory;
  const { positive, negative, trust: trustIn, size } = pairs;
  const { firm, observed } = projects;
  const { gain, coordinationFloor, observation, asymmetry } = parameters.trust;
  const { reference: kind, referenceBase, referenceSlope, fixedReference } = parameters.trust;
  const isRelative = kind === 'relative';
  for (let k = 0; k < projects.count; k++) {
    const g = projects.network[k];
    const from = projects.start[k];
    const to = projects.start[k + 1];
    const partner = gain * (coordinationFloor + (1 - coordinationFloor) * networks.coordination[g]);
    const onlooker = partner * observation;
    for (const i of territory.membersOf(g)) {
      const row = i * size;
      let weight = onlooker;
      for (let a = from; a < to; a++) if (firm[a] === i) weight = partner;
      const harm = weight * asymmetry;
      for (let a = from; a < to; a++) {
        const j = firm[a];
        if (i === j) continue;
        const at = row + j;
        // Trust itself is refreshed after all projects, so that their order does not matter.
        const reference = isRelative
          ? referenceBase + referenceSlope * trustIn[at]
          : fixedReference;
        const surprise = observed[a] - reference;
        if (surprise > 0) positive[at] += (weight * surprise) / (1 - reference);
        else negative[at] -= (harm * surprise) / reference;
      }
    }
  }
}

function refresh(territory: Territory, { parameters }: Context): void {
  const { pairs } = territory;
  const { priorStrength } = parameters.trust;
  for (let g = 0; g < territory.networkCount; g++) {
    if (!territory.lives(g)) continue;
    const members = territory.membersOf(g);
    for (const i of members) {
      for (const j of members) if (i !== j) pairs.refreshTrust(i, j, priorStrength);
    }
  }
}
