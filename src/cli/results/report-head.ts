import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** What tells a page of ours, and that of an unfinished sweep, stands within so many bytes. */
const HEAD_BYTES = 1500;

/** The beginning of a file; undefined where there is none, or something else stands there. */
export function headOf(file: string): string | undefined {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const head = Buffer.alloc(HEAD_BYTES);
  const opened = openSync(file, 'r');
  try {
    readSync(opened, head);
  } finally {
    closeSync(opened);
  }
  return head.toString();
}
