import { randomInt } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreError, storeErrorFrom, systemCode } from './store-error.ts';

/** What a half-written file is called; whoever resumes removes those that are left. */
export const UNFINISHED_FILE = /\.\d+-\d+\.tmp$/;

/** Two machines that share a disk may have processes of the same number. */
const THREAD = `${process.pid}-${randomInt(2 ** 40)}`;

/** The name under which this thread, and no other anywhere, writes `path` until it is whole. */
export function unfinishedName(path: string): string {
  return `${path}.${THREAD}.tmp`;
}

/**
 * Creates the file under which something is written until it is whole. What is in the way there is
 * removed and never followed: a link would lead what is written out of the directory.
 */
export function openUnfinished(path: string): number {
  rmSync(path, { force: true, recursive: true });
  return openSync(path, 'wx');
}

/**
 * Writes a file so that after a crash at any moment either the whole file is there or none: under
 * another name, forced to disk, then renamed, and the folder forced to disk too.
 * @throws StoreError when the disk is full, read-only, …; nothing half-written stays
 */
export function writeWhole(path: string, chunks: readonly Uint8Array[]): void {
  const unfinished = unfinishedName(path);
  try {
    const file = openUnfinished(unfinished);
    try {
      for (const chunk of chunks) writeAll(file, chunk);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw storeErrorFrom(error, path);
  }
}

/** The operating system may write less than it is given. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done);
  }
}

/** Makes a rename inside `folder` survive a power cut. Where folders cannot be synced, nothing. */
export function syncFolder(folder: string): void {
  let opened: number | undefined;
  try {
    opened = openSync(folder, 'r');
    fsyncSync(opened);
  } catch (error) {
    const code = systemCode(error);
    if (code !== 'EISDIR' && code !== 'EPERM' && code !== 'EINVAL' && code !== 'ENOTSUP')
      throw error;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/**
 * Removes what processes that were killed left half-written in a folder.
 * @param isOurs whether a name belongs to what this process alone writes
 */
export function removeUnfinished(
  folder: string,
  isOurs: (name: string) => boolean = () => true,
): void {
  try {
    for (const name of readdirSync(folder)) {
      if (!UNFINISHED_FILE.test(name) || !isOurs(name)) continue;
      rmSync(join(folder, name), { force: true, recursive: true });
    }
  } catch (error) {
    throw storeErrorFrom(error, folder);
  }
}

/**
 * Makes a folder and those above it. Step by step: all at once, Node reports a read-only disk as
 * something that is missing.
 * @throws StoreError
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const code = systemCode(error);
    // Some systems say ENOENT in folders that are there, such as those of the kernel.
    if (code === 'ENOENT' && !isFolder(dirname(path))) {
      makeFolder(dirname(path));
      makeFolder(path);
    } else if (code !== 'EEXIST' || !isFolder(path)) {
      throw storeErrorFrom(error, path);
    }
  }
}

/**
 * Makes a folder inside a directory of results. A link in its place is refused: what is written
 * through it would land elsewhere.
 * @throws StoreError
 */
export function makeOwnFolder(path: string): void {
  makeFolder(path);
  if (!lstatSync(path).isSymbolicLink()) return;
  throw new StoreError('foreign', {
    en: `${path} is a symbolic link, and nothing is written through it. Remove the link.`,
    fr: `${path} est un lien symbolique, et rien n’est écrit à travers lui. Supprimez ce lien.`,
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
