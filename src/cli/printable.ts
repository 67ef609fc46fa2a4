/**
 * Everything in a text that a terminal obeys, hides or reorders instead of showing it: controls
 * (ESC, CSI, OSC, BEL, carriage return …), format characters (direction marks and overrides, zero
 * width space, byte order mark, tags), line and paragraph separators, and halves of surrogate pairs.
 * The two joiners stay: Arabic script and emoji need them, and they move nothing.
 */
const OBEYED = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const BREAKS = /[\t\n\r\v\f\u0085\u2028\u2029]+/g;

/**
 * A text that comes from outside the program (title, name, path, message), safe to print on one
 * line. What a terminal would obey is shown as �, so that nobody is led to believe the text was
 * innocent; line breaks and tabs become a space.
 */
export function printable(text: string): string {
  return text.replace(BREAKS, ' ').replace(OBEYED, '\ufffd');
}

/** The same for a text of several paragraphs: its line feeds stay. */
export function printableLines(text: string): string {
  return text.split(/\r?\n/).map(printable).join('\n');
}
