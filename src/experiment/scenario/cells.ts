import { CsvError, parse } from 'csv-parse/browser/esm/sync';

/** A cell of a table and where it starts in the text. */
export interface Cell {
  readonly text: string;
  readonly offset: number;
}

export const SEPARATORS = [',', ';', '\t'] as const;

export type Separator = (typeof SEPARATORS)[number];

/** The separator that stands most often in the first line. */
export function findSeparator(text: string): Separator {
  const [line = ''] = text.split(/\r\n|\r|\n/, 1);
  const count = (separator: Separator) => line.split(separator).length;
  return SEPARATORS.reduce((best, other) => (count(other) > count(best) ? other : best));
}

/** The rows of a text without byte order mark; or where a quote is wrong. */
export function splitCells(
  text: string,
  delimiter: Separator,
): Cell[][] | { readonly quoteAt: number } {
  const offsetOf = createOffsets(text);
  let next = 0;
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      cast: (value, { bytes }): Cell => {
        const cell = { text: value, offset: next };
        next = startAfter(text, offsetOf(bytes));
        return cell;
      },
    }) as unknown as Cell[][];
  } catch (error) {
    if (error instanceof CsvError) return { quoteAt: next };
    throw error;
  }
}

/** A cell starts after the separator or the line end at which the one before ended. */
function startAfter(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

/** From bytes of UTF-8, which must not decrease from call to call, to positions in the text. */
function createOffsets(text: string): (bytes: number) => number {
  let offset = 0;
  let passed = 0;
  return (bytes) => {
    while (passed < bytes && offset < text.length) {
      const code = text.codePointAt(offset) ?? 0;
      passed += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      offset += code < 0x10000 ? 1 : 2;
    }
    return offset;
  };
}
