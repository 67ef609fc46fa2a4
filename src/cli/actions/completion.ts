import yargs from 'yargs';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';

/** Prints the parser's own script. It looks at SHELL when it is made, so the choice goes there. */
export async function printCompletion({
  shell,
}: {
  shell?: string | undefined;
}): Promise<ExitCode> {
  if (shell !== undefined) process.env['SHELL'] = shell;
  yargs().scriptName('reticula').showCompletionScript();
  return EXIT.fine;
}
