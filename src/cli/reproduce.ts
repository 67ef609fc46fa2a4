import { basename, isAbsolute, normalize } from 'node:path';
import type { ScenarioOptions } from './scenario/read-scenario.ts';

/** The options of a sweep that change its results. */
interface SweepOptions extends ScenarioOptions {
  readonly tables?: readonly string[] | undefined;
}

/** The command that computes the same results again. It goes into the manifest, so it names no folder of this machine. */
export function commandOf(scenario: string, options: SweepOptions): string {
  return ['reticula', 'sweep', quote(withoutFolders(scenario)), ...wordsOf(options)].join(' ');
}

/** The command that goes on with the sweep from here, with everything as it was typed. */
export function resumeCommandOf(
  scenario: string,
  options: SweepOptions & { readonly out?: string | undefined },
): string {
  const out = options.out === undefined ? [] : ['--out', quote(options.out)];
  return ['reticula', 'sweep', quote(scenario), ...wordsOf(options), ...out, '--resume'].join(' ');
}

function wordsOf({ set = [], seed, ticks, replicates, tables = [] }: SweepOptions): string[] {
  const option = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`--${name}`, quote(value)];
  return [
    ...set.flatMap((setting) => option('set', setting)),
    ...option('seed', seed),
    ...option('ticks', ticks),
    ...option('replicates', replicates),
    ...tables.flatMap((table) => option('tables', table)),
  ];
}

/** A path that leads out of the present folder says something about the machine. */
function withoutFolders(path: string): string {
  return isAbsolute(path) || normalize(path).startsWith('..') ? basename(path) : path;
}

/** A word as a shell takes it. */
function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
