import type { Text } from '../../model/text.ts';
import type { Cell, Separator } from './cells.ts';
import { findSeparator, splitCells } from './cells.ts';
import { createLocator } from './locate.ts';
import type { MistakeLog } from './mistake.ts';
import { nearestName } from './nearest.ts';
import type { Place, Placed, PlacedEntry, PlacedList } from './placed.ts';
import { findUnreadable } from './readable.ts';

/** Counted in characters. */
const LONGEST = 4 << 20;

export interface TableColumns {
  readonly names: readonly string[];
  /** Those whose cells stay texts even when they look like numbers. */
  readonly texts: readonly string[];
  /** What a column may be, where the names are too many to list. */
  readonly expected?: Text;
  readonly nearest?: (name: string) => string | undefined;
  /** A column without any value is a mistake, not one that might as well be left out. */
  readonly needValues?: true;
}

/**
 * Reads a table as spreadsheets save it: comma, semicolon or tab between cells, any line ends, a
 * byte order mark or none; with semicolons or tabs also decimal commas. Each row becomes a group
 * of its filled cells, placed like a group of a scenario file, so that one check serves both.
 */
export function readTable(
  text: string,
  file: string,
  columns: TableColumns,
  log: MistakeLog,
): PlacedList | undefined {
  const given = text.startsWith('\ufeff') ? text.slice(1) : text;
  const locate = createLocator(given, file);
  const refuse = (offset: number, found: Text, expected: Text) => {
    log.add(locate(offset), '', found, expected);
    return undefined;
  };
  if (given.length > LONGEST) return refuse(0, ...TOO_LARGE);
  const unreadable = findUnreadable(given);
  if (unreadable) return refuse(unreadable.offset, unreadable.found, unreadable.expected);
  const separator = findSeparator(given);
  const rows = splitCells(given, separator);
  if ('quoteAt' in rows) return refuse(rows.quoteAt, ...BAD_QUOTE);

  const before = log.count;
  const [header = [], ...body] = rows;
  checkHeader(header, columns, locate, log);
  if (log.count > before) return undefined;
  const keys = header.map((cell) => cell.text.trim());
  const items = body
    .filter((row) => row.some(isFilled))
    .map((row): Placed => {
      const extra = row.slice(keys.length).find(isFilled);
      if (extra !== undefined) refuse(extra.offset, ...sayTooWide(keys.length));
      const entries = keys.flatMap((key, index): PlacedEntry[] => {
        const cell = row[index];
        if (cell === undefined || !isFilled(cell)) return [];
        const place = locate(cell.offset);
        const isText = columns.texts.includes(key);
        return [{ key, keyPlace: place, value: toScalar(cell, place, separator, isText) }];
      });
      return { kind: 'map', place: locate(row[0]?.offset ?? 0), entries };
    });
  if (columns.needValues && items.length > 0)
    for (const [index, { text: name, offset }] of header.entries())
      if (!body.some((row) => row[index] !== undefined && isFilled(row[index])))
        log.add(locate(offset), name.trim(), ...WITHOUT_VALUES);
  return log.count > before ? undefined : { kind: 'list', place: locate(0), items };
}

function isFilled({ text }: Cell): boolean {
  return text.trim() !== '';
}

function checkHeader(
  header: readonly Cell[],
  columns: TableColumns,
  locate: (offset: number) => Place,
  log: MistakeLog,
): void {
  const seen = new Set<string>();
  const { names } = columns;
  const listed = names.join(', ');
  const {
    expected = { en: `columns among ${listed}`, fr: `des colonnes parmi ${listed}` },
    nearest = (name) => nearestName(name, names),
  } = columns;
  for (const { text, offset } of header) {
    const name = text.trim();
    if (seen.has(name)) log.add(locate(offset), name, ...TWICE);
    else if (name === '') log.add(locate(offset), '', WITHOUT_NAME, expected);
    else if (!names.includes(name)) {
      log.add(locate(offset), name, NOT_A_COLUMN, expected, nearest(name));
    }
    seen.add(name);
  }
  if (header.length === 0) log.add(locate(0), '', { en: 'is empty', fr: 'est vide' }, expected);
}

/** Decimal commas are numbers unless commas separate the cells. */
function toScalar(cell: Cell, place: Place, separator: Separator, isText: boolean): Placed {
  const source = cell.text.trim();
  const written = separator === ',' ? source : source.replace(/^([+-]?\d+),(\d+)$/, '$1.$2');
  const isNumber = !isText && /^[+-]?\d{1,30}(\.\d{1,30})?(e[+-]?\d{1,3})?$/i.test(written);
  return { kind: 'scalar', place, value: isNumber ? Number(written) + 0 : source, source };
}

type Complaint = readonly [found: Text, expected: Text];

const WITHOUT_NAME: Text = { en: 'is a column without a name', fr: 'est une colonne sans nom' };

const NOT_A_COLUMN: Text = {
  en: 'is not a known column',
  fr: 'n’est pas une colonne connue',
};

const TOO_LARGE: Complaint = [
  { en: 'is too large', fr: 'est trop grand' },
  { en: 'a table of at most 4 MiB', fr: 'un tableau d’au plus 4 Mio' },
];

const BAD_QUOTE: Complaint = [
  { en: 'has a misplaced quotation mark', fr: 'contient un guillemet mal placé' },
  {
    en: 'quotation marks around whole cells, doubled within them',
    fr: 'des guillemets autour de cellules entières, doublés à l’intérieur',
  },
];

const TWICE: Complaint = [
  { en: 'stands twice in the first line', fr: 'figure deux fois dans la première ligne' },
  { en: 'each column once', fr: 'chaque colonne une seule fois' },
];

const WITHOUT_VALUES: Complaint = [
  { en: 'has no value in any row', fr: 'n’a de valeur dans aucune ligne' },
  {
    en: 'a value in each row, or no such column',
    fr: 'une valeur dans chaque ligne, ou pas de colonne de ce nom',
  },
];

function sayTooWide(columns: number): Complaint {
  return [
    { en: 'has more cells than the first line', fr: 'a plus de cellules que la première ligne' },
    {
      en: `${columns} cells; quotation marks around a cell that contains the separator`,
      fr: `${columns} cellules\u00a0; des guillemets autour d’une cellule qui contient le séparateur`,
    },
  ];
}
