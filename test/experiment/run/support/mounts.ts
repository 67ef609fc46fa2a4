import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a folder a file system of its own in memory, of that size, while something is done in it. */
export async function onSmallDisk<T>(
  folder: string,
  size: string,
  work: (disk: SmallDisk) => Promise<T>,
): Promise<T> {
  run('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder);
  try {
    return await work({
      remount: (options) => run('mount', '-o', `remount,${options}`, folder),
      fill(pages = 0) {
        const { bavail, bsize } = statfsSync(folder);
        writeFileSync(join(folder, FILLER), new Uint8Array(Math.max(0, bavail - pages) * bsize));
      },
    });
  } finally {
    run('umount', folder);
  }
}

export interface SmallDisk {
  /** With other options, such as a size or `ro`. */
  readonly remount: (options: string) => void;
  /** Writes a file that leaves room for so many pages. */
  readonly fill: (pages?: number) => void;
}

/** What `fill` writes. */
export const FILLER = 'filler';

/** The bytes of one page: a file takes whole ones. */
export const PAGE_BYTES = 4096;

/** Mounting needs rights that not every machine gives. */
export const CAN_MOUNT = isAllowed();

/** Stands in the name of what is skipped without them. */
export const MOUNT_NOTE = CAN_MOUNT ? '' : ' (skipped: this machine does not allow `mount`)';

function isAllowed(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'reticula-mount-'));
  try {
    run('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder);
    run('umount', folder);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
}

function run(command: string, ...words: readonly string[]): void {
  execFileSync(command, words, { stdio: 'ignore' });
}
