import type { Firm, Network, Territory } from './state.ts';

export function membersOf(territory: Territory, network: Network): Firm[] {
  return territory.firms.filter((firm) => firm.network === network);
}

export function livingNetworks(territory: Territory): Network[] {
  return territory.networks.filter((network) => network.dissolvedAt === null);
}

export function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** |a − b|². */
export function squaredDistance(
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
}
