import { powEach } from '../exact.ts';
import type { Territory } from '../territory.ts';
import type { Context } from '../world.ts';

/**
 * M(c): what the contributions of each team are worth per head, in [0, ~1.5], into `projects.worth`.
 *
 * Complementary logic — separate contributions whose result is their sum: the mean.
 * Additive logic — pooled means and a new process: the power mean with a negative exponent (the
 * weakest contribution weighs most), little below a threshold, raised by the common asset of the
 * network, which grows with pooled projects.
 * @source §1.2 (Douard & Heitz 2003) in our reading; `cooperation.mapping` holds the opposite one
 */
export function yieldOfTeams(territory: Territory, { parameters }: Context): void {
  const { networks, projects } = territory;
  const { worth, count } = projects;
  const { mapping, poolingExponent, poolingThreshold, assetReturn, diversityReturn } =
    parameters.cooperation;
  const poolingLogic = mapping === 'sumOfParts' ? 'additive' : 'complementary';
  powerMeans(territory, poolingLogic, poolingExponent);
  for (let k = 0; k < count; k++) {
    const g = projects.network[k];
    let value: number;
    if (territory.settings[g].logic === poolingLogic) {
      const mean = worth[k];
      const pooled = mean >= poolingThreshold ? mean : (mean * mean) / poolingThreshold;
      networks.pooled[g] += pooled;
      value = pooled * (1 + assetReturn * networks.asset[g]);
    } else {
      value = meanContribution(territory, k);
    }
    worth[k] = value * (1 + diversityReturn * diversity(territory, k));
  }
}

/** The power mean of the contributions to each project of networks with this logic, into `worth`. */
function powerMeans(territory: Territory, logic: string, exponent: number): void {
  const { projects, settings } = territory;
  const { start, contribution, mood: powers, worth, count, seats } = projects;
  for (let k = 0; k < count; k++) {
    // Powers of 1 cost nothing.
    const pools = settings[projects.network[k]].logic === logic;
    for (let a = start[k]; a < start[k + 1]; a++) powers[a] = pools ? contribution[a] : 1;
  }
  powEach(powers, seats, exponent);
  for (let k = 0; k < count; k++) {
    let sum = 0;
    for (let a = start[k]; a < start[k + 1]; a++) sum += powers[a];
    worth[k] = sum / (start[k + 1] - start[k]);
  }
  powEach(worth, count, 1 / exponent);
}

function meanContribution({ projects }: Territory, k: number): number {
  let sum = 0;
  for (let a = projects.start[k]; a < projects.start[k + 1]; a++) sum += projects.contribution[a];
  return sum / (projects.start[k + 1] - projects.start[k]);
}

/** Share of the partners beyond the first who come from another sector than those before. */
function diversity({ firms, projects }: Territory, k: number): number {
  const from = projects.start[k];
  const to = projects.start[k + 1];
  let sectors = 0;
  for (let a = from; a < to; a++) {
    const sector = firms.sector[projects.firm[a]];
    let isNew = true;
    for (let b = from; b < a; b++) if (firms.sector[projects.firm[b]] === sector) isNew = false;
    if (isNew) sectors++;
  }
  return (sectors - 1) / Math.max(1, to - from - 1);
}
