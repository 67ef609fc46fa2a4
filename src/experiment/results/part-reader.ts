import { cellAt } from './columns.ts';
import type { Block, Column } from './columns.ts';
import type { Manifest } from './manifest.ts';
import { partNumbers, readPart } from './part-files.ts';
import type { ResultColumn, ResultTable, TableReader } from './result-table.ts';
import type { TableName } from './table-names.ts';

/**
 * What an unfinished sweep has of a table so far: the rows of the parts that are whole. Runs are
 * spread evenly over the points, so they are an even sample of the sweep.
 */
export function openParts(directory: string, { hash }: Manifest, table: TableName): TableReader {
  const shards: number[] = [];
  let names: readonly string[] = [];
  let rows = 0;
  for (const shard of partNumbers(directory)) {
    const block = readPart(directory, hash, shard)?.tables.get(table);
    if (block === undefined) continue;
    shards.push(shard);
    rows += block.rows;
    names = block.names;
  }
  return {
    names,
    rows,
    async *pieces(columns) {
      for (const shard of shards) {
        const block = readPart(directory, hash, shard)?.tables.get(table);
        if (block !== undefined) yield pieceOf(block, columns);
      }
    },
  };
}

function pieceOf({ names, rows, columns }: Block, wanted: readonly string[]): ResultTable {
  const entries = wanted.map((name) => {
    const column = columns[names.indexOf(name)];
    return [name, column === undefined ? [] : resultColumn(column, rows)] as const;
  });
  return { rows, columns: Object.fromEntries(entries) };
}

function resultColumn(column: Column, rows: number): ResultColumn {
  if (column.type === 'number') return column.values;
  if (column.type === 'text') return Array.from(column.codes, (code) => column.texts[code] ?? null);
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) values[row] = Number(cellAt(column, row) ?? Number.NaN);
  return values;
}
