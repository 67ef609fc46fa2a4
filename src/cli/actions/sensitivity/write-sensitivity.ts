import { join } from 'node:path';
import type { Results } from '../../../experiment/results/read-results.ts';
import type { Language } from '../../../model/text.ts';
import { readIdentity } from '../../../report/report-data.ts';
import type { MeasuredSensitivity } from '../../../report/sensitivity/sensitivity-page-data.ts';
import { writeWhole } from '../../../report/write-whole.ts';
import { sensitivityPage } from '../../../report/write.ts';
import { refuseToOverwrite } from '../../results/refuse-to-overwrite.ts';

/**
 * Writes the page of a sensitivity analysis, whole or not at all, and says where it is.
 * @param file where it is wanted; empty: beside the results
 * @throws StoreError 'exists' where something stands that is no report of ours
 */
export async function writeSensitivity(
  results: Results,
  measured: readonly MeasuredSensitivity[],
  file: string,
  language: Language,
): Promise<string> {
  const path = file === '' ? join(results.directory, 'sensitivity.html') : file;
  refuseToOverwrite(path, '--report');
  const data = { ...(await readIdentity(results)), measured };
  await writeWhole(path, await sensitivityPage(data, language));
  return path;
}
