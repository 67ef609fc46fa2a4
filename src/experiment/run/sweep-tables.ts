import { BlockBuilder } from '../results/columns.ts';
import type { TableName } from '../results/table-names.ts';
import { tableColumns } from '../results/tables.ts';
import type { LastingJob } from './sweep-job.ts';

/** Tables that are being filled. */
export type Tables = ReadonlyMap<TableName, BlockBuilder>;

/** Empty tables for everything that is recorded. */
export function emptyTables({ factors, recording }: LastingJob): Tables {
  return new Map(
    recording.tables.map((name) => {
      const columns = tableColumns(name, factors, recording.series);
      return [name, new BlockBuilder(columns)] as const;
    }),
  );
}
