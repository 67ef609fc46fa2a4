import type { ModelEvent } from './events.ts';
import type { WorldInput } from './input.ts';
import { NETWORK_TYPES } from './network-types.ts';
import type { NetworkType } from './network-types.ts';
import { defaults, withOverrides } from './parameters.ts';
import type { NetworkParameters, Parameters } from './parameters.ts';
import type { Draws, RunKey } from './random.ts';
import type { Territory } from './territory.ts';

/** A whole artificial world at the end of a tick. Tick 0 is the set-up. */
export interface World {
  readonly input: WorldInput;
  readonly key: RunKey;
  /** Firms in the whole world. */
  readonly firmTotal: number;
  readonly draws: Draws;
  /** In force at this tick: defaults, the input's values, and its changes up to now. */
  parameters: Parameters;
  tick: number;
  readonly territories: readonly Territory[];
  /** Settings of networks founded from now on. */
  foundedSettings: NetworkParameters;
  /** Overrides of single networks, by network id. */
  readonly ownSettings: ReadonlyMap<number, Partial<NetworkParameters> | undefined>;
}

/** What the processes of one tick need besides the territory they act on. */
export interface Context {
  readonly parameters: Parameters;
  readonly draws: Draws;
  readonly tick: number;
  /** Firms in the whole world, which makes the ids of founded networks unique. */
  readonly firmTotal: number;
  readonly emit: ((event: ModelEvent) => void) | undefined;
  /** Settings of a network founded in this tick. */
  readonly foundedSettings: NetworkParameters;
}

/** Numbers of networks are 32-bit; a founded one gets firmTotal·tick + the number of its initiator. */
export const LAST_NETWORK_ID = 2_147_483_647;

const DEFAULTS = defaults();

/** The parameters in force at a tick: later changes win. */
export function parametersAt(input: WorldInput, tick: number): Parameters {
  let parameters = withOverrides(DEFAULTS, input.parameters ?? {});
  for (const change of input.changes ?? []) {
    if (change.tick <= tick) parameters = withOverrides(parameters, change.parameters);
  }
  return parameters;
}

/**
 * The values of the group `network` for one network, from weakest to strongest: default, preset of
 * the type, the input's value for all networks, the value given for this network alone, a change
 * in the middle of the run.
 */
export function networkSettings(
  input: WorldInput,
  tick: number,
  type: NetworkType,
  own: Partial<NetworkParameters> | undefined,
): NetworkParameters {
  let settings: NetworkParameters = {
    ...DEFAULTS.network,
    ...NETWORK_TYPES[type].preset,
    ...given(input.parameters?.network),
  };
  settings = { ...settings, ...given(own) };
  for (const change of input.changes ?? []) {
    if (change.tick <= tick) settings = { ...settings, ...given(change.parameters.network) };
  }
  return settings;
}

function given<Values extends object>(values: Values | undefined): Partial<NetworkParameters> {
  const entries = Object.entries(values ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<NetworkParameters>;
}

/** What the input's parameters come to at a tick. */
export function rulesAt(input: WorldInput, tick: number) {
  const parameters = parametersAt(input, tick);
  const foundedSettings = networkSettings(input, tick, parameters.founding.type, undefined);
  return { parameters, foundedSettings };
}

/** The context of the world's present tick. */
export function contextOf(
  world: Omit<World, 'territories' | 'ownSettings'>,
  emit?: (event: ModelEvent) => void,
): Context {
  const { parameters, draws, tick, firmTotal, foundedSettings } = world;
  return { parameters, draws, tick, firmTotal, emit, foundedSettings };
}
