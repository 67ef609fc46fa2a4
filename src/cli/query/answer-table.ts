import { countDecimals, writeDecimal } from '../../analysis/write-number.ts';
import type { Language } from '../../model/text.ts';
import { printable } from '../printable.ts';
import stringWidth from '../string-width.ts';
import { writeTable } from '../table.ts';
import { asJson } from './answer-text.ts';
import { LongNumber } from './answer-value.ts';
import type { AnswerValue } from './answer-value.ts';

/** Longer texts are cut: the table is to be looked at. */
const WIDEST = 60;
const MOST_DECIMALS = 6;
const DIGITS = 4;
/** Outside of these a number is written with a power of ten. */
const [SMALLEST, LARGEST] = [1e-4, 1e15];

const YES_NO = { en: ['true', 'false'], fr: ['vrai', 'faux'] } as const;

export interface AnswerTable {
  readonly text: string;
  /** Columns that found no place beside the others. */
  readonly hidden: number;
}

/** Rows of an answer as a table that fits a terminal of so many columns. */
export function answerTable(
  names: readonly string[],
  rows: readonly (readonly AnswerValue[])[],
  width: number,
  language: Language,
): AnswerTable {
  const columns = names.map((name, i) => {
    const values = rows.map((row) => row[i] ?? null);
    const isNumber =
      values.some(isNumeric) && values.every((value) => value === null || isNumeric(value));
    const decimals = decimalsOf(values);
    const cells = values.map((value) => writeValue(value, decimals, language));
    return { head: cut(printable(name)), cells, isNumber };
  });
  const fitting = columns.slice(0, countFitting(columns, width));
  const text = writeTable(
    fitting.map(({ head }) => head),
    rows.map((_, row) => fitting.map(({ cells }) => cells[row] ?? '')),
    { aligns: fitting.map(({ isNumber }) => (isNumber ? 'right' : 'left')) },
  );
  return { text, hidden: columns.length - fitting.length };
}

interface WrittenColumn {
  readonly head: string;
  readonly cells: readonly string[];
}

/** How many columns fit, each two apart from the one before; one at least. */
function countFitting(columns: readonly WrittenColumn[], width: number): number {
  let used = 0;
  const first = columns.findIndex(({ head, cells }) => {
    used += 2 + Math.max(...[head, ...cells].map((text) => stringWidth(text)));
    return used > width;
  });
  return first < 0 ? columns.length : Math.max(1, first);
}

function isNumeric(value: AnswerValue): value is number | LongNumber {
  return typeof value === 'number' || value instanceof LongNumber;
}

/** As many as the values of a column have, or, of longer ones, as show four digits of them. */
function decimalsOf(values: readonly AnswerValue[]): number {
  const needed = values.map((value) => {
    if (typeof value !== 'number' || hasPower(value)) return 0;
    const own = countDecimals(value);
    return own <= DIGITS ? own : countDecimals(Number(value.toPrecision(DIGITS)));
  });
  return Math.min(MOST_DECIMALS, Math.max(0, ...needed));
}

function hasPower(value: number): boolean {
  const size = Math.abs(value);
  return value !== 0 && (size < SMALLEST || size >= LARGEST);
}

function writeValue(value: AnswerValue, decimals: number, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'number') return writeNumber(value, decimals, language);
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1];
  if (value instanceof LongNumber) return withComma(value.digits, language);
  return cut(printable(typeof value === 'string' ? value : asJson(value)));
}

function writeNumber(value: number, decimals: number, language: Language): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  if (hasPower(value)) return withComma(String(Number(value.toPrecision(DIGITS))), language);
  return writeDecimal(value, { decimals }, language);
}

function withComma(digits: string, language: Language): string {
  const shown = digits.replace('-', '−');
  return language === 'fr' ? shown.replace('.', ',') : shown;
}

function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length > WIDEST ? `${characters.slice(0, WIDEST - 1).join('')}…` : text;
}
