import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeOwnFolder, removeUnfinished, writeWhole } from './files.ts';
import { decodePart, encodePart } from './part.ts';
import type { Part } from './part.ts';
import { readRegularFile } from './regular-file.ts';
import { isShardOf } from './share.ts';
import type { Share } from './share.ts';
import { storeErrorFrom, systemCode } from './store-error.ts';

export const PART_FOLDER = 'parts';

/** Shards are made to fit into memory; Node reads no larger file at once. */
const MOST_BYTES = 2 ** 31 - 1;

const PART_FILE = /^(\d{6,})\.part$/;

function partPath(directory: string, shard: number): string {
  return join(directory, partName(shard));
}

/** Where in its directory the part of a shard lies. */
export function partName(shard: number): string {
  return join(PART_FOLDER, `${String(shard).padStart(6, '0')}.part`);
}

/**
 * Makes the folder, or clears it of what was left half-written.
 * @param share where others write parts too: only what belongs to it is cleared away
 * @throws StoreError
 */
export function makePartFolder(directory: string, share?: Share): void {
  const folder = join(directory, PART_FOLDER);
  makeOwnFolder(folder);
  removeUnfinished(
    folder,
    (name) => share === undefined || isShardOf(Number.parseInt(name, 10), share),
  );
}

/** @throws StoreError when it cannot be written; the part is then not there at all */
export function writePart(directory: string, part: Part): void {
  writeWhole(partPath(directory, part.shard), encodePart(part));
}

/** A part of this sweep; null when it is missing, damaged or belongs elsewhere. */
export function readPart(directory: string, sweep: string, shard: number): Part | null {
  const path = partPath(directory, shard);
  let bytes: Uint8Array | null;
  try {
    bytes = readRegularFile(path, MOST_BYTES);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw storeErrorFrom(error, path);
  }
  const part = bytes === null ? null : decodePart(bytes);
  return part?.sweep === sweep && part.shard === shard ? part : null;
}

/** Numbers of the shards that have a part, right or wrong, in order. */
export function partNumbers(directory: string): number[] {
  return (
    namesIn(directory)
      .map((name) => PART_FILE.exec(name)?.[1])
      .filter((digits) => digits !== undefined)
      .map(Number)
      // Nobody makes as many as that, and their names could not be told apart.
      .filter(Number.isSafeInteger)
      .sort((a, b) => a - b)
  );
}

/** @throws StoreError */
export function removeParts(directory: string): void {
  const folder = join(directory, PART_FOLDER);
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    throw storeErrorFrom(error, folder);
  }
}

function namesIn(directory: string): string[] {
  const folder = join(directory, PART_FOLDER);
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw storeErrorFrom(error, folder);
  }
}
