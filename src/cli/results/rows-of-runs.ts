import type { Table } from '../../analysis/table.ts';
import type { Results } from '../../experiment/results/read-results.ts';
import { joinPieces, type ResultTable } from '../../experiment/results/result-table.ts';
import type { TableName } from '../../experiment/results/table-names.ts';

/** The rows of a table that belong to some runs; memory does not depend on the others. */
export async function rowsOfRuns(
  results: Results,
  table: TableName,
  columns: readonly string[],
  isWanted: (run: number) => boolean,
): Promise<Table> {
  const reader = await results.reader(table);
  const kept: ResultTable[] = [];
  let rows = 0;
  for await (const piece of reader.pieces([...new Set(['run', ...columns])])) {
    const some = keepRows(piece, columns, isWanted);
    if (some.rows > 0) kept.push(some);
    rows += some.rows;
  }
  async function* pieces() {
    yield* kept;
  }
  return joinPieces({ ...reader, rows, pieces }, columns);
}

function keepRows(
  { rows, columns: all }: ResultTable,
  columns: readonly string[],
  isWanted: (run: number) => boolean,
): ResultTable {
  const run = all['run'] ?? [];
  const isKept = Array.from({ length: rows }, (_, row) => isWanted(Number(run[row])));
  const found = columns.map((name) => {
    return [name, (all[name] ?? []).filter((_: unknown, row: number) => isKept[row])] as const;
  });
  return { rows: isKept.filter(Boolean).length, columns: Object.fromEntries(found) };
}
