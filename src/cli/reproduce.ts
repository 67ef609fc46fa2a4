import { basename, isAbsolute, normalize, parse, resolve } from 'node:path';
import { isShippedFile } from '../experiment/scenario/shipped.ts';
import type { Share } from '../experiment/results/share.ts';
import { writeShard } from './read-shard.ts';
import type { SweepWords } from './scenario/parse-sweep-options.ts';
import type { ScenarioOptions } from './scenario/read-scenario.ts';
import { commandLine, storedLine } from './program.ts';

/** The options of a sweep that change its results. */
interface SweepOptions extends ScenarioOptions {
  readonly tables?: readonly string[] | undefined;
}

/** The command that computes the same results again. It goes into the manifest, so it names no folder of this machine. */
export function commandOf(scenario: string, options: SweepOptions & SweepWords): string {
  const { points } = options;
  return storedLine(
    'sweep',
    nameOf(scenario),
    ...variedWords({ ...options, points: points && nameOf(points) }),
    ...wordsOf(options),
    ...ruleWords(options),
  );
}

interface ResumableOptions extends SweepOptions, SweepWords {
  readonly out?: string | undefined;
  readonly report?: boolean | undefined;
  readonly shard?: string | undefined;
}

/** The command that goes on with the sweep from here, with everything as it was typed. */
export function resumeCommandOf(scenario: string, options: ResumableOptions): string {
  const report = options.report === true ? ['--report'] : [];
  const words = [
    ...variedWords(options),
    ...wordsOf(options),
    ...ruleWords(options),
    ...option('out', options.out),
    // A shard goes on with what is there unasked.
    ...(options.shard === undefined ? ['--resume'] : option('shard', options.shard)),
    ...report,
  ];
  return commandLine('sweep', scenario, ...words);
}

/** The words of a sweep, not quoted. */
export function sweepWords(
  scenario: string,
  options: SweepOptions & SweepWords & { readonly out?: string | undefined },
): string[] {
  return [
    scenario,
    ...tied('design', options.design),
    ...(options.factor ?? []).flatMap((factor) => tied('factor', factor)),
    ...tied('samples', options.samples),
    ...tied('points', options.points),
    ...(options.when ?? []).flatMap((condition) => tied('when', condition)),
    ...(options.set ?? []).flatMap((setting) => tied('set', setting)),
    ...tied('seed', options.seed),
    ...tied('ticks', options.ticks),
    ...tied('replicates', options.replicates),
    ...(options.tables ?? []).flatMap((table) => tied('tables', table)),
    ...tied('out', options.out),
  ];
}

interface SensitivityOptions extends SweepOptions {
  readonly method: string;
  readonly samples?: string | undefined;
  readonly metric?: readonly string[] | undefined;
}

/** The command that computes a sensitivity analysis again, or goes on with it from here. */
export function commandOfSensitivity(
  scenario: string,
  options: SensitivityOptions,
  {
    out,
    isResumed = false,
    share,
    report,
  }: {
    readonly out?: string | undefined;
    readonly report?: string | undefined;
    readonly isResumed?: boolean;
    readonly share?: Share | undefined;
  } = {},
): string {
  // A shard goes on with what is there unasked.
  const resumed = share === undefined ? ['--resume'] : option('shard', writeShard(share));
  const words = [
    ...option('method', options.method),
    ...option('samples', options.samples),
    ...wordsOf(options),
    ...option('out', out),
    ...(isResumed ? resumed : []),
    // What is shown of the same results; a shard shows nothing.
    ...(isResumed && share === undefined
      ? (options.metric ?? []).flatMap((name) => option('metric', name))
      : []),
    ...(report === '' ? ['--report'] : option('report', report)),
  ];
  return isResumed
    ? commandLine('sensitivity', scenario, ...words)
    : storedLine('sensitivity', nameOf(scenario), ...words);
}

interface FindingsOptions {
  readonly ids: readonly string[];
  readonly world: string;
  readonly seed: string;
  readonly replicates: number;
  /** Rival rules tried beside the usual ones: all of them, or some by name. */
  readonly rivals?: 'all' | readonly string[] | undefined;
}

/** The command that computes the same table of findings again, without any folder of this machine. */
export function commandOfFindings(options: FindingsOptions): string {
  const { ids, world, seed, replicates, rivals } = options;
  const words = [
    ...ids,
    ...(rivals === 'all' ? ['--rivals'] : (rivals ?? []).flatMap((name) => option('rival', name))),
    ...option('replicates', String(replicates)),
    ...option('seed', seed),
    ...option('world', nameOf(world)),
  ];
  return storedLine('findings', ...words, '--report');
}

/** The options, as they were typed, that change what findings are found. */
export function settingsOfFindings({
  replicates,
  seed,
  world,
}: Readonly<Partial<Record<'replicates' | 'seed' | 'world', string | undefined>>>): string[] {
  return [...option('replicates', replicates), ...option('seed', seed), ...option('world', world)];
}

function variedWords({ design, factor = [], samples, points, when = [] }: SweepWords): string[] {
  return [
    ...option('design', design),
    ...factor.flatMap((one) => option('factor', one)),
    ...option('samples', samples),
    ...option('points', points),
    ...when.flatMap((condition) => option('when', condition)),
  ];
}

function wordsOf({ set = [], seed, ticks, replicates, tables = [] }: SweepOptions): string[] {
  return [
    ...set.flatMap((setting) => option('set', setting)),
    ...option('seed', seed),
    ...option('ticks', ticks),
    ...option('replicates', replicates),
    ...tables.flatMap((table) => option('tables', table)),
  ];
}

/** How a rule that adds replicates was typed. */
function ruleWords({ precision, metric = [], ...bounds }: SweepOptions): string[] {
  return [
    ...option('precision', precision),
    ...metric.flatMap((name) => option('metric', name)),
    ...option('at-least', bounds['at-least']),
    ...option('at-most', bounds['at-most']),
  ];
}

function tied(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`--${name}=${value}`];
}

/** A value that looks like an option must be tied to its name. */
function option(name: string, value: string | undefined): string[] {
  return value === undefined || value.startsWith('-') ? tied(name, value) : [`--${name}`, value];
}

/** A shipped scenario by its name, a file below the present folder by its path, any other without its folder. */
export function nameOf(scenario: string): string {
  const { dir, name } = parse(resolve(scenario));
  if (isShippedFile(dir, name)) return name;
  return isAbsolute(scenario) || normalize(scenario).startsWith('..')
    ? basename(scenario)
    : scenario;
}
