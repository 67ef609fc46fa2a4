import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeOwnFolder } from './files.ts';
import { SILENCE_SECONDS } from './lock-file.ts';
import { acquireLock, lockedError, lockHolder } from './lock.ts';
import type { Lock } from './lock.ts';
import { processState } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';
import type { Share } from './share.ts';
import { storeErrorFrom, systemCode } from './store-error.ts';

/*
 * Who may write a directory of results at the same time: either one process the whole sweep, or
 * several a share each, all of the same division. Each takes its own lock first and then looks for
 * those that exclude it: of two that come at the same moment at least one sees the other and
 * yields, without a lock of the file system. (Decision record 39)
 */

/** Holds a folder of locks for every share that was ever begun: `2-of-10`. */
export const SHARE_LOCK_FOLDER = 'shard-locks';

const SHARE_FOLDER = /^(\d+)-of-(\d+)$/;
const GLANCE_MILLISECONDS = 1000;
/** Longer than silence by what a shared file system may show too late. */
const PATIENCE_SECONDS = SILENCE_SECONDS + 60;

/** @throws StoreError of kind 'locked' while the sweep or a share of it is being computed */
export function acquireWholeLock(directory: string): Lock {
  const lock = acquireLock(directory);
  const share = shareHolder(directory);
  if (share === null) return lock;
  lock.release();
  throw lockedError(directory, share);
}

/**
 * The lock of a share. Where its holder cannot be seen from here, because it ran on another
 * machine, this waits until it has been silent for so long that it is taken for dead: a task that
 * is moved to another node of a cluster needs nobody to start it again.
 * @throws StoreError of kind 'locked' while the share, the whole sweep, or a share of another division is being computed
 */
export async function acquireShareLock(
  directory: string,
  share: Share,
  signal?: AbortSignal,
  patience = PATIENCE_SECONDS,
): Promise<Lock> {
  makeOwnFolder(join(directory, SHARE_LOCK_FOLDER));
  const started = performance.now();
  for (;;) {
    const holder = lockHolder(directory, folderOf(share));
    const isFar = holder !== null && processState(holder) === 'unknown';
    const isPatient = (performance.now() - started) / 1000 < patience;
    if (!isFar || !isPatient || signal?.aborted === true) break;
    await new Promise((resolve) => setTimeout(resolve, GLANCE_MILLISECONDS));
  }
  const lock = acquireLock(directory, folderOf(share));
  const other = lockHolder(directory) ?? shareHolder(directory, ({ of }) => of !== share.of);
  if (other === null) return lock;
  // Else a merge would take a share for begun of which nothing is there.
  lock.withdraw();
  removeEmpty(join(directory, SHARE_LOCK_FOLDER));
  throw lockedError(directory, other);
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Other shares have locks in it.
  }
}

/** Who holds the directory or a share of it, if anybody does. */
export function anyHolder(directory: string): ProcessIdentity | null {
  return lockHolder(directory) ?? shareHolder(directory);
}

/** Shares that were begun, alive or not. */
export function begunShares(directory: string): Share[] {
  return namesIn(directory).flatMap((name) => {
    const [, number, of] = SHARE_FOLDER.exec(name) ?? [];
    return number === undefined || of === undefined
      ? []
      : [{ number: Number(number), of: Number(of) }];
  });
}

/** Clears the locks of all shares away: for a finished directory. */
export function clearShareLocks(directory: string): void {
  const folder = join(directory, SHARE_LOCK_FOLDER);
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    throw storeErrorFrom(error, folder);
  }
}

function shareHolder(
  directory: string,
  isAsked: (share: Share) => boolean = () => true,
): ProcessIdentity | null {
  for (const share of begunShares(directory).filter(isAsked)) {
    const holder = lockHolder(directory, folderOf(share));
    if (holder !== null) return holder;
  }
  return null;
}

function folderOf({ number, of }: Share): string {
  return join(SHARE_LOCK_FOLDER, `${number}-of-${of}`);
}

function namesIn(directory: string): string[] {
  const folder = join(directory, SHARE_LOCK_FOLDER);
  if (!existsSync(folder)) return [];
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw storeErrorFrom(error, folder);
  }
}
