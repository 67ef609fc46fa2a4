import { createWorld } from '../../src/model/create-world.ts';
import type { ModelEvent } from '../../src/model/events.ts';
import type { WorldInput } from '../../src/model/input.ts';
import type {
  NetworkParameters,
  ParameterOverrides,
  Parameters,
} from '../../src/model/parameters.ts';
import { continueRun } from '../../src/model/simulate.ts';
import type { Territory } from '../../src/model/territory.ts';
import { PIPELINE } from '../../src/model/tick.ts';
import type { World } from '../../src/model/world.ts';
import { cell } from './cell.ts';

type StepName = keyof Parameters['steps'];

/** Switches with all steps off but these. */
export function onlySteps(...names: StepName[]): Record<StepName, boolean> {
  const switches = PIPELINE.map(({ name }) => [name, names.includes(name)] as const);
  return Object.fromEntries(switches) as Record<StepName, boolean>;
}

/** One network that all firms of the world found; of the types' presets nothing is left. */
export function oneNetwork(
  founders: number,
  parameters: ParameterOverrides,
  own: Partial<NetworkParameters> = {},
): WorldInput {
  const population = { ...parameters.population, firms: founders };
  const network = { intensity: 1, minimumSize: 2, ...parameters.network };
  return {
    parameters: { ...parameters, population, network },
    networks: [{ name: 'A', type: 'grouping', founders, parameters: own }],
  };
}

export interface SmallRun {
  readonly world: World;
  /** The first territory. */
  readonly territory: Territory;
  readonly events: readonly ModelEvent[];
}

/** A world after so many ticks, with everything that happened. */
export function run(input: WorldInput, ticks: number, replicate = 0): SmallRun {
  const world = createWorld(input, { seed: 'small worlds', replicate });
  return { ...goOn(world, ticks), world };
}

/** The same from an existing world, up to and including tick `until`. */
export function goOn(world: World, until: number): SmallRun {
  const events: ModelEvent[] = [];
  continueRun(world, until, { event: (event) => void events.push(event) });
  return { world, territory: cell(world.territories, 0), events };
}

/** The events of one type. */
export function ofType<Type extends ModelEvent['type']>(
  events: readonly ModelEvent[],
  type: Type,
): Extract<ModelEvent, { type: Type }>[] {
  return events.filter((event): event is Extract<ModelEvent, { type: Type }> => {
    return event.type === type;
  });
}

/** Conflicts of which nothing is worked off: a load that is given stays. */
export const LASTING_CONFLICT = { decay: 0, healing: 0 };

/** Cooperation in which everyone contributes σ(level), whatever happens. */
export function alwaysContributing(level: number) {
  return {
    intercept: level,
    predispositionWeight: 0,
    trustWeight: 0,
    alignmentWeight: 0,
    gainWeight: 0,
    noise: 0,
    learning: 0,
  };
}

/** Logistic function by the engine's own exponential: independent of the kernel's. */
export function sigma(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}

export function mean(values: ArrayLike<number>): number {
  return sum(values) / values.length;
}

/** How many standard errors a count of successes is from what n trials of chance p lead to. */
export function binomialScore(count: number, n: number, p: number): number {
  return (count - n * p) / Math.sqrt(n * p * (1 - p));
}
