import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { StoreError } from '../../experiment/results/store-error.ts';
import { printable } from '../printable.ts';

/**
 * @param option how another file is chosen
 * @throws StoreError 'exists' where something stands that is no report of ours
 */
export function refuseToOverwrite(file: string, option: '--out' | '--report'): void {
  if (!isInTheWay(file)) return;
  throw new StoreError('exists', {
    en: `${printable(file)} exists, is no report of reticula, and is left as it is. Choose another file with ${option}.`,
    fr: `${printable(file)} existe, n’est pas un rapport de reticula et reste tel quel. Choisissez un autre fichier avec ${option}.`,
  });
}

/** Anything but a report: a folder, a device, a file of somebody else. */
function isInTheWay(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (!found.isFile()) return true;
  const head = Buffer.alloc(1000);
  const opened = openSync(file, 'r');
  try {
    readSync(opened, head);
  } finally {
    closeSync(opened);
  }
  return !head.toString().includes('<meta name="generator" content="Reticula');
}
