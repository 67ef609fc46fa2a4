/** How the program is called in every command that we print: it works after the installation of the README. */
export const PROGRAM = 'npx reticula';

/** A command to copy: the words after the program's name, those that need it quoted. */
export function commandLine(...words: readonly string[]): string {
  return [PROGRAM, ...words.map(quote)].join(' ');
}

/** A line that was declared as `reticula …`, as it is to be copied. */
export function copyable(line: string): string {
  return line.replace(/^reticula\b/, PROGRAM);
}

/** A word as a shell takes it. */
export function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
