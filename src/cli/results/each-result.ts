import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { explainFailure } from '../failure.ts';
import type { Language } from '../../model/text.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../terminal.ts';

/** What became of results, and what --json shows of them. */
interface Done<Shown> {
  readonly exitCode: ExitCode;
  readonly shown: Shown;
}

/**
 * Does something with each of several results: what stands in the way of one is told and keeps none of the others
 * from it; of such, the message is shown. The exit code is the worst of all. A single one fails as it would by itself.
 */
export async function eachResult(
  found: readonly string[],
  act: (directory: string) => Promise<Done<object>>,
  terminal: Terminal,
): Promise<Done<readonly object[]>> {
  const shown: object[] = [];
  let exitCode: ExitCode = EXIT.fine;
  for (const directory of found) {
    try {
      const done = await act(directory);
      shown.push(done.shown);
      exitCode = worseOf(exitCode, done.exitCode);
      if (done.exitCode >= EXIT.interrupted) break;
    } catch (error) {
      const trouble = await explainFailure(error, terminal.language);
      if (found.length === 1 || trouble.exitCode === EXIT.bug) throw error;
      const message = naming(directory, trouble.message, terminal.language);
      terminal.warn(message);
      shown.push({ directory, message });
      exitCode = worseOf(exitCode, trouble.exitCode);
    }
  }
  return { exitCode, shown };
}

/** What is wrong, with the results it is about. */
function naming(directory: string, message: string, language: Language): string {
  const name = printable(directory);
  if (message.includes(name)) return message;
  return { en: `${name}: ${message}`, fr: `${name}\u00a0: ${message}` }[language];
}

/** A signal is worse than any trouble, which is worse than runs that failed: as the numbers are. */
function worseOf(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}
