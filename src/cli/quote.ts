import { printable } from './printable.ts';

/** A word as a shell takes it; one that could not be shown on a line in the way of bash, with escapes. */
export function quote(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  if (printable(word) === word) return `'${word.replaceAll("'", `'\\''`)}'`;
  const escaped = Array.from(word.replaceAll(/[\\']/g, '\\$&'), (character) =>
    printable(character) === character ? character : bytesOf(character),
  );
  return `$'${escaped.join('')}'`;
}

/** `\x0a` for a line end: in any locale the same. */
function bytesOf(character: string): string {
  const bytes = new TextEncoder().encode(character);
  return Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}
