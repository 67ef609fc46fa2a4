import { existsSync } from 'node:fs';
import { StoreError } from '../../experiment/results/store-error.ts';
import { printable } from '../printable.ts';
import { headOf } from './report-head.ts';

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
  const isOurs = headOf(file)?.includes('<meta name="generator" content="Reticula') === true;
  return existsSync(file) && !isOurs;
}
