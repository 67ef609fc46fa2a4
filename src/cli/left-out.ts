import { CommandError } from './command-error.ts';
import { EXIT } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

const LEFT_OUT = {
  en: (command: string) =>
    `${command} is not in the single file, which holds what computing needs. Run it where Reticula is installed; results computed here can be taken there.`,
  fr: (command: string) =>
    `${command} n’est pas dans le fichier unique, qui contient ce qu’il faut pour calculer. Lancez-la là où Reticula est installé\u00a0; les résultats calculés ici peuvent y être emportés.`,
};

/** Stands in the single file for a command that needs more than a file should hold. */
export function leftOut(command: string) {
  return (_options: unknown, { language }: Terminal): Promise<never> =>
    Promise.reject(new CommandError(EXIT.usage, LEFT_OUT[language](command)));
}
