import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file, and the folder it is to stand in, so that a whole one is there or none. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    // Never followed: a link would lead what is written elsewhere.
    await rm(unfinished, { force: true, recursive: true });
    await writeFile(unfinished, content, { flag: 'wx' });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    // Whoever asked for `path` does not know the other name; of a full disk, Node names none.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}
