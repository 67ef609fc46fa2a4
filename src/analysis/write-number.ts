import type { Language, Text } from '../model/text.ts';
import type { Factor, Level } from './design.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

const formats = new Map<string, Intl.NumberFormat>();

/** What stands where nothing could be measured. */
const NOTHING = '–';

export interface NumberStyle {
  readonly decimals: number;
  /** With a + before positive numbers: for differences. */
  readonly isSigned?: boolean;
}

/** A number for people: 1,234.5 in English, 1 234,5 in French, with a true minus sign; a dash for NaN. */
export function writeDecimal(
  value: number,
  { decimals, isSigned = false }: NumberStyle,
  language: Language,
): string {
  if (!Number.isFinite(value)) return NOTHING;
  const key = `${language} ${decimals} ${isSigned}`;
  let format = formats.get(key);
  if (format === undefined) {
    const signDisplay = isSigned ? 'exceptZero' : 'negative';
    format = new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay,
    });
    formats.set(key, format);
  }
  return format.format(value).replace('-', '−');
}

/** The two ends of an interval: [0.48, 0.54] in English, [0,48 ; 0,54] in French, where the comma is taken. */
export function writeInterval(
  low: number,
  high: number,
  wanted: NumberStyle,
  language: Language,
): string {
  if (!Number.isFinite(low + high)) return NOTHING;
  const { isSigned = false } = wanted;
  const decimals = isSigned ? clearDecimals(low, high, wanted.decimals) : wanted.decimals;
  const style = { ...wanted, decimals };
  const separator: Text = { en: ', ', fr: '\u00a0; ' };
  return `[${writeDecimal(low, style, language)}${separator[language]}${writeDecimal(high, style, language)}]`;
}

/** Beyond so many nobody reads on. */
const MOST_DECIMALS = 8;

/** So many decimals, or as many as it takes: of a difference that excludes zero, neither end may look like zero. */
export function clearDecimals(low: number, high: number, decimals: number): number {
  const nearest = Math.min(Math.abs(low), Math.abs(high));
  let enough = decimals;
  while (low * high > 0 && enough < MOST_DECIMALS && Number(nearest.toFixed(enough)) === 0)
    enough++;
  return enough;
}

/**
 * How many decimals say something when values are uncertain by `spread`: one digit of the spread,
 * two where it begins with 1 or 2; at most four decimals.
 */
export function decimalsFor(spread: number): number {
  if (!Number.isFinite(spread) || spread <= 0) return 2;
  const exponent = Math.floor(Math.log10(spread));
  const leading = spread / 10 ** exponent;
  return Math.min(4, Math.max(0, (leading < 2.95 ? 1 : 0) - exponent));
}

/** How many decimals a number has, in the shortest text that is read as it; 0 for one with a power of ten. */
export function countDecimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** A number as it was written in the scenario: with the decimals it has. */
export function writeExact(value: number, language: Language): string {
  const decimals = countDecimals(Number(value.toPrecision(6)));
  return writeDecimal(value, { decimals: Math.min(decimals, 6) }, language);
}

/** The value of a factor or parameter: a number, the name of an option, on or off. */
export function writeLevel(
  level: Level,
  factor: Pick<Factor, 'options'>,
  language: Language,
): string {
  if (typeof level === 'number') return writeExact(level, language);
  if (typeof level === 'boolean')
    return (level ? { en: 'on', fr: 'oui' } : { en: 'off', fr: 'non' })[language];
  if (level === null) return { en: 'left to the model', fr: 'laissé au modèle' }[language];
  return factor.options?.[level]?.[language] ?? level;
}

/** The same within a sentence: the name of an option, which begins with a capital of its own, in quotation marks. */
export function writeLevelInSentence(
  level: Level,
  factor: Pick<Factor, 'options'>,
  language: Language,
): string {
  const written = writeLevel(level, factor, language);
  if (typeof level !== 'string') return written;
  return language === 'fr' ? `«\u00a0${written}\u00a0»` : `“${written}”`;
}
