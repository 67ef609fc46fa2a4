import { existsSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeOwnFolder } from './files.ts';
import { createLock, isHeld, readLock, touchLock } from './lock-file.ts';
import type { LockFile } from './lock-file.ts';
import { thisProcess } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { StoreError } from './store-error.ts';

/**
 * One process at a time writes a directory, on shared file systems without locks of their own too.
 * Every holder creates `locks/1.json`, `locks/2.json`, … exclusively, each only after it saw that
 * the holder before is gone. No name is used twice while there is work to do: two processes that
 * take over at the same moment cannot both succeed, and nobody removes a live process's lock by
 * mistake for a dead one's.
 */
export interface Lock {
  /** Shows other machines that this process lives; call it every few seconds. */
  beat(): void;
  /** Lets the next one in. */
  release(): void;
  /** Leaves nothing behind of an attempt that came to nothing; where others held it before, their locks stay. */
  withdraw(): void;
  /** Clears all locks away: for a finished directory, where nobody has to wait any more. */
  clear(): void;
}

export const LOCK_FOLDER = 'locks';

/**
 * @param folder where in the directory the locks lie
 * @throws StoreError of kind 'locked' when another process holds it
 */
export function acquireLock(directory: string, folder = LOCK_FOLDER): Lock {
  const place: Place = { directory, folder };
  makeOwnFolder(join(directory, folder));
  const me: LockFile = { ...thisProcess(), released: false };
  let number = 1;
  for (;;) {
    const path = lockPath(place, number);
    const found = lockAt(place, number);
    if (found === null) {
      // When somebody was faster, the next round looks at who it is.
      if (createLock(path, me)) break;
    } else if (isHeld(found, path)) {
      throw lockedError(directory, found);
    } else {
      number += 1;
    }
  }
  yieldToNeighbours(place, number, me);
  return heldLock(place, number, me);
}

/** Who holds the locks in a folder of the directory, if anybody does. */
export function lockHolder(directory: string, folder = LOCK_FOLDER): ProcessIdentity | null {
  const place: Place = { directory, folder };
  for (let number = 1; ; number += 1) {
    const path = lockPath(place, number);
    const found = lockAt(place, number);
    if (found === null) return null;
    if (isHeld(found, path)) return found;
  }
}

export function lockedError(directory: string, { pid, place }: ProcessIdentity): StoreError {
  const host = place === thisProcess().place ? null : (place.split(' ')[0] ?? '');
  return new StoreError('locked', {
    en: `${directory} is being written by process ${pid}${host === null ? '' : ` on ${host}`}. Wait for it, or stop it and resume.`,
    fr: `${directory} est en cours d’écriture par le processus ${pid}${host === null ? '' : ` sur ${host}`}. Attendez-le, ou arrêtez-le puis reprenez.`,
  });
}

/** Whose locks they are, and the folder in it where they lie. */
interface Place {
  readonly directory: string;
  readonly folder: string;
}

function lockAt(place: Place, number: number): ReturnType<typeof readLock> {
  return readLock(lockPath(place, number), lockPath(place, number + 1));
}

function lockPath({ directory, folder }: Place, number: number): string {
  return join(directory, folder, `${number}.json`);
}

/**
 * A process may have been stopped between creating its lock and writing into it, for so long that
 * it was taken for dead. Both then look for each other after they wrote, so one of them yields.
 */
function yieldToNeighbours(place: Place, number: number, me: LockFile): void {
  for (const neighbour of [number - 1, number + 1]) {
    const path = lockPath(place, neighbour);
    const found = neighbour > 0 ? lockAt(place, neighbour) : null;
    if (found !== null && isHeld(found, path)) {
      heldLock(place, number, me).release();
      throw lockedError(place.directory, found);
    }
  }
}

function heldLock(place: Place, number: number, me: LockFile): Lock {
  const path = lockPath(place, number);
  const removeFolder = (): void => {
    try {
      rmdirSync(join(place.directory, place.folder));
    } catch {
      // Somebody is just looking whether the directory is free.
    }
  };
  return {
    beat() {
      try {
        touchLock(path, me);
      } catch {
        // Whatever is wrong with the disk will show when something is written.
      }
    },
    release() {
      if (!existsSync(path)) return;
      try {
        touchLock(path, { ...me, released: true });
      } catch {
        // On a read-only disk, too, the directory is free as soon as this process has ended.
      }
    },
    withdraw() {
      if (number > 1) {
        this.release();
        return;
      }
      rmSync(path, { force: true });
      removeFolder();
    },
    clear() {
      for (let i = number; i > 0; i -= 1) {
        rmSync(lockPath(place, i), { force: true, recursive: true });
      }
      removeFolder();
    },
  };
}
