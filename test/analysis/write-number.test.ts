import { describe, expect, it } from 'vitest';
import {
  clearDecimals,
  decimalsFor,
  writeDecimal,
  writeExact,
  writeInterval,
  writeLevel,
} from '../../src/analysis/write-number.ts';

describe('numbers for people', () => {
  it('have a decimal comma and narrow spaces in French', () => {
    expect(writeDecimal(-1234.56, { decimals: 1 }, 'en')).toBe('−1,234.6');
    expect(writeDecimal(-1234.56, { decimals: 1 }, 'fr')).toBe('−1\u202f234,6');
  });

  it('have a sign where they are differences, but never minus zero', () => {
    expect(writeDecimal(0.25, { decimals: 2, isSigned: true }, 'en')).toBe('+0.25');
    expect(writeDecimal(-0.001, { decimals: 2, isSigned: true }, 'en')).toBe('0.00');
    expect(writeDecimal(-0.001, { decimals: 2 }, 'en')).toBe('0.00');
  });

  it('are a dash where nothing could be measured', () => {
    expect(writeDecimal(Number.NaN, { decimals: 2 }, 'en')).toBe('–');
    expect(writeInterval(Number.NaN, 1, { decimals: 2 }, 'en')).toBe('–');
  });

  it('show as many decimals as the uncertainty allows', () => {
    expect([0.0321, 0.0121, 0.21, 3, 40, 0, Number.NaN].map(decimalsFor)).toEqual([
      2, 3, 2, 0, 0, 2, 2,
    ]);
  });

  it('stand in intervals that a decimal comma does not confuse', () => {
    expect(writeInterval(0.48, 0.54, { decimals: 2 }, 'en')).toBe('[0.48, 0.54]');
    expect(writeInterval(0.48, 0.54, { decimals: 2 }, 'fr')).toBe('[0,48\u00a0; 0,54]');
  });

  it('have one more digit where rounding hides that a difference excludes zero', () => {
    const style = { decimals: 2, isSigned: true };
    expect(writeInterval(0.004, 0.12, style, 'en')).toBe('[+0.004, +0.120]');
    expect(writeInterval(-0.004, 0.12, style, 'en')).toBe('[0.00, +0.12]');
  });

  it('have more decimals where an interval that excludes zero would seem to reach it', () => {
    expect(clearDecimals(-0.7, -0.04, 1)).toBe(2);
    expect(clearDecimals(-0.7, 0.04, 1)).toBe(1);
    expect(clearDecimals(0.2, 0.7, 1)).toBe(1);
    // As many more as it takes, not one.
    expect(clearDecimals(0.0003, 0.092, 2)).toBe(4);
  });

  it('are written as in the scenario', () => {
    expect([0.25, 3, 0.1 + 0.2, 12000].map((value) => writeExact(value, 'fr'))).toEqual([
      '0,25',
      '3',
      '0,3',
      '12\u202f000',
    ]);
  });

  it('are options or switches where parameters are', () => {
    const factor = { options: { plain: { en: 'plain average', fr: 'moyenne simple' } } };
    expect(writeLevel('plain', factor, 'fr')).toBe('moyenne simple');
    expect(writeLevel('other', factor, 'fr')).toBe('other');
    expect(writeLevel(true, {}, 'fr')).toBe('oui');
    expect(writeLevel(null, {}, 'en')).toBe('left to the model');
  });
});
