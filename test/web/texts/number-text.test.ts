import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/index.ts';
import { readNumberText, writeNumberText } from '../../../src/web/texts/number-text.ts';

describe('a number in a field', () => {
  it('is read again as it was written, in both languages', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -9, max: 9 }))
          .map(([digits, power]) => Number(`${digits}e${power}`)),
        fc.constantFrom(...LANGUAGES),
        (value, language) => {
          fc.pre(!Object.is(value, -0));
          expect(readNumberText(writeNumberText(value, language), language)).toBe(value);
        },
      ),
    );
  });

  it('has no more digits than a field has room for', () => {
    expect(writeNumberText(4 / 7, 'fr')).toBe('0,571429');
    expect(writeNumberText(1234567, 'en')).toBe('1234570');
  });

  it('has a comma in French and a point in English', () => {
    expect(writeNumberText(0.25, 'fr')).toBe('0,25');
    expect(writeNumberText(0.25, 'en')).toBe('0.25');
  });

  it.each([
    ['0,2', 0.2],
    ['0.2', 0.2],
    [' 1 200,5 ', 1200.5],
    ['1\u202f200', 1200],
    [',5', 0.5],
    ['−3', -3],
    ['1e3', 1000],
  ])('“%s” is taken in either language', (text, value) => {
    for (const language of LANGUAGES) expect(readNumberText(text, language)).toBe(value);
  });

  it.each(['', 'much', '1,2,3', '1.2.3', '0x10', '1 %', 'Infinity', '1e', '.'])(
    '“%s” is no number',
    (text) => {
      for (const language of LANGUAGES) expect(readNumberText(text, language)).toBeUndefined();
    },
  );

  it('is not guessed where it could be a thousandfold other one', () => {
    expect(readNumberText('1,200', 'en')).toBeUndefined();
    expect(readNumberText('1,200', 'fr')).toBe(1.2);
    expect(readNumberText('0,200', 'en')).toBe(0.2);
  });
});
