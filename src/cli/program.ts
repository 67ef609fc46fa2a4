import { PROGRAM } from '../report/program.ts';

export { copyable, PROGRAM } from '../report/program.ts';

/** A command to copy: the words after the program's name, those that need it quoted. */
export function commandLine(...words: readonly string[]): string {
  return [PROGRAM, ...words.map(quote)].join(' ');
}

/** A word as a shell takes it. */
export function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
