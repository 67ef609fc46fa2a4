import { METRIC_NAMES } from '../../model/index.ts';
import { cellAt } from './columns.ts';
import type { Block, Column } from './columns.ts';
import { fitsSweep } from './fits-sweep.ts';
import type { Manifest } from './manifest.ts';
import { partNumbers, readPart } from './part-files.ts';
import { rowLimits } from './row-keys.ts';
import type { ResultColumn, ResultTable, TableReader } from './result-table.ts';
import { StoreError } from './store-error.ts';
import type { TableName } from './table-names.ts';
import { tableColumns } from './tables.ts';

/**
 * What an unfinished sweep has of a table so far: the rows of the parts that are whole and fit it.
 * Shards are computed in an order that makes them an even sample of the sweep.
 */
export function openParts(directory: string, manifest: Manifest, table: TableName): TableReader {
  const { hash, tables } = manifest;
  const sweep = { ...rowLimits(manifest), tables };
  const blockOf = (shard: number): Block | undefined => {
    const part = readPart(directory, hash, shard);
    return part !== null && fitsSweep(part, sweep) ? part.tables.get(table) : undefined;
  };
  const shards: number[] = [];
  const damaged: number[] = [];
  // Without a part, the columns that there would be.
  let names = tableColumns(table, manifest.factors, METRIC_NAMES).map(({ name }) => name);
  let rows = 0;
  for (const shard of partNumbers(directory)) {
    const block = blockOf(shard);
    if (block === undefined) {
      damaged.push(shard);
      continue;
    }
    shards.push(shard);
    rows += block.rows;
    names = [...block.names];
  }
  return {
    names,
    rows,
    damaged,
    async *pieces(columns) {
      for (const shard of shards) {
        const block = blockOf(shard);
        // Whoever reads column after column would else take the rows of one run for those of another.
        if (block === undefined) throw changedError(directory);
        yield pieceOf(block, columns);
      }
    },
  };
}

function changedError(directory: string): StoreError {
  return new StoreError('unfinished', {
    en: `${directory} changed while it was read: the sweep goes on, or was finished. Do it again.`,
    fr: `${directory} a changé pendant la lecture\u00a0: le balayage se poursuit, ou s’est achevé. Recommencez.`,
  });
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
