import { pow } from '../exact.ts';
import type { Territory } from '../territory.ts';
import type { Context } from '../world.ts';

/**
 * M(c): what the contributions of a team are worth per head, in [0, ~1.5].
 *
 * Complementary logic — separate contributions whose result is their sum: the mean.
 * Additive logic — pooled means and a new process: the power mean with a negative exponent (the
 * weakest contribution weighs most), little below a threshold, raised by the common asset of the
 * network, which grows with pooled projects.
 * @source §1.2 (Douard & Heitz 2003) in our reading; `cooperation.mapping` holds the opposite one
 */
export function yieldOfTeam(territory: Territory, k: number, { parameters }: Context): number {
  const { networks, projects, settings } = territory;
  const { cooperation } = parameters;
  const g = projects.network[k];
  const isAdditive = settings[g].logic === 'additive';
  const pools = isAdditive === (cooperation.mapping === 'sumOfParts');
  const value = pools
    ? pooledYield(territory, k, cooperation) * (1 + cooperation.assetReturn * networks.asset[g])
    : meanContribution(territory, k);
  return value * (1 + cooperation.diversityReturn * diversity(territory, k));
}

function meanContribution({ projects }: Territory, k: number): number {
  let sum = 0;
  for (let a = projects.start[k]; a < projects.start[k + 1]; a++) sum += projects.contribution[a];
  return sum / (projects.start[k + 1] - projects.start[k]);
}

function pooledYield(
  { networks, projects }: Territory,
  k: number,
  { poolingExponent, poolingThreshold }: { poolingExponent: number; poolingThreshold: number },
): number {
  let sum = 0;
  for (let a = projects.start[k]; a < projects.start[k + 1]; a++) {
    sum += pow(projects.contribution[a], poolingExponent);
  }
  const mean = pow(sum / (projects.start[k + 1] - projects.start[k]), 1 / poolingExponent);
  const value = mean >= poolingThreshold ? mean : (mean * mean) / poolingThreshold;
  networks.pooled[projects.network[k]] += value;
  return value;
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
