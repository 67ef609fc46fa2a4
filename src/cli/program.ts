import { PROGRAM } from './program-name.ts';
import { typedLanguage } from './language.ts';
import { quote } from './quote.ts';

export { PROGRAM, quote };

/** The language that was typed, to be typed again; that of the system follows by itself. */
const TYPED = typedLanguage(process.argv.slice(2));

/** A command to copy, in the language that was asked for: the words after the program's name, those that need it quoted. */
export function commandLine(...words: readonly string[]): string {
  return copyable(storedLine(...words));
}

/** A command as results store it: what they are does not depend on a language, nor on how the program is called. */
export function storedLine(...words: readonly string[]): string {
  return ['reticula', ...words.map(quote)].join(' ');
}

/**
 * A line that was declared or stored as `reticula …`, as it is to be copied: in the language that was asked for, unless
 * it names one itself.
 * @param more words to add
 */
export function copyable(line: string, ...more: readonly string[]): string {
  const language = TYPED === undefined || / --lang\b/.test(line) ? [] : ['--lang', TYPED];
  const called = line.replace(/^reticula\b/, () => PROGRAM);
  return [called, ...[...more, ...language].map(quote)].join(' ');
}
