import type { Language } from '../../model/index.ts';

/** Digits that a field has room for. */
const DIGITS = 6;

/** A number as it stands in a field: as many digits as there is room for, none of them grouped, with the reader's decimal sign. */
export function writeNumberText(value: number, language: Language): string {
  const plain = String(Number(value.toPrecision(DIGITS)));
  return language === 'fr' ? plain.replace('.', ',') : plain;
}

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Grouped as in English, or a decimal as elsewhere: a thousandfold difference that nobody should guess. */
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2},\d{3}$/;

/** The number that somebody typed, with a decimal point or a decimal comma; undefined where it is none, or could be two. */
export function readNumberText(text: string, language: Language): number | undefined {
  const typed = text.replaceAll(/\s/g, '').replace('−', '-');
  if (language === 'en' && AMBIGUOUS.test(typed)) return undefined;
  const plain = typed.replace(',', '.');
  return PLAIN.test(plain) ? Number(plain) : undefined;
}
