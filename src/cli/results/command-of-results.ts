import { dirname } from 'node:path';
import type { Manifest } from '../../experiment/results/manifest.ts';
import { readManifest } from '../../experiment/results/read-manifest.ts';
import { printable } from '../printable.ts';
import { copyable } from '../program.ts';

/**
 * The command that computes what is missing of a directory of results, to be copied; the path of the scenario is
 * as the sweep was begun.
 * @param words such as --resume
 */
export function commandOfResults(
  directory: string,
  { command }: Pick<Manifest, 'command'>,
  ...words: readonly string[]
): string {
  return printable(copyable(command, ...words, '--out', dirname(directory)));
}

/** The same with --resume, from the manifest there; undefined where none can be read. */
export function resumeCommandIn(directory: string): string | undefined {
  try {
    return commandOfResults(directory, readManifest(directory), '--resume');
  } catch {
    return undefined;
  }
}
