import { dirname } from 'node:path';
import type { Manifest } from '../../experiment/results/manifest.ts';
import { readManifest } from '../../experiment/results/read-manifest.ts';
import { printable } from '../printable.ts';
import { copyable, quote } from '../program.ts';

/**
 * The command that computes what is missing of a directory of results, to be copied; the path of the scenario is
 * as the sweep was begun.
 * @param words such as --resume, not quoted
 * @param lang as it was typed, if it was
 */
export function commandOfResults(
  directory: string,
  { command }: Pick<Manifest, 'command'>,
  words: readonly string[],
  lang?: string,
): string {
  const language = lang === undefined ? [] : ['--lang', quote(lang)];
  const out = ['--out', quote(dirname(directory))];
  return printable([copyable(command), ...words, ...out, ...language].join(' '));
}

/** The same with --resume, from the manifest there; undefined where none can be read. */
export function resumeCommandIn(directory: string, lang?: string): string | undefined {
  try {
    return commandOfResults(directory, readManifest(directory), ['--resume'], lang);
  } catch {
    return undefined;
  }
}
