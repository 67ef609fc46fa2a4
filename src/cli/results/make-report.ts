import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Results } from '../../experiment/results/read-results.ts';
import { StoreError } from '../../experiment/results/store-error.ts';
import type { Language } from '../../model/text.ts';
import { writeReport } from '../../report/write.ts';
import { printable } from '../printable.ts';

/**
 * Writes the report of a directory of results into it, or where it is wanted, and says where it is.
 * @throws StoreError 'exists' where something stands that is no report of ours
 */
export async function makeReport(
  results: Results,
  language: Language,
  file = join(results.directory, 'report.html'),
): Promise<string> {
  if (isInTheWay(file)) {
    throw new StoreError('exists', {
      en: `${printable(file)} exists, is no report of reticula, and is left as it is. Choose another file with --out.`,
      fr: `${printable(file)} existe, n’est pas un rapport de reticula et reste tel quel. Choisissez un autre fichier avec --out.`,
    });
  }
  await writeReport(results, file, language);
  return file;
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
