import { join } from 'node:path';
import type { Results } from '../../experiment/results/read-results.ts';
import type { Language } from '../../model/text.ts';
import { writeReport } from '../../report/write.ts';

/** Writes the report of a directory of results into it, or where it is wanted, and says where it is. */
export async function makeReport(
  results: Results,
  language: Language,
  file = join(results.directory, 'report.html'),
): Promise<string> {
  await writeReport(results, file, language);
  return file;
}
