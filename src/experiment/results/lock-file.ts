import { closeSync, existsSync, fsyncSync, lstatSync, openSync, rmSync, statSync } from 'node:fs';
import { openUnfinished, unfinishedName, writeAll } from './files.ts';
import { isRecord } from '../../model/is-record.ts';
import { isCount } from './json-checks.ts';
import { processState } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { readRegularFile } from './regular-file.ts';
import { storeErrorFrom, systemCode } from './store-error.ts';

/** What one holder of a directory wrote about itself. */
export interface LockFile extends ProcessIdentity {
  /** It let go of the directory in good order. */
  readonly released: boolean;
}

/** A process on another machine that gave no sign of life for so long is taken for dead. */
export const SILENCE_SECONDS = 120;

/** A lock is a line. */
const MOST_BYTES = 10_000;

const PATIENCE_MILLISECONDS = 1000;
const GLANCE_MILLISECONDS = 20;

/**
 * The lock file at `path`, or null when there is none. One that stays empty or broken belongs to a
 * process that died over it; so does one after which somebody created the `next`.
 */
export function readLock(path: string, next: string): LockFile | 'abandoned' | null {
  for (let waited = 0; ; waited += GLANCE_MILLISECONDS) {
    const lock = glanceAt(path);
    if (lock !== 'unreadable') return lock;
    if (waited >= PATIENCE_MILLISECONDS || existsSync(next)) return 'abandoned';
    pause(GLANCE_MILLISECONDS);
  }
}

/** False when the file exists already: exclusive creation works on shared file systems too. */
export function createLock(path: string, lock: LockFile): boolean {
  try {
    const file = openSync(path, 'wx');
    try {
      writeAll(file, bytesOf(lock));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw storeErrorFrom(error, path);
  }
}

/**
 * Writes a lock over itself, which needs no room on a full disk. The same bytes again set the time of
 * the file by the clock of the machine that stores it, and whoever reads meanwhile sees nothing else
 * than before.
 */
export function touchLock(path: string, lock: LockFile): void {
  const file = openSync(path, 'r+');
  try {
    writeAll(file, bytesOf(lock));
  } finally {
    closeSync(file);
  }
}

/** Whether the process that wrote the lock still holds it. */
export function isHeld(lock: LockFile | 'abandoned', path: string): lock is LockFile {
  if (lock === 'abandoned' || lock.released) return false;
  const state = processState(lock);
  return state === 'unknown' ? silence(path) < SILENCE_SECONDS : state === 'alive';
}

/** As long whether it is held or released: one is written over the other. */
function bytesOf(lock: LockFile): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(lock) + (lock.released ? ' ' : ''));
}

function glanceAt(path: string): LockFile | 'unreadable' | null {
  try {
    const bytes = readRegularFile(path, MOST_BYTES);
    if (bytes === null) return 'unreadable';
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isLockFile(value) ? value : 'unreadable';
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable';
    // A link that leads nowhere is there all the same: no lock can be created in its place.
    if (systemCode(error) === 'ENOENT') return isThere(path) ? 'unreadable' : null;
    throw storeErrorFrom(error, path);
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isLockFile(value: unknown): value is LockFile {
  return (
    isRecord(value) &&
    isCount(value['pid']) &&
    value['pid'] > 0 &&
    typeof value['place'] === 'string' &&
    (value['started'] === null || typeof value['started'] === 'string') &&
    typeof value['released'] === 'boolean'
  );
}

/** Seconds since the last sign of life, by the clock of the file system that holds the lock. */
function silence(path: string): number {
  const probe = unfinishedName(path);
  try {
    closeSync(openUnfinished(probe));
    return (statSync(probe).mtimeMs - statSync(path).mtimeMs) / 1000;
  } catch {
    return (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)) / 1000;
  } finally {
    rmSync(probe, { force: true });
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
