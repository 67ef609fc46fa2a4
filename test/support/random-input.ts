import fc from 'fast-check';
import type { Change, FirmInput, Luck, NetworkInput, WorldInput } from '../../src/model/input.ts';
import type { NetworkType } from '../../src/model/network-types.ts';
import { NETWORK_TYPES } from '../../src/model/network-types.ts';
import type { Parameter } from '../../src/model/parameters/declare.ts';
import type { ParameterEntry, ParameterOverrides } from '../../src/model/parameters.ts';
import { parameterEntries } from '../../src/model/parameters.ts';

/** Which values are drawn: those a sensitivity analysis explores, or all that validation accepts. */
export type Width = 'plausible' | 'allowed';

const TYPES = Object.keys(NETWORK_TYPES) as NetworkType[];

/** Their size decides how long a case takes; drawn apart, and small. */
const SIZES = ['population.firms', 'population.territories'];

function valueOf(declaration: Parameter, width: Width): fc.Arbitrary<unknown> {
  switch (declaration.kind) {
    case 'switch':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...Object.keys(declaration.options));
    case 'optional':
      return fc.oneof(fc.constant(null), numberWithin(declaration.range));
    case 'number':
    case 'integer': {
      const isWhole = declaration.kind === 'integer';
      const plausible = numberWithin(declaration.plausible, isWhole);
      if (width === 'plausible') return plausible;
      // Ends of the allowed range are where formulas break.
      const ends = fc.constantFrom(...declaration.range);
      return fc.oneof(plausible, ends, numberWithin(declaration.range, isWhole));
    }
  }
}

/** Evenly spread over a range, its ends included. */
function numberWithin(
  [lowest, highest]: readonly [number, number],
  isWhole = false,
): fc.Arbitrary<number> {
  if (isWhole) return fc.integer({ min: lowest, max: highest });
  return fc.nat(64).map((part) => lowest + ((highest - lowest) * part) / 64);
}

/** Values for some of the parameters that pass the filter; the others keep their defaults. */
export function overrides(
  width: Width,
  isMeant: (entry: ParameterEntry) => boolean = () => true,
): fc.Arbitrary<ParameterOverrides> {
  const entries = parameterEntries().filter((entry) => {
    return !SIZES.includes(entry.path) && isMeant(entry);
  });
  const one = fc
    .constantFrom(...entries)
    .chain(({ group, name, declaration }) =>
      valueOf(declaration, width).map((value) => ({ group, name, value })),
    );
  return fc.array(one, { maxLength: 40 }).map((list) => {
    const groups: Record<string, Record<string, unknown>> = {};
    for (const { group, name, value } of list) {
      const values = (groups[group] ??= {});
      values[name] = value;
    }
    return groups;
  });
}

const share = numberWithin([0, 1]);

/** What is known of a firm from data: any of the fields. */
const knownFirm: fc.Arbitrary<Omit<FirmInput, 'name'>> = fc.record(
  {
    sector: fc.nat(3),
    predisposition: share,
    dynamism: share,
    listening: share,
    conflictManagement: share,
    notoriety: share,
    clarity: share,
    knowledge: share,
    stage: fc.nat(4),
  },
  { requiredKeys: [] },
);

/** Firms per territory: enough for the networks drawn for it. */
const ROOM = 9;

function networksOf(territories: number, width: Width): fc.Arbitrary<NetworkInput[]> {
  const own = overrides(width, ({ group }) => group === 'network').map(({ network }) => network);
  const one = fc.record({
    type: fc.constantFrom(...TYPES),
    founders: fc.integer({ min: 2, max: 4 }),
    territory: fc.oneof(fc.nat(territories - 1), fc.constant('each' as const)),
    parameters: fc.option(own, { nil: undefined }),
  });
  // At most two networks: with up to four founders each they always find room.
  return fc.array(one, { maxLength: 2 }).map((list) =>
    list.map(({ parameters, ...network }, index) => ({
      name: `network ${index}`,
      ...network,
      ...(parameters === undefined ? {} : { parameters: parameters as object }),
    })),
  );
}

function changesWithin(width: Width): fc.Arbitrary<Change[]> {
  const running = overrides(width, ({ declaration }) => declaration.actsAt === 'running');
  return fc.array(fc.record({ tick: fc.integer({ min: 1, max: 12 }), parameters: running }), {
    maxLength: 2,
  });
}

/** A small world with everything a scenario may say: networks, known firms, ties, changes. */
export function worldInputs(width: Width): fc.Arbitrary<WorldInput> {
  return fc.integer({ min: 1, max: 3 }).chain((territories) =>
    fc
      .record({
        spare: fc.nat(8),
        parameters: overrides(width),
        networks: networksOf(territories, width),
        known: fc.array(knownFirm, { maxLength: 4 }),
        changes: changesWithin(width),
      })
      .chain(({ spare, parameters, networks, known, changes }) => {
        const firms = territories * ROOM + spare;
        const tie = fc.record({ from: fc.nat(firms - 1), to: fc.nat(firms - 1), weight: share });
        return fc.array(tie, { maxLength: 6 }).map(
          (ties): WorldInput => ({
            parameters: {
              ...parameters,
              population: { ...parameters.population, firms, territories },
            },
            networks,
            firms: known.map((firm, number) => ({ name: `firm ${number}`, ...firm })),
            ties,
            changes,
          }),
        );
      }),
  );
}

export const lucks: fc.Arbitrary<Luck> = fc.record({
  seed: fc.string({ maxLength: 6 }),
  replicate: fc.nat(9999),
});
