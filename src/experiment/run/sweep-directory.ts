import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeNumber } from '../../model/text.ts';
import { makeFolder, removeUnfinished, UNFINISHED_FILE } from '../results/files.ts';
import {
  acquireShareLock,
  acquireWholeLock,
  anyHolder,
  clearShareLocks,
  SHARE_LOCK_FOLDER,
} from '../results/directory-locks.ts';
import { LOCK_FOLDER, lockedError } from '../results/lock.ts';
import type { Lock } from '../results/lock.ts';
import { hasManifest, MANIFEST_FILE, tablePath, writeManifest } from '../results/manifest.ts';
import type { Manifest } from '../results/manifest.ts';
import { makePartFolder, PART_FOLDER, removeParts } from '../results/part-files.ts';
import { checkFile, damagedTable } from '../results/parquet-reader.ts';
import { readManifest } from '../results/read-manifest.ts';
import type { Share } from '../results/share.ts';
import { StoreError, storeErrorFrom, systemCode } from '../results/store-error.ts';

/** What lies in a directory beside manifest and tables until it is finished. */
const OURS: readonly string[] = [PART_FOLDER, LOCK_FOLDER, SHARE_LOCK_FOLDER];

/** Where the results of a sweep go: its name tells sweeps of the same scenario apart. */
export function directoryOf(
  { name, hash }: Pick<Manifest, 'name' | 'hash'>,
  out = 'results',
): string {
  return join(out, `${name}-${hash.slice(0, 8)}`);
}

export type OpenedDirectory =
  | { readonly state: 'finished'; readonly manifest: Manifest }
  | { readonly state: 'open'; readonly manifest: Manifest; readonly lock: Lock };

export interface OpenOptions {
  readonly resume: boolean;
  /** What a person types to go on. */
  readonly resumeCommand: string;
}

/**
 * Finds a finished sweep, or takes possession of the directory in order to begin or to go on.
 * @param fresh the manifest of this sweep as it begins
 * @throws StoreError 'unfinished', 'locked', 'foreign', or of the machine
 */
export async function openDirectory(
  directory: string,
  fresh: Manifest,
  options: OpenOptions,
): Promise<OpenedDirectory> {
  const seen = await look(directory, fresh, options);
  if (seen?.status === 'finished') {
    clearLeftovers(directory);
    return { state: 'finished', manifest: seen };
  }
  if (seen !== null && !options.resume) {
    const holder = anyHolder(directory);
    throw holder === null
      ? unfinishedError(directory, seen, options)
      : lockedError(directory, holder);
  }

  makeFolder(directory);
  const lock = acquireWholeLock(directory);
  try {
    // Another process may have finished meanwhile.
    const found = await look(directory, fresh, options);
    if (found?.status === 'finished') {
      clearAway(directory, lock);
      return { state: 'finished', manifest: found };
    }
    makePartFolder(directory);
    removeUnfinished(directory);
    const manifest: Manifest = {
      ...fresh,
      runsPerShard: found?.runsPerShard ?? fresh.runsPerShard,
      // How far a rule that adds replicates had come.
      ...(found?.replicatesPerPoint !== undefined && {
        replicatesPerPoint: found.replicatesPerPoint,
        runs: { ...fresh.runs, planned: found.runs.planned },
      }),
    };
    writeManifest(directory, manifest);
    return { state: 'open', manifest, lock };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * The same for one share, while other processes compute other shares: what is there is gone on with
 * unasked, and nothing that others may be writing is touched.
 * @throws StoreError 'locked', 'foreign', 'damaged', or of the machine
 */
export async function openShare(
  directory: string,
  fresh: Manifest,
  share: Share,
  signal?: AbortSignal,
): Promise<OpenedDirectory> {
  const options = { resume: false };
  const seen = await look(directory, fresh, options);
  if (seen?.status === 'finished') return { state: 'finished', manifest: seen };
  makeFolder(directory);
  const lock = await acquireShareLock(directory, share, signal);
  try {
    const found = await look(directory, fresh, options);
    if (found?.status === 'finished') {
      lock.clear();
      return { state: 'finished', manifest: found };
    }
    makePartFolder(directory, share);
    // Others may write it at the same moment: the same but for time and place.
    if (found === null) writeManifest(directory, fresh);
    return { state: 'open', manifest: found ?? fresh, lock };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Removes what a finished directory needs no longer. */
export function clearAway(directory: string, lock: Lock): void {
  removeParts(directory);
  clearShareLocks(directory);
  lock.clear();
}

/** A process may have been killed after its last table was written. */
function clearLeftovers(directory: string): void {
  try {
    if (anyHolder(directory) !== null) return;
    for (const name of OURS) {
      rmSync(join(directory, name), { recursive: true, force: true });
    }
  } catch {
    // A finished directory may well be read-only.
  }
}

/** The manifest that is there and fits; null when there is nothing worth keeping. */
async function look(
  directory: string,
  fresh: Manifest,
  { resume }: Pick<OpenOptions, 'resume'>,
): Promise<Manifest | null> {
  if (!hasManifest(directory)) {
    if (hasForeignFiles(directory)) throw foreignError(directory);
    return null;
  }
  const found = readOrNull(directory, resume);
  if (found === null) return null;
  if (found.hash !== fresh.hash) throw foreignError(directory);
  if (found.status !== 'finished') return found;
  for (const { name, file } of found.tables) {
    if (file === undefined) continue;
    const path = tablePath(directory, name);
    try {
      if (resume) await checkFile(path, file);
      else if (!hasSize(path, file.bytes)) throw damagedTable(path);
    } catch (error) {
      // The parts are gone: everything is computed again.
      if (resume && error instanceof StoreError && error.kind === 'damaged') return null;
      throw storeErrorFrom(error, path);
    }
  }
  return found;
}

function hasSize(path: string, bytes: number): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === bytes;
}

/** Parts know by themselves to which sweep they belong: a damaged manifest is no loss. */
function readOrNull(directory: string, resume: boolean): Manifest | null {
  try {
    return readManifest(directory);
  } catch (error) {
    if (resume && error instanceof StoreError && error.kind === 'damaged') return null;
    throw error;
  }
}

/** Anything but what a process leaves that is killed before it wrote its manifest. */
function hasForeignFiles(directory: string): boolean {
  if (!existsSync(directory)) return false;
  try {
    return readdirSync(directory).some(
      (name) => !OURS.includes(name) && !UNFINISHED_FILE.test(name),
    );
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') return true;
    throw storeErrorFrom(error, directory);
  }
}

function unfinishedError(
  directory: string,
  { runs }: Manifest,
  { resumeCommand }: OpenOptions,
): StoreError {
  const planned = writeNumber(runs.planned);
  return new StoreError('unfinished', {
    en: `${directory} holds an unfinished sweep of ${planned.en} ${runs.planned === 1 ? 'run' : 'runs'}. Go on with: ${resumeCommand}`,
    fr: `${directory} contient un balayage inachevé de ${planned.fr} ${runs.planned === 1 ? 'simulation' : 'simulations'}. Pour le reprendre\u00a0: ${resumeCommand}`,
  });
}

function foreignError(directory: string): StoreError {
  return new StoreError(
    'foreign',
    {
      en: `${directory} holds something else than this sweep, and is left as it is (see ${MANIFEST_FILE}).`,
      fr: `${directory} contient autre chose que ce balayage et reste tel quel (voir ${MANIFEST_FILE}).`,
    },
    { remedy: 'place' },
  );
}
