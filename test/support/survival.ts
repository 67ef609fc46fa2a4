import type { NetworkType } from '../../src/model/network-types.ts';
import { NETWORK_TYPES } from '../../src/model/network-types.ts';
import type { ParameterOverrides } from '../../src/model/parameters.ts';
import type { WorldInput } from '../../src/model/input.ts';
import { runWhole } from './run-whole.ts';

const TYPES = Object.keys(NETWORK_TYPES) as NetworkType[];

/** A network of seven founders of each type, among sixty firms. */
export function ofSeven(parameters: ParameterOverrides = {}): WorldInput {
  return { parameters, networks: TYPES.map((type) => ({ name: type, type, founders: 7 })) };
}

/** The two types that may be large, thirty founders each, among ninety firms. */
export function ofThirty(parameters: ParameterOverrides = {}): WorldInput {
  const large = ['association', 'cooperative'] as const;
  return {
    parameters: { ...parameters, population: { ...parameters.population, firms: 90 } },
    networks: large.map((type) => ({ name: type, type, founders: 30 })),
  };
}

/**
 * When the networks of the start end: the quarter of dissolution of each, Infinity for those that
 * live on, by replicate and network.
 */
export function endsOf(
  input: WorldInput,
  ticks: number,
  replicates: number,
  seed = 'tuning',
): number[][] {
  return Array.from({ length: replicates }, (_, replicate) => {
    const { world } = runWhole(input, { seed, replicate }, ticks);
    return world.territories.flatMap(({ networks, networkCount }) =>
      Array.from({ length: networkCount }, (_, g) => g)
        .filter((g) => networks.foundedAt[g] === 0)
        .map((g) => (networks.dissolvedAt[g] === -1 ? Infinity : (networks.dissolvedAt[g] ?? NaN))),
    );
  });
}

/** Share that has ended by a quarter. */
export function shareEnded(ends: readonly number[], by: number): number {
  return ends.filter((end) => end <= by).length / ends.length;
}
