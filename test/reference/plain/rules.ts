import type { WorldInput } from '../../../src/model/input.ts';
import { NETWORK_TYPES } from '../../../src/model/network-types.ts';
import type { NetworkType } from '../../../src/model/network-types.ts';
import { defaults } from '../../../src/model/parameters.ts';
import type { NetworkParameters, Parameters } from '../../../src/model/parameters.ts';
import type { Network, PlainWorld, Territory } from './state.ts';

type Values = Record<string, unknown>;

/** The changes of the scenario that fall on this tick take effect. */
export function applyChanges(world: PlainWorld): void {
  const { input, tick } = world;
  if (!input.changes?.some((change) => change.tick === tick)) return;
  world.parameters = parametersAt(input, tick);
  world.foundedSettings = settingsAt(input, tick, world.parameters.founding.type, undefined);
  for (const territory of world.territories) {
    for (const network of territory.networks) {
      network.settings = settingsAt(
        input,
        tick,
        network.type,
        ownSettings(input, territory, network),
      );
    }
  }
}

/** Defaults, then what the scenario gives, then its changes up to now. */
function parametersAt(input: WorldInput, tick: number): Parameters {
  const parameters = defaults();
  const changes = (input.changes ?? []).filter((change) => change.tick <= tick);
  for (const given of [input.parameters, ...changes.map((change) => change.parameters)]) {
    for (const [group, values] of Object.entries(given ?? {})) {
      overwrite((parameters as unknown as Record<string, Values>)[group] ?? {}, values);
    }
  }
  return parameters;
}

/** Default, preset of the type, value for all networks, value for this one, changes up to now. */
function settingsAt(
  input: WorldInput,
  tick: number,
  type: NetworkType,
  own: Partial<NetworkParameters> | undefined,
): NetworkParameters {
  const settings: Values = { ...defaults().network };
  overwrite(settings, NETWORK_TYPES[type].preset);
  overwrite(settings, input.parameters?.network);
  overwrite(settings, own);
  for (const change of input.changes ?? []) {
    if (change.tick <= tick) overwrite(settings, change.parameters.network);
  }
  return settings as unknown as NetworkParameters;
}

function overwrite(target: Values, given: object | undefined): void {
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value !== undefined) target[name] = value;
  }
}

/** The overrides of one network: networks of the scenario carry its name, or name and number. */
function ownSettings(
  input: WorldInput,
  territory: Territory,
  network: Network,
): Partial<NetworkParameters> | undefined {
  const declared = input.networks?.find(({ name, territory: place }) => {
    return (
      network.name === name ||
      (place === 'each' && network.name === `${name} ${territory.index + 1}`)
    );
  });
  return network.foundedAt === 0 ? declared?.parameters : undefined;
}
