import { join } from 'node:path';
import type { FindingsRecord } from '../../../analysis/appraisal/findings-record.ts';
import type { RivalsRecord } from '../../../analysis/appraisal/rivals-record.ts';
import { makeFolder, writeWhole } from '../../../experiment/results/files.ts';
import { hashOf } from '../../../experiment/results/hash.ts';
import type { Language } from '../../../model/text.ts';
import type { Beyond } from '../../../report/findings/beyond.ts';
import { findingsPage } from '../../../report/write.ts';
import { commandOfFindings } from '../../reproduce.ts';
import { PROGRAM_VERSION } from '../../version.ts';
import type { FindingsJob } from './compute-findings.ts';

/** Where the page and the table were written. */
export interface WrittenFindings {
  readonly page: string;
  readonly table: string;
}

/** What goes into the page and the files beside it. */
export interface Found {
  readonly record: FindingsRecord;
  readonly beyond: Beyond;
  /** Where rival rules were tried on the way. */
  readonly rivals?: RivalsRecord;
}

/**
 * Writes page and table into a directory named after what they were made from, whole or not at all.
 * @param out where the directory is made
 */
export async function writeFindings(
  job: FindingsJob,
  { record, beyond, rivals }: Found,
  out: string,
  language: Language,
): Promise<WrittenFindings> {
  const { modelVersion, seed, replicates } = record;
  const ids = record.findings.map(({ id }) => id);
  const hash = hashOf({
    modelVersion,
    seed,
    replicates,
    ids,
    input: job.world.input,
    rivals: job.rivals,
  });
  const name = `findings-${hash.slice(0, 8)}`;
  const html = await findingsPage(
    {
      name,
      record,
      findings: job.findings,
      programVersion: PROGRAM_VERSION,
      beyond,
      command: commandOfFindings({
        ids: job.isWhole ? [] : ids,
        rivals: job.rivals,
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
  if (rivals !== undefined) {
    const path = join(directory, 'rivals.json');
    writeWhole(path, [Buffer.from(`${JSON.stringify(rivals, null, 2)}\n`)]);
  }
  writeWhole(page, [Buffer.from(html)]);
  return { page, table };
}
