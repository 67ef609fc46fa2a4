import { join } from 'node:path';
import type { FindingsRecord } from '../../../analysis/appraisal/findings-record.ts';
import type { Language } from '../../../model/text.ts';
import { hashOf } from '../../../experiment/results/hash.ts';
import { makeFolder, writeWhole } from '../../../experiment/results/files.ts';
import type { FindingsJob } from './compute-findings.ts';

export function writeFindings(
  { findings, world }: FindingsJob,
  record: FindingsRecord,
  out: string | undefined,
  _language: Language,
): { page: string; table: string } {
  const { modelVersion, seed, replicates } = record;
  const ids = findings.map(({ id }) => id);
  const hash = hashOf({ modelVersion, seed, replicates, ids, input: world.input }).slice(0, 8);
  const directory = join(out ?? 'results', `findings-${hash}`);
  makeFolder(directory);
  const table = join(directory, 'findings.json');
  writeWhole(table, [Buffer.from(`${JSON.stringify(record, null, 2)}\n`)]);
  return { page: '', table };
}
