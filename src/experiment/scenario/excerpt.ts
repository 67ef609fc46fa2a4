/**
 * Everything in a text that a terminal or an editor obeys, hides or reorders instead of showing
 * it: controls, format characters such as direction marks, separators of lines and paragraphs,
 * halves of surrogate pairs.
 */
const OBEYED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const LONGEST = 60;

/** A piece of a file as a message may quote it: on one line, short, controls shown as `\u{1b}`. */
export function excerpt(text: string): string {
  const shown = text.slice(0, LONGEST * 4).replace(OBEYED, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
  const characters = Array.from(shown);
  const isWhole = text.length <= LONGEST * 4 && characters.length <= LONGEST;
  return isWhole ? shown : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

/** The name of a file as a message may show it: whole, or nobody finds the file. */
export function wholePath(path: string): string {
  if (path === '') return '""';
  return path.replace(OBEYED, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** Whether a text says only what it shows. Line feeds and tabs are for texts of several lines. */
export function isPlain(text: string, severalLines = false): boolean {
  const seen = severalLines ? text.replace(/[\n\t]/g, ' ') : text;
  // The two joiners stay: some scripts need them and they move nothing.
  return !/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(seen);
}
