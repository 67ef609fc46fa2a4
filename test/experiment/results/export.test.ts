import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportTables } from '../../../src/experiment/results/export-tables.ts';
import { readResults } from '../../../src/experiment/results/read-results.ts';
import { runSweep } from '../../../src/experiment/run/run-sweep.ts';
import type { Text } from '../../../src/model/index.ts';
import { emptyFolder } from '../run/support/folders.ts';
import { smallScenario } from '../run/support/small-scenario.ts';

let directory: string;
beforeEach(async () => {
  const options = { outDir: emptyFolder(), worker: pathToFileURL('/nowhere/worker.js') };
  ({ directory } = await runSweep(smallScenario({ replicates: 2 }), options));
});

function rowsOf(path: string): Record<string, string>[] {
  return parse(readFileSync(path), { columns: true }) as Record<string, string>[];
}

describe('an export', () => {
  it('as CSV has every value, empty where there is none', async () => {
    const files = await exportTables(directory, { format: 'csv' });
    expect(files.map(({ table }) => table)).toEqual([...readResults(directory).tables, 'columns']);
    for (const { table, path } of files) {
      if (table === 'columns') continue;
      const { columns, rows } = await readResults(directory).table(table);
      const read = rowsOf(path);
      expect(read).toHaveLength(rows);
      for (const [name, column] of Object.entries(columns)) {
        read.forEach((row, i) => {
          const value = column[i] ?? null;
          if (typeof value === 'number') {
            expect(row[name], `${table}.${name}`).toBe(Number.isNaN(value) ? '' : String(value));
          } else expect(row[name]?.replace(/^'=/, '=')).toBe(value ?? '');
        });
      }
    }
    const networks = readFileSync(join(directory, 'export', 'networks.csv'), 'utf8');
    expect(networks).toContain(",'=packers,");
    expect(networks).not.toContain(',=packers');
  });

  it('with a decimal comma opens in a spreadsheet in French: mark, semicolons, commas', async () => {
    await exportTables(directory, { format: 'csv', decimal: 'comma' });
    for (const table of ['runs', 'networks', 'columns']) {
      const text = readFileSync(join(directory, 'export', `${table}.csv`), 'utf8');
      expect(text.startsWith('\ufeff')).toBe(true);
    }
    const text = readFileSync(join(directory, 'export', 'runs.csv'));
    const rows = parse(text, { columns: true, delimiter: ';', bom: true }) as Record<
      string,
      string
    >[];
    const { columns } = await readResults(directory).table('runs');
    rows.forEach((row, i) => {
      expect(row['trust.initial']).not.toContain('.');
      expect(Number(row['trust.initial']?.replace(',', '.'))).toBe(columns['trust.initial']?.[i]);
    });
    const networks = readFileSync(join(directory, 'export', 'networks.csv'), 'utf8');
    expect(networks).toContain(";'=packers;");
  });

  it('as JSON is one list with a row a line', async () => {
    const out = join(emptyFolder(), 'new');
    await exportTables(directory, { format: 'json', tables: ['runs', 'series'], out });
    const text = readFileSync(join(out, 'runs.json'), 'utf8');
    const runs = JSON.parse(text) as Record<string, unknown>[];
    expect(runs).toHaveLength(6);
    expect(text.split('\n')).toHaveLength(6 + 3);
    expect(runs[1]).toMatchObject({
      run: 1,
      'trust.initial': 0.5,
      outcome: 'completed',
      message: null,
    });
  });

  it('explains the columns it has, in the language asked for', async () => {
    await exportTables(directory, { format: 'csv', tables: ['runs', 'series'], language: 'fr' });
    const rows = rowsOf(join(directory, 'export', 'columns.csv'));
    const names = Object.keys((await readResults(directory).table('series')).columns);
    expect(rows.filter(({ table }) => table === 'series').map(({ column }) => column)).toEqual(
      names,
    );
    expect(rows.find(({ column }) => column === 'trust')?.['label']).toBe('Confiance');
  });

  it('overwrites itself, but nothing in a directory that it was given', async () => {
    await exportTables(directory, { format: 'csv' });
    await exportTables(directory, { format: 'csv' });
    const out = emptyFolder();
    writeFileSync(join(out, 'series.csv'), 'mine');
    await expect(exportTables(directory, { format: 'csv', out })).rejects.toMatchObject({
      kind: 'exists',
    });
    expect(readFileSync(join(out, 'series.csv'), 'utf8')).toBe('mine');
  });

  it('of unfinished results says how many runs there are, also in the dictionary', async () => {
    const warnings: Text[] = [];
    const onUnfinished = (warning: Text) => warnings.push(warning);
    await exportTables(directory, { format: 'csv', onUnfinished });
    expect(warnings).toEqual([]);
    expect(rowsOf(join(directory, 'export', 'columns.csv'))[0]).toMatchObject({ table: 'runs' });
    ({ directory } = await runSweep(smallScenario({ replicates: 2 }), {
      outDir: emptyFolder(),
      worker: pathToFileURL('/nowhere/worker.js'),
      signal: AbortSignal.abort(),
    }));
    await exportTables(directory, { format: 'csv', onUnfinished });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.en).toMatch(/covers [0-5] of 6 runs/);
    expect(warnings[0]?.fr).toMatch(/[0-5] simulations sur 6/);
    const [first] = rowsOf(join(directory, 'export-unfinished', 'columns.csv'));
    expect(first).toMatchObject({ table: '', column: '', help: warnings[0]?.en });
  });

  it('of unfinished results is never taken for one of the finished sweep', async () => {
    const outDir = emptyFolder();
    const options = { outDir, worker: pathToFileURL('/nowhere/worker.js') };
    const scenario = smallScenario({ replicates: 8 });
    const stop = new AbortController();
    const onProgress = ({ done }: { done: number }) => {
      if (done > 0) stop.abort();
    };
    ({ directory } = await runSweep(scenario, { ...options, signal: stop.signal, onProgress }));
    await exportTables(directory, { format: 'csv' });
    const partial = rowsOf(join(directory, 'export-unfinished', 'runs.csv'));
    expect(partial.length).toBeGreaterThan(0);
    expect(partial.length).toBeLessThan(24);

    const resumed = await runSweep(scenario, { ...options, resume: true });
    expect(resumed.status).toBe('finished');
    expect(existsSync(join(directory, 'export'))).toBe(false);
    await exportTables(directory, { format: 'csv' });
    expect(rowsOf(join(directory, 'export', 'runs.csv'))).toHaveLength(24);
  });

  it('refuses a table that was changed', async () => {
    writeFileSync(join(directory, 'series.parquet'), 'PAR1');
    const exported = exportTables(directory, { format: 'csv' });
    await expect(exported).rejects.toMatchObject({ kind: 'damaged', exitCode: 3 });
  });
});
