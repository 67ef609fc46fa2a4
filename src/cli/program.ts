import { PROGRAM } from './program-name.ts';
import { quote } from './quote.ts';

export { PROGRAM, quote };

/** A command to copy: the words after the program's name, those that need it quoted. */
export function commandLine(...words: readonly string[]): string {
  return [PROGRAM, ...words.map(quote)].join(' ');
}

/** A line that was declared or stored as `reticula …`, as it is to be copied. */
export function copyable(line: string): string {
  return line.replace(/^reticula\b/, () => PROGRAM);
}
