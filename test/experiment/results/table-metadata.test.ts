import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tablePath } from '../../../src/experiment/results/manifest.ts';
import { readResults } from '../../../src/experiment/results/read-results.ts';
import type { Results } from '../../../src/experiment/results/read-results.ts';
import { OPTIONAL_TABLES } from '../../../src/experiment/results/table-names.ts';
import { tableColumns } from '../../../src/experiment/results/tables.ts';
import { runSweep } from '../../../src/experiment/run/run-sweep.ts';
import { METRIC_NAMES } from '../../../src/model/index.ts';
import { MODEL_VERSION } from '../../../src/model/version.ts';
import { keptFolder } from '../run/support/folders.ts';
import { smallScenario } from '../run/support/small-scenario.ts';

const NO_WORKER = pathToFileURL('/nowhere/worker.js');
const TABLES = ['runs', ...OPTIONAL_TABLES] as const;

let results: Results;
let connection: DuckDBConnection;
beforeAll(async () => {
  const scenario = smallScenario({ replicates: 2 });
  const options = { outDir: keptFolder(), tables: OPTIONAL_TABLES, worker: NO_WORKER };
  results = readResults((await runSweep(scenario, options)).directory);
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => connection.closeSync());

/** What a table says of its columns. */
interface Words {
  readonly label: string;
  readonly description: string;
  readonly unit: string;
}

/** What stands under the keys of a file, by two readers that know nothing of each other. */
const READERS = {
  hyparquet: async (path: string): Promise<Record<string, string>> => {
    const { key_value_metadata = [] } = await parquetMetadataAsync(await asyncBufferFromFile(path));
    return Object.fromEntries(key_value_metadata.map(({ key, value = '' }) => [key, value]));
  },
  DuckDB: async (path: string): Promise<Record<string, string>> => {
    const sql = `SELECT decode(key), decode(value) FROM parquet_kv_metadata('${path}')`;
    const rows = (await connection.runAndReadAll(sql)).getRowsJson() as [string, string][];
    return Object.fromEntries(rows);
  },
};

describe.each(TABLES)('the table %s', (table) => {
  const declared = () => {
    const { factors } = results.manifest;
    return tableColumns(table, factors, METRIC_NAMES);
  };
  const path = () => join(tablePath(results.directory, table));

  it.each(Object.entries(READERS))(
    'tells %s what it is, and of every column label, unit and description',
    async (_name, read) => {
      const told = await read(path());
      expect(told).toMatchObject({
        'reticula.format': '2',
        'reticula.model': MODEL_VERSION,
        'reticula.sweep': results.manifest.hash,
        'reticula.table': table,
      });
      const words = JSON.parse(told['reticula.columns'] ?? '') as Record<string, Words>;
      const { names } = await results.reader(table);
      expect(Object.keys(words)).toEqual(names);
      for (const name of names) {
        const column = declared().find((candidate) => candidate.name === name);
        const { label = '', description = '', unit } = words[name] ?? {};
        expect([label, description, unit]).toEqual([
          column?.label.en,
          column?.help.en,
          column?.unit.en,
        ]);
        expect(label, name).not.toBe('');
        expect(description, name).not.toBe('');
      }
    },
  );

  it('has columns of the declared types', async () => {
    const sql = `DESCRIBE SELECT * FROM read_parquet('${path()}')`;
    const rows = (await connection.runAndReadAll(sql)).getRowsJson() as [string, string][];
    const types = { number: 'DOUBLE', integer: 'INTEGER', text: 'VARCHAR' };
    expect(rows.length).toBeGreaterThan(0);
    for (const [name, type] of rows) {
      const column = declared().find((candidate) => candidate.name === name);
      expect(type, name).toBe(types[column?.type ?? 'text']);
    }
  });
});
