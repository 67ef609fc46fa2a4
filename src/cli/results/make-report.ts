import { join } from 'node:path';
import type { Results } from '../../experiment/results/read-results.ts';
import type { Language } from '../../model/text.ts';
import { writeReport } from '../../report/write.ts';
import { refuseToOverwrite } from './refuse-to-overwrite.ts';

/**
 * Writes the report of a directory of results into it, or where it is wanted, and says where it is.
 * @throws StoreError 'exists' where something stands that is no report of ours
 */
export async function makeReport(
  results: Results,
  language: Language,
  file = join(results.directory, 'report.html'),
): Promise<string> {
  refuseToOverwrite(file, '--out');
  await writeReport(results, file, language);
  return file;
}
