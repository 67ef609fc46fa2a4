import type { Language, Text } from '../model/text.ts';

/**
 * A text as a book sets it, where it was written with the marks that a keyboard has, as titles and questions of
 * scenario files are: apostrophes are curved; in English a per cent sign stands at its number; in French the spaces
 * before ; : ? ! % and within « » do not break, so that no line begins or ends with one of them. Texts of our own are
 * written so, and stay as they are.
 */
export function typeset(text: string, language: Language): string {
  const curved = text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    // Of several: growers' group. A second mark would make it a quotation.
    .replace(/^([^']*s)'(?= \p{L}[^']*$)/u, '$1’');
  if (language === 'en') return curved.replace(/(?<=\d)[ \u00a0\u202f]%/g, '%');
  return curved.replace(/ (?=[:;?!»%])/g, '\u00a0').replace(/« /g, '«\u00a0');
}

/** The same in every language. */
export function typesetEach({ en, fr }: Text): Text {
  return { en: typeset(en, 'en'), fr: typeset(fr, 'fr') };
}
