import type { Results } from '../../experiment/results/read-results.ts';
import { OPTIONAL_TABLES } from '../../experiment/results/table-names.ts';
import { nearestName } from '../../experiment/scenario/nearest.ts';
import type { Language } from '../../model/text.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { printable, printableLines } from '../printable.ts';

const TEXTS = {
  failed: {
    en: 'The question cannot be answered. DuckDB says:',
    fr: 'La question reste sans réponse. DuckDB dit (en anglais)\u00a0:',
  },
  outside: {
    en: 'A question reads the tables of these results and nothing else: no other file, no network, no extension. DuckDB says:',
    fr: 'Une question ne lit que les tables de ces résultats\u00a0: aucun autre fichier, ni réseau, ni extension. DuckDB dit (en anglais)\u00a0:',
  },
  memory: {
    en: 'The answer needs more than half of the memory of this machine. Ask for fewer columns or rows, or for means instead of rows.',
    fr: 'La réponse demande plus de la moitié de la mémoire de cette machine. Demandez moins de colonnes ou de lignes, ou des moyennes au lieu des lignes.',
  },
  statement: {
    en: (kind: string) =>
      `A question only reads: SELECT, WITH, FROM, SUMMARIZE, DESCRIBE, SHOW. This one is ${kind}.`,
    fr: (kind: string) =>
      `Une question ne fait que lire\u00a0: SELECT, WITH, FROM, SUMMARIZE, DESCRIBE, SHOW. Celle-ci est ${kind}.`,
  },
  several: {
    en: (count: number) => `One question at a time, please: there are ${count}.`,
    fr: (count: number) => `Une seule question à la fois\u00a0: il y en a ${count}.`,
  },
  none: { en: 'The question is empty.', fr: 'La question est vide.' },
  noTable: {
    en: (directory: string, name: string, present: string) =>
      `${directory} has no table ${name}. There are: ${present}.`,
    fr: (directory: string, name: string, present: string) =>
      `${directory} n’a pas de table ${name}. Tables présentes\u00a0: ${present}.`,
  },
  kept: {
    en: (name: string) => `A sweep keeps it with --tables ${name}.`,
    fr: (name: string) => `Un balayage la conserve avec --tables ${name}.`,
  },
  nearest: {
    en: (name: string) => `Did you mean ${name}?`,
    fr: (name: string) => `Vouliez-vous dire ${name}\u00a0?`,
  },
  quotes: {
    en: (name: string) => `A name with a dot is written in double quotes: "${name}".`,
    fr: (name: string) =>
      `Un nom qui contient un point s’écrit entre guillemets droits doubles\u00a0: "${name}".`,
  },
};

/** What a person is told when DuckDB refuses a question or fails over it; any other error as it is. */
export async function explainQuery(
  error: unknown,
  sql: string,
  results: Results,
  language: Language,
): Promise<unknown> {
  if (!(error instanceof Error) || error instanceof CommandError) return error;
  // What V8 says of a text of half a gigabyte.
  if (error.message.startsWith('Cannot create a string longer'))
    return new CommandError(EXIT.machine, TEXTS.memory[language]);
  const said = error.message.replace(/^Failed to [\w ]+: /, '');
  if (!/^[A-Z][\w ]* Error: /.test(said)) return error;
  if (said.startsWith('Out of Memory Error'))
    return new CommandError(EXIT.machine, TEXTS.memory[language]);
  const absent = /Table with name "?(\w+)"? does not exist/.exec(said)?.[1];
  if (absent !== undefined) return missingTable(absent, results, language);
  const isOutside =
    said.startsWith('Permission Error') || /disabled (by|through) configuration/.test(said);
  const hint =
    (await quotesHint(sql, results, language)) ?? (await nearestColumn(said, results, language));
  const lines = [
    TEXTS[isOutside ? 'outside' : 'failed'][language],
    ...indented(said),
    ...(hint === undefined ? [] : [hint]),
  ];
  return new CommandError(EXIT.usage, lines.join('\n'), { cause: error });
}

/** PRAGMA is for DuckDB a question too. @throws CommandError (2) unless the statements are one that reads */
export function refuseStatements(kinds: readonly string[], sql: string, language: Language): void {
  const [kind, ...others] = kinds;
  if (kind === undefined) throw new CommandError(EXIT.usage, TEXTS.none[language]);
  const other = /^pragma\b/i.test(withoutComments(sql))
    ? 'PRAGMA'
    : kinds.find((one) => one !== 'SELECT');
  if (other !== undefined) throw new CommandError(EXIT.usage, TEXTS.statement[language](other));
  if (others.length > 0) throw new CommandError(EXIT.usage, TEXTS.several[language](kinds.length));
}

/** From the first word of a question on. */
function withoutComments(sql: string): string {
  return sql.replace(/^(?:\s+|--[^\n]*(?:\n|$)|\/\*[^]*?\*\/)+/, '');
}

function missingTable(
  name: string,
  { directory, tables }: Results,
  language: Language,
): CommandError {
  const shown = printable(name);
  const nearest = nearestName(name, tables);
  const text =
    TEXTS.noTable[language](printable(directory), shown, tables.join(', ')) +
    (nearest === undefined ? '' : ` ${TEXTS.nearest[language](nearest)}`);
  const canKeep = OPTIONAL_TABLES.some((table) => table === name.toLowerCase());
  const help = canKeep ? ` ${TEXTS.kept[language](shown.toLowerCase())}` : '';
  return new CommandError(EXIT.mismatch, text + help);
}

/** Factors have names such as trust.initial, which SQL reads as a column of a table. */
async function quotesHint(
  sql: string,
  results: Results,
  language: Language,
): Promise<string | undefined> {
  for (const table of results.tables) {
    for (const name of (await results.reader(table)).names) {
      if (name.includes('.') && sql.includes(name) && !sql.includes(`"${name}"`))
        return TEXTS.quotes[language](name);
    }
  }
  return undefined;
}

/** DuckDB lists what is near a name, but nothing where the name of a table stands before it. */
async function nearestColumn(
  said: string,
  results: Results,
  language: Language,
): Promise<string | undefined> {
  const [, absent] =
    /(?:Referenced column|does not have a column named) "([^"]+)"/.exec(said) ?? [];
  if (absent === undefined) return undefined;
  const names = await Promise.all(
    results.tables.map(async (table) => (await results.reader(table)).names),
  );
  const nearest = nearestName(absent, [...new Set(names.flat())]);
  if (nearest === undefined) return undefined;
  return TEXTS.nearest[language](nearest.includes('.') ? `"${nearest}"` : nearest);
}

/** The message with the place it marks, without empty lines. */
function indented(message: string): string[] {
  return printableLines(message)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `  ${line}`);
}
