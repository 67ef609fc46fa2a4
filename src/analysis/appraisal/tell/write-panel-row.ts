import type { Language } from '../../../model/index.ts';
import { writeDecimal, writeInterval } from '../../write-number.ts';
import type { PanelRow } from './panels.ts';
import { decimalsWithin } from './write-outcome.ts';

/** A value of a panel with its interval: `0.21 [0.20, 0.22]`; a dash where nothing was measured. */
export function writePanelRow(row: PanelRow, isRatio: boolean, language: Language): string {
  const { value, low, high } = row;
  const decimals = decimalsWithin(low ?? NaN, high ?? NaN, isRatio);
  const written = writeDecimal(value ?? NaN, { decimals }, language);
  if (value === null) return written;
  return `${written} ${writeInterval(low ?? NaN, high ?? NaN, { decimals }, language)}`;
}
