import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { systemCode } from './store-error.ts';

/**
 * The bytes of a regular file; null where a folder, pipe, device or circle of links stands, or a
 * file beyond `mostBytes`. A directory of results may come from anywhere: a pipe would keep the program waiting
 * for ever, and opening a device may do something.
 * @throws the error of the operating system, such as ENOENT
 */
export function readRegularFile(path: string, mostBytes: number): Uint8Array | null {
  const file = openRegularFile(path);
  if (file === null) return null;
  try {
    return fstatSync(file).size > mostBytes ? null : readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function leadsToFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch (error) {
    if (systemCode(error) === 'ELOOP') return false;
    throw error;
  }
}

/** Opens a regular file for reading; null where something else stands. The caller closes it. */
export function openRegularFile(path: string): number | null {
  if (!leadsToFile(path)) return null;
  // Looked at again: another thing may stand there by now. Systems without the flag have no pipes.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  return null;
}
