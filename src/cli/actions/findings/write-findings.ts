import { join } from 'node:path';
import type { FindingsRecord } from '../../../analysis/appraisal/findings-record.ts';
import { makeFolder, writeWhole } from '../../../experiment/results/files.ts';
import { hashOf } from '../../../experiment/results/hash.ts';
import type { Language } from '../../../model/text.ts';
import { findingsPage } from '../../../report/write.ts';
import { commandOfFindings } from '../../reproduce.ts';
import { PROGRAM_VERSION } from '../../version.ts';
import type { FindingsJob } from './compute-findings.ts';

/** Where the page and the table were written. */
export interface WrittenFindings {
  readonly page: string;
  readonly table: string;
}

/**
 * Writes page and table into a directory named after what they were made from, whole or not at all.
 * @param out where the directory is made
 */
export async function writeFindings(
  job: FindingsJob,
  record: FindingsRecord,
  out: string,
  language: Language,
): Promise<WrittenFindings> {
  const { modelVersion, seed, replicates } = record;
  const ids = record.findings.map(({ id }) => id);
  const hash = hashOf({ modelVersion, seed, replicates, ids, input: job.world.input });
  const name = `findings-${hash.slice(0, 8)}`;
  const html = await findingsPage(
    {
      name,
      record,
      findings: job.findings,
      programVersion: PROGRAM_VERSION,
      command: commandOfFindings({
        ids: job.isWhole ? [] : ids,
        world: job.world.given,
        seed,
        replicates,
      }),
    },
    language,
  );
  const directory = join(out, name);
  makeFolder(directory);
  const [page, table] = [join(directory, 'findings.html'), join(directory, 'findings.json')];
  writeWhole(table, [Buffer.from(`${JSON.stringify(record, null, 2)}\n`)]);
  writeWhole(page, [Buffer.from(html)]);
  return { page, table };
}
