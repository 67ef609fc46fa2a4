import type { Change, NetworkInput, WorldInput } from '../../model/input.ts';
import { parameterEntries } from '../../model/parameters.ts';
import type { Level } from '../design.ts';

/** What the runs of an arm are a function of. */
export interface SetUp {
  readonly scenario: string;
  readonly modelVersion: string;
  readonly programVersion: string;
  readonly seed: string;
  readonly ticks: number;
  readonly replicates: number;
  readonly input: WorldInput;
  /** Values of the factors at the points of the arm: one where they do not vary among these. */
  readonly factors: ReadonlyMap<string, readonly Level[]>;
}

/** Something that the set-up of two arms says. Never translated. */
export interface Facet {
  readonly what:
    | 'scenario'
    | 'modelVersion'
    | 'programVersion'
    | 'seed'
    | 'ticks'
    | 'replicates'
    | 'networks'
    | 'firms'
    | 'ties'
    | 'changes'
    | 'parameter'
    | 'parameters';
  /** Path of a parameter that differs; absent otherwise. */
  readonly path?: string;
  /** Of a and of b; for what is built of many parts a short account of each. */
  readonly values: readonly [FacetValue, FacetValue];
}

export type FacetValue = Level | readonly Level[];

/** What differs between two set-ups and what does not: parameters that differ one by one, and how many do not (`parameters`). */
export interface SetUpDifferences {
  readonly differs: readonly Facet[];
  readonly same: readonly Facet[];
}

export function compareSetUps(a: SetUp, b: SetUp): SetUpDifferences {
  const facets: [Facet, isSame: boolean][] = [];
  const look = (
    what: Facet['what'],
    of: (setUp: SetUp) => unknown,
    tell: (setUp: SetUp) => FacetValue,
  ) => {
    const isSame = JSON.stringify(of(a)) === JSON.stringify(of(b));
    facets.push([{ what, values: [tell(a), tell(b)] }, isSame]);
  };
  for (const what of [
    'scenario',
    'modelVersion',
    'programVersion',
    'seed',
    'ticks',
    'replicates',
  ] as const)
    look(
      what,
      (one) => one[what],
      (one) => one[what],
    );
  const [ofA, ofB] = [valuesOf(a), valuesOf(b)];
  const paths = [...new Set([...ofA.keys(), ...ofB.keys()])];
  const differing = paths.flatMap((path): Facet[] => {
    const values: [FacetValue, FacetValue] = [told(ofA.get(path)), told(ofB.get(path))];
    const isSame = JSON.stringify(values[0]) === JSON.stringify(values[1]);
    return isSame ? [] : [{ what: 'parameter', path, values }];
  });
  facets.push(...differing.map((facet): [Facet, boolean] => [facet, false]));
  const equal = paths.length - differing.length;
  facets.push([{ what: 'parameters', values: [equal, equal] }, true]);
  look(
    'networks',
    ({ input }) => input.networks ?? [],
    ({ input }) => (input.networks ?? []).map(tellNetwork),
  );
  look(
    'firms',
    ({ input }) => input.firms ?? [],
    ({ input }) => input.firms?.length ?? 0,
  );
  look(
    'ties',
    ({ input }) => input.ties ?? [],
    ({ input }) => input.ties?.length ?? 0,
  );
  look(
    'changes',
    ({ input }) => input.changes ?? [],
    ({ input }) => (input.changes ?? []).map(tellChange),
  );
  const those = (wanted: boolean) =>
    facets.flatMap(([facet, isSame]) => (isSame === wanted ? [facet] : []));
  return { differs: those(false), same: those(true) };
}

/** `Growers (grouping, 7 founders; admission=0.5)` */
function tellNetwork({ name, type, founders, territory, parameters = {} }: NetworkInput): string {
  const count = typeof founders === 'number' ? founders : founders.length;
  const own = [
    ...(territory === undefined ? [] : [`territory ${territory}`]),
    ...Object.entries(parameters).map(([parameter, value]) => `${parameter}=${value}`),
  ];
  return `${name} (${[`${type}, ${count} founders`, ...own].join('; ')})`;
}

/** `tick 20: hub.listening=0.9` */
function tellChange({ tick, parameters }: Change): string {
  const settings = Object.entries(parameters).flatMap(([group, given]) =>
    Object.entries(given ?? {}).map(([name, value]) => `${group}.${name}=${String(value)}`),
  );
  return `tick ${tick}: ${settings.join(', ')}`;
}

/** Every parameter with its values: default, then the scenario's, then those of the points. Unknown ones are kept: results may come from another model. */
function valuesOf({ input, factors }: SetUp): Map<string, readonly Level[]> {
  const found = new Map<string, readonly Level[]>(
    // A network's type has values of its own: what no one gave is left to it.
    parameterEntries().map(({ path, group, declaration }) => [
      path,
      [group === 'network' ? null : declaration.default],
    ]),
  );
  for (const [group, given] of Object.entries(input.parameters ?? {}))
    for (const [name, value] of Object.entries(given ?? {}))
      found.set(`${group}.${name}`, [value as Level]);
  for (const [path, levels] of factors) found.set(path, levels);
  return found;
}

function told(levels: readonly Level[] = [null]): FacetValue {
  return levels.length === 1 ? (levels[0] ?? null) : levels;
}
