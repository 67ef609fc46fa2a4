import type { FirmInput, PriorTie } from '../../model/input.ts';
import type { Text } from '../../model/text.ts';
import { POINT } from './factor-shape.ts';
import type { WrittenPoint } from './factor-shape.ts';
import { FIRM, FIRM_FIELDS, TIE, TIE_FIELDS } from './firm-shape.ts';
import type { ScenarioLoader } from './loader.ts';
import { parameterEntries } from '../../model/parameters.ts';
import { nearestPath } from './parameters-shape.ts';
import type { Place, Placed } from './placed.ts';
import type { Reading, Shape } from './shape.ts';
import { listOf } from './shape.ts';
import { readTable, type TableColumns } from './table.ts';

const A_FACTOR: Text = {
  en: 'a column for each factor, named by its path, such as trust.initial',
  fr: 'une colonne par facteur, nommée par son chemin, comme trust.initial',
};

const A_LIST = { en: 'a list', fr: 'une liste' } as const;

/** The firms of a list or of a CSV file; `undefined` when there are mistakes in them. */
export function readFirms(
  given: unknown,
  reading: Reading,
  loader: ScenarioLoader,
): readonly FirmInput[] | undefined {
  if (typeof given !== 'string') return given as FirmInput[] | undefined;
  const columns = { names: Object.keys(FIRM_FIELDS), texts: ['name'] };
  return readFile('firms', given, columns, FIRM, reading, loader);
}

/** The ties of a list or of a CSV file, where digits mean a firm's number unless it is a name. */
export function readTies(
  given: unknown,
  firms: readonly Partial<FirmInput>[],
  reading: Reading,
  loader: ScenarioLoader,
): readonly PriorTie[] | undefined {
  if (typeof given !== 'string') return given as PriorTie[] | undefined;
  const columns = { names: Object.keys(TIE_FIELDS), texts: ['from', 'to'] };
  const ties = readFile('ties', given, columns, TIE, reading, loader);
  const names = new Set(firms.map(({ name }) => name));
  const endOf = (end: string | number) =>
    typeof end === 'string' && !names.has(end) && /^\d{1,7}$/.test(end) ? Number(end) : end;
  const right = reading.right?.get('ties') as Partial<PriorTie>[] | undefined;
  const meant = right?.map(({ from, to }) => ({
    ...(from !== undefined && { from: endOf(from) }),
    ...(to !== undefined && { to: endOf(to) }),
  }));
  reading.right?.set('ties', meant);
  return ties?.map(({ from, to, weight }) => ({ from: endOf(from), to: endOf(to), weight }));
}

/** The points of a list, or of a CSV file with a column for each factor. */
export function readPoints(
  given: string | readonly WrittenPoint[],
  reading: Reading,
  loader: ScenarioLoader,
): readonly WrittenPoint[] | undefined {
  if (typeof given !== 'string') return given;
  const columns: TableColumns = {
    names: parameterEntries().map(({ path }) => path),
    texts: [],
    expected: A_FACTOR,
    nearest: (name) => nearestPath({ key: name }),
    needValues: true,
  };
  return readFile('sweep.points', given, columns, POINT_OF_CSV, reading, loader);
}

/** Tables know numbers and texts only. */
const WORDS: ReadonlyMap<unknown, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const POINT_OF_CSV: Shape<WrittenPoint> = {
  ...POINT,
  read(given, path, reading) {
    if (given.kind !== 'map') return POINT.read(given, path, reading);
    const entries = given.entries.map((entry) => ({ ...entry, value: fromWord(entry.value) }));
    return POINT.read({ ...given, entries }, path, reading);
  },
};

function fromWord(cell: Placed): Placed {
  const word = cell.kind === 'scalar' ? WORDS.get(cell.value) : undefined;
  return cell.kind === 'scalar' && word !== undefined ? { ...cell, value: word } : cell;
}

function readFile<Row>(
  path: 'firms' | 'ties' | 'sweep.points',
  name: string,
  columns: TableColumns,
  row: Shape<Row>,
  reading: Reading,
  loader: ScenarioLoader,
): Row[] | undefined {
  const place = reading.places.get(path);
  if (place === undefined) return undefined;
  const loaded = loader.beside(name.replace(/^\.\//, ''), place.file);
  if (!loaded.ok) {
    reading.log.add(place, path, loaded.found, loaded.expected);
    return undefined;
  }
  const { file, text } = loaded.source;
  const table = readTable(text, file, columns, reading.log);
  if (table === undefined) return undefined;
  if (table.items.length === 0) return refuseEmpty(table.place, path, reading);
  return listOf(row, { expected: A_LIST }).read(table, path, reading);
}

function refuseEmpty(place: Place, path: string, { log }: Reading): undefined {
  const found = { en: 'has no row', fr: 'n’a aucune ligne' };
  log.add(place, path, found, { en: 'a row for each', fr: 'une ligne pour chaque' });
  return undefined;
}
