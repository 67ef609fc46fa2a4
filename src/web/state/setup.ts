import { withValues } from '../../experiment/scenario/design.ts';
import type { ParameterValue } from '../../experiment/scenario/parameter-shape.ts';
import {
  defaults,
  findParameter,
  NETWORK_TYPES,
  parameterEntries,
  withOverrides,
} from '../../model/index.ts';
import type { Change, ParameterOverrides, ParameterPath, WorldInput } from '../../model/index.ts';
import type { PageScenario } from './scenario-source.ts';

/** Everything that decides what the worlds of the page are: a pure value, and what an address holds. */
export interface Setup {
  readonly scenario: PageScenario;
  readonly seed: string;
  readonly replicate: number;
  readonly ticks: number;
  readonly first: Deviation;
  /** The twin, with the same luck; null where only one world is shown. */
  readonly second: Deviation | null;
}

/** In what a world differs from its scenario. */
export interface Deviation {
  readonly parameters: ParameterOverrides;
  /** In the middle of the run. */
  readonly changes: readonly Change[];
}

export type Which = 'first' | 'second';

export const AS_THE_SCENARIO: Deviation = { parameters: {}, changes: [] };

/** A scenario as it comes, one world of it. */
export function setupOf(scenario: PageScenario): Setup {
  const { seed, ticks } = scenario;
  return { scenario, seed, ticks, replicate: 0, first: AS_THE_SCENARIO, second: null };
}

/** What the kernel makes a world from. */
export function inputOf({ scenario }: Setup, { parameters, changes }: Deviation): WorldInput {
  const { input } = scenario;
  const all = [...(input.changes ?? []), ...changes].sort((a, b) => a.tick - b.tick);
  return {
    ...input,
    parameters: withValues(input.parameters ?? {}, valuesOf(parameters)),
    ...(all.length > 0 && { changes: all }),
  };
}

export type Assignment = readonly [path: ParameterPath, value: ParameterValue];

/** The values that overrides give, in the order of the declarations. */
export function valuesOf(overrides: ParameterOverrides): Assignment[] {
  return parameterEntries().flatMap(({ path, group, name }): Assignment[] => {
    const given: Readonly<Record<string, ParameterValue | undefined>> = overrides[group] ?? {};
    const value = given[name];
    return value === undefined ? [] : [[path, value]];
  });
}

/** The value that holds in a world from the start of the quarter after `tick`; that of the set-up where `tick` is −1. */
export function valueAt(
  setup: Setup,
  deviation: Deviation,
  path: ParameterPath,
  tick: number,
): ParameterValue {
  return valueIn(inputOf(setup, deviation), path, tick + 1);
}

/** Whether a world says anything of a parameter. */
export function tellsOf(deviation: Deviation, path: ParameterPath): boolean {
  return wordsOf(deviation).some((word) => word.path === path);
}

/** Whether a world says of a parameter anything else than another one. */
export function differsIn(one: Deviation, other: Deviation, path: ParameterPath): boolean {
  const told = (deviation: Deviation) =>
    JSON.stringify(wordsOf(deviation).filter((word) => word.path === path));
  return told(one) !== told(other);
}

function valueIn(input: WorldInput, path: ParameterPath, tick: number): ParameterValue {
  let parameters = withOverrides(defaults(), input.parameters ?? {});
  for (const change of input.changes ?? []) {
    if (change.tick <= tick) parameters = withOverrides(parameters, change.parameters);
  }
  const [group = '', name = ''] = path.split('.');
  const values = parameters as unknown as Record<string, Record<string, ParameterValue>>;
  return values[group]?.[name] ?? null;
}

/** Whether networks have this value by their type, as long as nobody sets it for all of them. */
export function isByType(path: ParameterPath): boolean {
  const [group, name = ''] = path.split('.');
  return group === 'network' && Object.values(NETWORK_TYPES).some(({ preset }) => name in preset);
}

/**
 * A deviation with one value changed: from the start where the run has not begun or the parameter acts
 * at the set-up, else from the next quarter on.
 */
export function withChange(
  deviation: Deviation,
  path: ParameterPath,
  value: ParameterValue,
  tick: number,
): Deviation {
  const isSetup = findParameter(path)?.actsAt === 'setup';
  if (isSetup || tick === 0) {
    const { parameters } = deviation;
    return { ...deviation, parameters: withValues(parameters, [[path, value]]) };
  }
  const at = tick + 1;
  const here = deviation.changes.find((change) => change.tick === at);
  const others = deviation.changes.filter((change) => change !== here);
  const parameters = withValues(here?.parameters ?? {}, [[path, value]]);
  return { ...deviation, changes: [...others, { tick: at, parameters }].sort(byTick) };
}

/** A deviation without any word on this parameter. */
export function withoutChange({ parameters, changes }: Deviation, path: ParameterPath): Deviation {
  const strip = (overrides: ParameterOverrides) =>
    withValues(
      {},
      valuesOf(overrides).filter(([given]) => given !== path),
    );
  return {
    parameters: strip(parameters),
    changes: changes
      .map((change) => ({ ...change, parameters: strip(change.parameters) }))
      .filter((change) => valuesOf(change.parameters).length > 0),
  };
}

/** A deviation that says of this parameter what another one says. */
export function withChangesOf(
  deviation: Deviation,
  other: Deviation,
  path: ParameterPath,
): Deviation {
  return wordsOf(other)
    .filter((word) => word.path === path)
    .reduce(
      (so, { value, tick }) => withChange(so, path, value, Math.max(0, tick - 1)),
      withoutChange(deviation, path),
    );
}

/** Every word of a deviation: what was changed, when (0: from the start) and to what. */
export function wordsOf({ parameters, changes }: Deviation) {
  return [{ tick: 0, parameters }, ...changes].flatMap((change) =>
    valuesOf(change.parameters).map(([path, value]) => ({ tick: change.tick, path, value })),
  );
}

function byTick(a: Change, b: Change): number {
  return a.tick - b.tick;
}
