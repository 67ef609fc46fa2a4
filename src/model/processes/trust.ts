import { normalEach } from '../distributions.ts';
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
    fadeOutside(territory, context);
    for (let g = 0; g < territory.networkCount; g++) {
      if (territory.lives(g)) reconsider(territory, g, context);
    }
  },
};

const ERROR = STREAM['trust.observation'];

/** What is seen of each contribution: one error per actor and project, the same for all. */
function observe({ firms, projects }: Territory, { draws, tick, parameters }: Context): void {
  const { id } = firms;
  const { firm, ordinal, contribution, observed, seats } = projects;
  const { observationNoise } = parameters.trust;
  for (let a = 0; a < seats; a++) {
    observed[a] = draws.uniform(ERROR, tick, id[firm[a]], 0, ordinal[a]);
  }
  normalEach(observed, seats);
  for (let a = 0; a < seats; a++) {
    const seen = contribution[a] + observationNoise * observed[a];
    observed[a] = Math.min(1, Math.max(0, seen));
  }
}

/**
 * What the members of network g think of each other: it fades, they learn, and their trust follows.
 * All that firm i holds of the others at once, row by row. Trust itself changes last, so that the
 * order of projects does not matter.
 */
function reconsider(territory: Territory, g: number, { parameters }: Context): void {
  const { prerequisite, positive, negative, social, trust, size } = territory.pairs;
  const { firm, observed, start } = territory.projects;
  const { retention, tieRetention, priorRetention, priorStrength, stranger } = parameters.trust;
  const { gain, coordinationFloor, observation, asymmetry } = parameters.trust;
  const { reference: kind, referenceBase, referenceSlope, fixedReference } = parameters.trust;
  const worn = 1 - priorRetention;
  const coordination = territory.networks.coordination[g];
  const partner = gain * (coordinationFloor + (1 - coordinationFloor) * coordination);
  const onlooker = partner * observation;
  const base = kind === 'relative' ? referenceBase : fixedReference;
  const slope = kind === 'relative' ? referenceSlope : 0;
  const members = territory.membersOf(g);
  const n = members.length;
  const first = territory.projects.firstOf(g);
  const end = territory.projects.firstOf(g + 1);
  for (let m = 0; m < n; m++) {
    const i = members[m];
    const row = i * size;
    for (let l = 0; l < n; l++) {
      const at = row + members[l];
      if (l === m) continue;
      const kept = social[at] === 1 ? tieRetention : retention;
      positive[at] *= kept;
      negative[at] *= kept;
      prerequisite[at] += worn * (stranger - prerequisite[at]);
    }
    for (let k = first; k < end; k++) {
      const from = start[k];
      const to = start[k + 1];
      let weight = onlooker;
      for (let a = from; a < to; a++) if (firm[a] === i) weight = partner;
      const harm = weight * asymmetry;
      for (let a = from; a < to; a++) {
        const j = firm[a];
        if (i === j) continue;
        const at = row + j;
        const reference = base + slope * trust[at];
        const surprise = observed[a] - reference;
        if (surprise > 0) positive[at] += (weight * surprise) / (1 - reference);
        else negative[at] -= (harm * surprise) / reference;
      }
    }
    for (let l = 0; l < n; l++) {
      const at = row + members[l];
      if (l === m) continue;
      const good = positive[at];
      trust[at] = (priorStrength * prerequisite[at] + good) / (priorStrength + good + negative[at]);
    }
  }
}

/** Evidence that a social tie preserves between firms that do not share a network fades too. */
function fadeOutside({ firms, pairs }: Territory, { parameters }: Context): void {
  const { network } = firms;
  const { positive, negative, tied, size } = pairs;
  const { tieRetention, priorStrength } = parameters.trust;
  for (let k = 0; k < tied.length; k++) {
    const at = tied[k];
    const i = Math.floor(at / size);
    const j = at - i * size;
    if (network[i] >= 0 && network[i] === network[j]) continue;
    positive[at] *= tieRetention;
    negative[at] *= tieRetention;
    pairs.refreshTrust(i, j, priorStrength);
  }
}
