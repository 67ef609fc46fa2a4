import type { Text } from '../../model/text.ts';

export interface Unreadable {
  readonly offset: number;
  readonly found: Text;
  readonly expected: Text;
}

/**
 * Where a text has something that no editor shows: control characters (of a binary file, or meant
 * for a terminal), halves of characters, marks that reorder what is seen. Tabs and line ends are
 * fine.
 */
export function findUnreadable(text: string): Unreadable | undefined {
  const offset = text.search(HIDDEN);
  if (offset < 0) return undefined;
  const code = (text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    offset,
    found: {
      en: `contains the invisible character U+${code}`,
      fr: `contient le caractère invisible U+${code}`,
    },
    expected: { en: 'plain text in UTF-8', fr: 'du texte simple en UTF-8' },
  };
}

/** Of the format characters only those are refused that change the order of reading. */
const HIDDEN =
  /(?![\t\n\r\u0085])[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;
