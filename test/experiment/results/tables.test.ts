import { describe, expect, it } from 'vitest';
import { tablesDocument } from '../../../src/experiment/results/dictionary.ts';
import { RESULTS_FORMAT } from '../../../src/experiment/results/manifest.ts';
import { TABLE_NAMES } from '../../../src/experiment/results/table-names.ts';
import { tableColumns, tableMetadata } from '../../../src/experiment/results/tables.ts';
import { METRIC_NAMES, parameterEntries } from '../../../src/model/index.ts';

const PATHS = parameterEntries().map(({ path }) => path);

describe('the tables', () => {
  it('are explained in docs/tables.md, which is up to date (vitest -u writes it)', async () => {
    await expect(tablesDocument('en')).toMatchFileSnapshot('../../../docs/tables.md');
  });

  it('say of every column what it is, in both languages', () => {
    const factors = PATHS.map((name) => ({ name, type: 'number', levels: [] }) as const);
    for (const table of TABLE_NAMES) {
      for (const { name, label, help } of tableColumns(table, factors, METRIC_NAMES)) {
        for (const text of [label.en, label.fr, help.en, help.fr]) {
          expect(text.trim(), `${table}.${name}`).not.toBe('');
        }
      }
    }
  });

  it('say in Parquet, in English, what each column is and where they come from', () => {
    const factor = { name: 'trust.initial', type: 'number', levels: [] } as const;
    const columns = tableColumns('runs', [factor], []);
    const metadata = tableMetadata('runs', columns, { sweep: 'abc', modelVersion: '1.2.3' });
    const { 'reticula.columns': described = '', ...others } = metadata;
    expect(others).toEqual({
      'reticula.format': String(RESULTS_FORMAT),
      'reticula.model': '1.2.3',
      'reticula.sweep': 'abc',
      'reticula.table': 'runs',
    });
    const texts = JSON.parse(described) as Record<string, Record<string, string>>;
    expect(Object.keys(texts)).toEqual(columns.map(({ name }) => name));
    for (const { name, label, help, unit } of columns) {
      expect(texts[name]).toEqual({ label: label.en, description: help.en, unit: unit.en });
    }
    expect(texts['trust.initial']?.['description']).toBeTruthy();
  });

  it('have no two columns of the same name, whatever is swept', () => {
    const factors = PATHS.map((name) => ({ name, type: 'number', levels: [] }) as const);
    for (const table of TABLE_NAMES) {
      const names = tableColumns(table, factors, METRIC_NAMES).map(({ name }) => name);
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
  });
});
