import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reticula } from '../../cli/spawn-reticula.ts';

/** The only directory of results in a folder. */
export function directoryIn(folder: string): string {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return join(folder, names.find((name) => !name.endsWith('.joblog')) ?? 'none');
}

/** Tables of a directory, byte for byte. */
export function tablesOf(directory: string): Record<string, string> {
  const names = readdirSync(directory).filter((name) => name.endsWith('.parquet'));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(directory, name)).toString('base64')]),
  );
}

/** The tables of a sweep that is computed here, in one piece. */
export async function tablesHere(
  words: readonly string[],
  cwd: string,
): Promise<Record<string, string>> {
  const { status, stderr } = await reticula(['sweep', '--quiet', '--out=here', ...words], { cwd });
  if (status !== 0) throw new Error(stderr);
  return tablesOf(directoryIn(join(cwd, 'here')));
}

/** How many parts are stored; none before the first and after the merge. */
export function countParts(results: string): number {
  const parts = join(directoryIn(results), 'parts');
  if (!existsSync(parts)) return 0;
  return readdirSync(parts).filter((name) => name.endsWith('.part')).length;
}

/** The files of `cluster`, and the two commands that it prints. */
export async function writeFiles(words: readonly string[], cwd: string): Promise<string[]> {
  const { status, stdout, stderr } = await reticula(['cluster', ...words], { cwd });
  if (status !== 0) throw new Error(stderr);
  return stdout.split('\n').flatMap((line) => (line.startsWith('  ') ? [line.slice(2)] : []));
}
