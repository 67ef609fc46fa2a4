import type { FirmInput, PriorTie } from '../../model/input.ts';
import type { ParameterOverrides, ParameterPath } from '../../model/parameters.ts';
import { findParameter, GROUPS } from '../../model/parameters.ts';
import { checkScenario } from './check-scenario.ts';
import type { Report } from './checks/draft.ts';
import { warnOfOverridden } from './checks/overridden.ts';
import { warnOfUneven } from './checks/uneven.ts';
import { mergeChain, readChain } from './extends.ts';
import { checkInheritedSweep } from './inherited-sweep.ts';
import { readFirms, readTies } from './listed.ts';
import type { ScenarioLoader } from './loader.ts';
import { HEADLINE_NAMES } from '../../model/metrics.ts';
import type { Checked, Mistake } from './mistake.ts';
import { MistakeLog } from './mistake.ts';
import { entryOf } from './placed.ts';
import type { Place, Placed, PlacedEntry, PlacedMap } from './placed.ts';
import { PARAMETER_OVERRIDES } from './parameters-shape.ts';
import { POPULATION_PATHS } from './checks/population.ts';
import { overrideSweep } from './override-sweep.ts';
import { LEAST_REPLICATES, MOST_REPLICATES } from './precision.ts';
import { checkRightParts, resolveSweep } from './resolve-sweep.ts';
import type { Scenario } from './scenario.ts';
import { FORMAT } from './scenario.ts';
import type { WrittenScenario } from './scenario-shape.ts';
import { SCENARIO } from './scenario-shape.ts';
import { readingAgain } from './shape.ts';
import type { Reading } from './shape.ts';

export const DEFAULT_TICKS = 60;
export const DEFAULT_REPLICATES = 30;
const DEFAULT_SEED = 'reticula';

/** A scenario without mistakes. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly warnings: readonly Mistake[];
}

/**
 * Reads a scenario and everything it names, checks it as a whole and reports every mistake at
 * once. A good scenario may come with warnings: what is allowed and probably not meant. Never throws
 * on account of what is written.
 *
 * @param text of the scenario file: YAML or JSON
 * @param file name of the file, as messages shall show it
 * @param loader the way to what the scenario extends and to its CSV files
 * @param sweepGiven keys of a sweep that replace those of the scenario
 */
export function parseScenario(
  text: string,
  file: string,
  loader: ScenarioLoader,
  sweepGiven?: PlacedMap,
): Checked<ReadScenario> {
  const log = new MistakeLog();
  const chain = readChain({ file, text }, loader, log);
  if (chain === undefined) return { ok: false, mistakes: log.sorted() };

  const whole = mergeChain(chain);
  const merged = sweepGiven === undefined ? whole : overrideSweep(whole, sweepGiven);
  const reading: Reading = {
    log,
    places: new Map([['', merged.place]]),
    right: new Map(),
  };
  const written = SCENARIO.readWhatIsRight(merged, '', reading);
  const isGiven = (key: string) => entryOf(merged, key) !== undefined;

  const firms = isGiven('firms') ? readFirms(written.firms, reading, loader) : [];
  const namedFirms = firms ?? rightItems<FirmInput>('firms', reading);
  const ties = isGiven('ties') ? readTies(written.ties, namedFirms, reading, loader) : [];
  const seed = written.seed ?? DEFAULT_SEED;
  const sweep = written.sweep
    ? resolveSweep(written.sweep, { seed, parameters: written.parameters ?? {} }, reading, loader)
    : undefined;
  const sweepAsWritten = entryOf(merged, 'sweep')?.value;
  if (written.sweep === undefined && sweepAsWritten?.kind === 'map')
    checkRightParts(sweepAsWritten, reading);
  // Whoever gives other factors knows that these vary.
  if (sweepGiven === undefined || entryOf(whole, 'sweep') === undefined)
    checkInheritedSweep(chain, reading);

  const parameters = written.parameters ?? rightGroups(entryOf(merged, 'parameters'), reading);
  const scenario = assemble(
    nameFrom(file),
    seed,
    { ...written, ...(parameters && { parameters }) },
    firms ?? [],
    ties ?? [],
    sweep,
  );
  const right = {
    ...written,
    parameters,
    firms,
    ties,
    sweep: written.sweep === false ? false : sweep,
  };
  checkScenario(
    scenario,
    (path, found, expected, nearest) => {
      log.add(placeOf(path, reading.places, merged.place), path, found, expected, nearest);
    },
    (part) => !isGiven(part) || right[part] !== undefined,
    (path) => mayVary(sweepAsWritten, path),
    {
      networks: isGiven('networks') ? (written.networks ?? rightItems('networks', reading)) : [],
      firms: namedFirms,
      ties: ties ?? rightItems('ties', reading),
    },
  );
  if (log.count > 0) return { ok: false, mistakes: log.sorted() };
  const warnings = new MistakeLog();
  const warn: Report = (path, found, expected) => {
    warnings.add(placeOf(path, reading.places, merged.place), path, found, expected);
  };
  warnOfOverridden(scenario, warn);
  warnOfUneven(scenario, warn);
  return { ok: true, scenario: inOrder(scenario), warnings: warnings.sorted() };
}

/** What is right of each item of a list with mistakes; where nothing can be told, one of which nothing is known. */
function rightItems<Item>(path: string, { right }: Reading): readonly Partial<Item>[] {
  return (right?.get(path) as Partial<Item>[] | undefined) ?? [{}];
}

/** The groups without mistakes, where none that the population depends on has one, nor a name that may mean it. */
function rightGroups(
  parameters: PlacedEntry | undefined,
  reading: Reading,
): ParameterOverrides | undefined {
  if (parameters?.value.kind !== 'map') return undefined;
  const again = readingAgain(reading);
  const right = PARAMETER_OVERRIDES.readWhatIsRight(parameters.value, 'parameters', again) ?? {};
  const mayMatter = (group: string) =>
    !Object.hasOwn(GROUPS, group) || POPULATION_PATHS.some((path) => path.startsWith(`${group}.`));
  return parameters.value.entries.every(({ key }) => Object.hasOwn(right, key) || !mayMatter(key))
    ? right
    : undefined;
}

/** Whether a sweep as written, with or without mistakes, may be about a parameter. */
function mayVary(sweep: Placed | undefined, path: ParameterPath): boolean {
  if (sweep?.kind !== 'map') return false;
  const factors = entryOf(sweep, 'factors')?.value;
  if (entryOf(sweep, 'points') !== undefined) return true;
  if (factors?.kind !== 'map') return factors !== undefined;
  // A name that means nothing may have been meant for it.
  return factors.entries.some(({ key }) => key === path || findParameter(key) === undefined);
}

function assemble(
  name: string,
  seed: string,
  written: Partial<WrittenScenario>,
  firms: readonly FirmInput[],
  ties: readonly PriorTie[],
  sweep: Scenario['sweep'],
): Scenario {
  const { title, description, question, section, parameters, networks, changes, series } = written;
  return {
    name,
    format: FORMAT,
    title: title ?? { en: name, fr: name },
    ...(description && { description }),
    ...(question && { question }),
    ...(section && { section }),
    seed,
    ticks: written.ticks ?? DEFAULT_TICKS,
    ...replicatesOf(written),
    input: {
      ...(parameters && { parameters }),
      ...(networks && { networks }),
      ...(firms.length > 0 && { firms }),
      ...(ties.length > 0 && { ties }),
      ...(changes && { changes }),
    },
    ...(sweep && { sweep }),
    metrics: unique(written.metrics ?? HEADLINE_NAMES),
    ...(series !== undefined && { series: series && unique(series) }),
    snapshots: written.snapshots ?? [],
  };
}

/** How often each point is run: so often, or until a mean is known well enough. */
function replicatesOf({
  replicates = DEFAULT_REPLICATES,
  metrics,
}: Partial<WrittenScenario>): Pick<Scenario, 'replicates' | 'precision'> {
  if (typeof replicates === 'number') return { replicates };
  const { precision, atMost = MOST_REPLICATES, atLeast = LEAST_REPLICATES } = replicates;
  const { metric = (metrics ?? HEADLINE_NAMES)[0] ?? '' } = replicates;
  return { replicates: atMost, precision: { metric, halfWidth: precision, atLeast } };
}

/** Changes and snapshots in the order of time. */
function inOrder(scenario: Scenario): Scenario {
  const { input, snapshots } = scenario;
  const changes = input.changes?.toSorted((a, b) => a.tick - b.tick);
  return {
    ...scenario,
    input: { ...input, ...(changes && { changes }) },
    snapshots: snapshots.toSorted((a, b) => a - b),
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** The file's name without folder and ending, fit for a folder's name on any system. */
export function nameFrom(file: string): string {
  const base = file.replace(/^.*[\\/]/, '').replace(/\.(ya?ml|json)$/i, '');
  const safe = base
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return safe.slice(0, 60) || 'scenario';
}

/** The place of a path, or of the nearest thing around it that is written. */
function placeOf(path: string, places: ReadonlyMap<string, Place>, root: Place): Place {
  for (let end = path.length; end > 0; end--) {
    const place = places.get(path.slice(0, end));
    if (place !== undefined) return place;
  }
  return root;
}
