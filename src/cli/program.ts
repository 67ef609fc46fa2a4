import { PROGRAM } from './program-name.ts';
import { typedLanguage } from './language.ts';
import { quote } from './quote.ts';

export { PROGRAM, quote };

/** The language that was typed, to be typed again; that of the system follows by itself. */
const TYPED = typedLanguage(process.argv.slice(2));

/** A command to copy, in the language that was asked for: the words after the program's name, those that need it quoted. */
export function commandLine(...words: readonly string[]): string {
  const language = TYPED === undefined ? [] : ['--lang', TYPED];
  return [PROGRAM, ...words.map(quote), ...language].join(' ');
}

/** A line that was declared or stored as `reticula …`, as it is to be copied. */
export function copyable(line: string): string {
  return line.replace(/^reticula\b/, () => PROGRAM);
}
