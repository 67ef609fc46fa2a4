import type { Manifest } from './manifest.ts';
import { damagedTable } from './parquet-reader.ts';
import type { TableReader } from './result-table.ts';
import { KEY_COLUMNS, keysFit, rowLimits } from './row-keys.ts';
import type { TableName } from './table-names.ts';

/** A finished table of a directory. */
interface TableOf {
  readonly table: TableName;
  readonly manifest: Manifest;
  readonly path: string;
}

/**
 * The same table, whose rows are compared with the manifest while they are read: each belongs to a
 * run and a tick that the sweep has, and in `runs` each run stands once, in its place.
 * @throws StoreError of kind 'damaged'
 */
export function checkedRows(reader: TableReader, { table, manifest, path }: TableOf): TableReader {
  const { names, rows } = reader;
  const { planned } = manifest.runs;
  const keys = KEY_COLUMNS[table];
  const isWhole = table !== 'runs' || rows === planned;
  if (!isWhole || !requiredColumns(table, manifest).every((name) => names.includes(name)))
    throw damagedTable(path);
  const limits = rowLimits(manifest);
  let isChecked = false;

  return {
    names,
    rows,
    async *pieces(columns) {
      // Once is enough: whoever reads one column after the other need not read the keys each time.
      if (isChecked) {
        yield* reader.pieces(columns);
        return;
      }
      const wanted = [...new Set([...columns, ...keys])];
      let from = 0;
      for await (const piece of reader.pieces(wanted)) {
        const found = keys.map((name) => piece.columns[name] ?? []);
        const to = table === 'runs' ? from + piece.rows : planned;
        if (!keysFit(table, found, [from, to], limits)) throw damagedTable(path);
        from = table === 'runs' ? to : Number(found[0]?.[piece.rows - 1] ?? from);
        const asked = columns.map((name) => [name, piece.columns[name] ?? []] as const);
        yield { rows: piece.rows, columns: Object.fromEntries(asked) };
      }
      isChecked = true;
    },
  };
}

/** What evaluations of any kind count on; measures may differ from version to version. */
function requiredColumns(table: TableName, { factors }: Manifest): readonly string[] {
  if (table !== 'runs') return KEY_COLUMNS[table];
  const values = factors.map(({ name }) => name);
  return [...KEY_COLUMNS.runs, ...values, 'stateHash', 'outcome', 'message'];
}
