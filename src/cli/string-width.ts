import { stripVTControlCharacters } from 'node:util';

/**
 * Columns that a text takes on a terminal, for our own texts, whose letters take one each and
 * whose colours none. In the
 * build it also stands for the package `string-width`, with which the parser lays out its help:
 * that one compiles expressions over all of Unicode, which takes as long as starting Node.
 */
export default function stringWidth(text: string): number {
  return Array.from(stripVTControlCharacters(text)).length;
}
