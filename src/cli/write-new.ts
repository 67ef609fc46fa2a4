import { open, rm } from 'node:fs/promises';
import { systemCode } from '../experiment/results/store-error.ts';
import { CommandError } from './command-error.ts';
import { EXIT } from './exit-codes.ts';

/**
 * Writes a file, whole or not at all, and never over another.
 * @param exists what is said where something stands there
 * @throws CommandError (2) with these words
 */
export async function writeNew(path: string, content: string, exists: string): Promise<void> {
  const file = await open(path, 'wx').catch((error: unknown) => {
    throw systemCode(error) === 'EEXIST' ? new CommandError(EXIT.usage, exists) : error;
  });
  try {
    await file.writeFile(content);
  } catch (error) {
    await rm(path, { force: true });
    // Of a full disk, Node names no file.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  } finally {
    await file.close();
  }
}
