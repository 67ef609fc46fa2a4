import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvLine } from '../../../src/experiment/results/csv.ts';

describe('a cell of a CSV file', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://x")'])(
    'is no formula: %j',
    (text) => {
      const [read] = parse(csvLine([text])) as string[][];
      expect(read).toEqual([`'${text}`]);
    },
  );

  it('is no formula behind a semicolon either, where that ends a cell', () => {
    expect(csvCell("A;=cmd|' /C calc'!A0;")).toBe("A;'=cmd|' /C calc'!A0;");
    expect(csvCell('one\t@SUM(A1)')).toBe("one\t'@SUM(A1)");
    expect(csvCell('a; b – c')).toBe('a; b – c');
  });

  it('stays a number when it is one', () => {
    expect(csvCell(-1.5)).toBe('-1.5');
    expect(csvCell(1e-7)).toBe('1e-7');
    expect(csvCell(null)).toBe('');
  });

  it('writes numbers with a comma where cells end with a semicolon', () => {
    expect(csvLine([-1.5, 1e-7, 'a;b', 'c, d', null], 'comma')).toBe('-1,5;1e-7;"a;b";"c, d";\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '=HYPERLINK("http://x")'])(
    'is no formula with a decimal comma either: %j',
    (text) => {
      const [read] = parse(csvLine([text], 'comma'), { delimiter: ';' }) as string[][];
      expect(read).toEqual([`'${text}`]);
    },
  );

  it('is no formula behind a comma, should the file be opened where that ends a cell', () => {
    expect(csvCell('A,=1+1', 'comma')).toBe('"A,\'=1+1"');
    expect(csvCell('A, -2+cmd', 'comma')).toBe('"A,\' -2+cmd"');
    expect(csvCell('A;=1+1', 'comma')).toBe('"A;\'=1+1"');
    // Negative numbers in a list of JSON are none.
    expect(csvCell('[1,-2.5,-3e-7]', 'comma')).toBe('"[1,-2.5,-3e-7]"');
  });

  it('is read back by any reader of RFC 4180', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((cell) => !/[;|\t]\s*[=+\-@＝＋－＠]/.test(cell.slice(1)));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2 }), (texts) => {
        const [read] = parse(csvLine(texts), { record_delimiter: '\r\n' }) as string[][];
        const expected = texts.map((cell) =>
          /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell,
        );
        expect(read).toEqual(expected);
      }),
    );
  });
});
