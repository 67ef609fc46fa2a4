import fc from 'fast-check';
import type { Change, Luck, NetworkInput, WorldInput } from '../../../src/model/input.ts';
import { NETWORK_TYPES } from '../../../src/model/network-types.ts';
import type { NetworkType } from '../../../src/model/network-types.ts';
import { parameterEntries } from '../../../src/model/parameters.ts';
import type {
  NetworkParameters,
  ParameterEntry,
  ParameterOverrides,
} from '../../../src/model/parameters.ts';

/** A small world, and how many quarters it has behind it. */
export interface RandomWorld {
  readonly input: WorldInput;
  readonly luck: Luck;
  readonly past: number;
}

/** Longest past of a random world. */
const LONGEST = 16;

/** Given by the world's make-up instead. */
const MADE_UP: readonly string[] = ['population.firms', 'population.territories'];

const ENTRIES = parameterEntries().filter(({ path }) => !MADE_UP.includes(path));
const RUNNING = ENTRIES.filter(({ declaration }) => declaration.actsAt === 'running');
const STEPS = ENTRIES.filter(({ group }) => group === 'steps');
const OF_NETWORKS = ENTRIES.filter(({ group }) => group === 'network');

interface Choice {
  readonly entry: ParameterEntry;
  readonly value: unknown;
}

/**
 * A value for one of these parameters: half of the time plausible, else anywhere that is allowed or
 * at an end of what is allowed. The values of a choice come equally often, a switch is mostly on.
 */
function choiceAmong(entries: readonly ParameterEntry[]): fc.Arbitrary<Choice> {
  return fc
    .tuple(
      fc.constantFrom(...entries),
      fc.constantFrom('plausible', 'plausible', 'plausible', 'allowed', 'lowest', 'highest'),
      fc.integer({ min: 0, max: 999 }),
    )
    .map(([entry, where, thousandth]) => ({ entry, value: valueOf(entry, where, thousandth) }));
}

function valueOf({ declaration }: ParameterEntry, where: string, thousandth: number): unknown {
  if (declaration.kind === 'switch') return thousandth < 700;
  if (declaration.kind === 'choice') {
    const options = Object.keys(declaration.options);
    return options[thousandth % options.length];
  }
  if (declaration.kind === 'optional' && thousandth % 4 === 0) return null;
  const [lowest, highest] = where === 'plausible' ? declaration.plausible : declaration.range;
  if (where === 'lowest') return lowest;
  if (where === 'highest') return highest;
  const value = lowest + (highest - lowest) * ((thousandth + 0.5) / 1000);
  return declaration.kind === 'integer' ? Math.round(value) : value;
}

/** From none to most of these parameters. */
function choicesAmong(entries: readonly ParameterEntry[], most: number) {
  return fc.oneof(
    fc.array(choiceAmong(entries), { maxLength: 6, size: 'max' }),
    fc.array(choiceAmong(entries), { maxLength: most, size: 'max' }),
  );
}

function overridesFrom(choices: readonly Choice[]): ParameterOverrides {
  const overrides: Record<string, Record<string, unknown>> = {};
  for (const { entry, value } of choices) {
    overrides[entry.group] = { ...overrides[entry.group], [entry.name]: value };
  }
  return overrides as ParameterOverrides;
}

/** The last value given for a parameter counts. */
function together(given: readonly ParameterOverrides[]): ParameterOverrides {
  const all: Record<string, object> = {};
  for (const overrides of given) {
    for (const [group, values] of Object.entries(overrides)) {
      all[group] = { ...all[group], ...values };
    }
  }
  return all as ParameterOverrides;
}

/** Values that let happen often what is rare elsewhere. */
const THEMES: readonly ParameterOverrides[] = [
  {
    founding: { rate: 0.3, size: 3 },
    ties: { degree: 6 },
    membership: { exitIntercept: -1.5 },
    network: { minimumSize: 2 },
  },
  {
    conflict: { baseHazard: 0.4, settlement: 0.2, decay: 0.02, healing: 0.1 },
    projects: { perFirm: 3 },
    elections: { conflictWeight: 0.1, satisfactionWeight: 0.1, noise: 1 },
  },
  { elections: { review: 'within', patience: 2, conflictLimit: 0.2 }, network: { mandate: 4 } },
  { membership: { search: 0.7, threshold: 0.2 }, network: { admission: 0.3 } },
  { membership: { exitIntercept: -1.5 }, network: { minimumSize: 4 } },
  { membership: { exitIntercept: -1, search: 0.2 }, steps: { folding: false, founding: false } },
  { ties: { trustThreshold: 0.3, workThreshold: 2 }, network: { tieHazard: 0.5 } },
  { engagement: { solo: 0.2, network: 0.5, retreat: 0.5 }, population: { exporters: 0.6 } },
];

const change: fc.Arbitrary<Change> = fc
  .record({
    tick: fc.integer({ min: 1, max: LONGEST + 1 }),
    choices: fc.oneof(
      fc.array(choiceAmong(RUNNING), { minLength: 1, maxLength: 8, size: 'max' }),
      fc.constantFrom(...STEPS).map((entry): Choice[] => [{ entry, value: false }]),
    ),
  })
  .map(({ tick, choices }) => ({ tick, parameters: overridesFrom(choices) }));

const network = fc.record({
  type: fc.constantFrom(...(Object.keys(NETWORK_TYPES) as NetworkType[])),
  founders: fc.oneof(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 10, max: 30 })),
  territory: fc.constantFrom<(number | 'each')[]>(0, 0, 1, 'each'),
  own: fc.oneof(fc.constant([]), choicesAmong(OF_NETWORKS, 8)),
});

export const randomWorld: fc.Arbitrary<RandomWorld> = fc
  .record({
    seed: fc.nat(),
    replicate: fc.nat({ max: 9 }),
    past: fc.integer({ min: 0, max: LONGEST }),
    firms: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 4, max: 18 }) },
      { weight: 1, arbitrary: fc.integer({ min: 19, max: 32 }) },
    ),
    territories: fc.constantFrom(1, 1, 2),
    networks: fc.array(network, { maxLength: 4, size: 'max' }),
    themes: fc.array(fc.constantFrom(...THEMES), { maxLength: 3, size: 'max' }),
    choices: choicesAmong(ENTRIES, 150),
    changes: fc.oneof(fc.constant([]), fc.array(change, { maxLength: 3, size: 'max' })),
    ties: fc.array(fc.tuple(fc.nat(17), fc.nat(17), fc.constantFrom(0.5, 1)), { maxLength: 4 }),
  })
  .map(({ seed, replicate, past, firms, territories, themes, choices, ...world }) => {
    const parameters = together([...themes, overridesFrom(choices)]);
    return {
      luck: { seed: `${seed}`, replicate },
      past,
      input: {
        parameters: {
          ...parameters,
          population: { ...parameters.population, firms, territories },
        },
        networks: thatFit(world.networks, firms, territories),
        ties: world.ties.map(([from, to, weight]) => ({ from, to, weight })),
        changes: world.changes,
      },
    };
  });

/** The networks for which there are enough firms, territory by territory. */
function thatFit(
  networks: readonly (Omit<NetworkInput, 'name' | 'founders'> & {
    readonly founders: number;
    readonly own: readonly Choice[];
  })[],
  firms: number,
  territories: number,
): NetworkInput[] {
  const free = Array.from({ length: territories }, () => Math.floor(firms / territories));
  return networks.flatMap(({ type, founders, territory = 0, own }, number) => {
    const places = territory === 'each' ? free.map((_, t) => t) : [territory % territories];
    if (places.some((t) => (free[t] ?? 0) < founders)) return [];
    for (const t of places) free[t] = (free[t] ?? 0) - founders;
    const place = territory === 'each' ? territory : territory % territories;
    const parameters = overridesFrom(own).network as Partial<NetworkParameters> | undefined;
    const base = { name: `network ${number}`, type, founders, territory: place };
    return [parameters === undefined ? base : { ...base, parameters }];
  });
}
