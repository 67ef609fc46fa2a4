import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, printableLines } from '../../src/cli/printable.ts';

const ESC = '\u001b';

describe('a text from outside the program', () => {
  test('stays as it is when it only says what it shows', () => {
    for (const text of [
      'Groupement d’entreprises',
      'رابطة المصدرين',
      '輸出企業',
      'π ≥ 0',
      '🧑‍🌾 growers',
    ]) {
      expect(printable(text)).toBe(text);
    }
  });

  test('cannot colour, move the cursor or clear the screen', () => {
    expect(printable(`${ESC}[31mred${ESC}[0m`)).toBe('�[31mred�[0m');
    expect(printable(`${ESC}[2J${ESC}[H`)).not.toContain(ESC);
    expect(printable('\u009b31m')).toBe('�31m');
  });

  test('cannot set the title of the window, make a link or ring the bell', () => {
    const link = `${ESC}]8;;http://example.org${ESC}\\click${ESC}]8;;${ESC}\\`;
    expect(printable(`${ESC}]0;title\u0007`)).toBe('�]0;title�');
    expect(printable(link)).not.toMatch(/\p{Cc}/u);
  });

  test('cannot reverse the direction of what follows', () => {
    for (const mark of '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c') {
      expect(printable(`a${mark}b`)).toBe('a�b');
    }
  });

  test('cannot hide letters or pretend to be another line', () => {
    expect(printable('a\u200bb\ufeffc\u00add')).toBe('a�b�c�d');
    expect(printable('a\rb\nc\u2028d\te')).toBe('a b c d e');
    expect(printable('\u{e0041}')).toBe('�');
    expect(printable('\ud800')).toBe('�');
  });

  test('never keeps a control character, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(printableLines(text).replaceAll('\n', '')).not.toMatch(/[\p{Cc}]/u);
      }),
    );
  });

  test('may have several lines where several are wanted', () => {
    expect(printableLines(`one${ESC}\r\ntwo`)).toBe('one�\ntwo');
  });
});
