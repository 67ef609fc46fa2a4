import { existsSync } from 'node:fs';
import { readSoFar, writeSoFar } from '../../analysis/so-far.ts';
import { DECIMALS } from '../../experiment/results/csv.ts';
import type { Decimal } from '../../experiment/results/csv.ts';
import { readResults } from '../../experiment/results/read-results.ts';
import type { Results } from '../../experiment/results/read-results.ts';
import { endSignalOf, SIGNAL_EXIT_CODES, watchSignals } from '../../experiment/run/signals.ts';
import { CommandError } from '../command-error.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import { ask } from '../query/ask.ts';
import { printTables, tablesText } from '../query/list-tables.ts';
import { openDatabase } from '../query/open-database.ts';
import { explainQuery } from '../query/query-mistake.ts';
import { answerText, printAnswer } from '../query/write-answer.ts';
import { commandLine } from '../program.ts';
import { findResults } from '../results/find-results.ts';
import { refuseWithoutRuns } from '../results/refuse-without-runs.ts';
import { listResults } from '../results/tell-several.ts';
import { tellDamagedIn } from '../results/tell-damaged.ts';
import type { Terminal } from '../terminal.ts';
import { writeOut } from '../write-out.ts';

interface QueryOptions {
  readonly directory: string;
  readonly sql?: string | undefined;
  readonly format?: 'table' | 'csv' | 'json' | undefined;
  readonly decimal?: Decimal | undefined;
  readonly json?: boolean | undefined;
}

const TEXTS = {
  several: {
    en: (found: string) =>
      `A question is put to one result, but there are several; choose one:\n${found}`,
    fr: (found: string) =>
      `Une question porte sur un seul résultat, or il y en a plusieurs\u00a0; choisissez\u00a0:\n${found}`,
  },
  unfinished: {
    en: (directory: string, done: string) =>
      `${directory} is unfinished: the answer covers ${done}, an even sample of all points.`,
    fr: (directory: string, done: string) =>
      `${directory} est inachevé\u00a0: la réponse porte sur ${done}, également réparties entre les points.`,
  },
  interrupted: { en: 'Interrupted.', fr: 'Interrompu.' },
  order: {
    en: `The directory comes first: ${commandLine('query', 'DIRECTORY', 'SELECT …')}`,
    fr: `Le dossier vient en premier\u00a0: ${commandLine('query', 'DOSSIER', 'SELECT …')}`,
  },
  onlyCsv: {
    en: '--decimal is for --format csv',
    fr: '--decimal vaut pour --format csv',
  },
};

/** Answers a question in SQL about the tables of results, or, without one, says what there is to ask about. */
export async function queryResults(options: QueryOptions, terminal: Terminal): Promise<ExitCode> {
  const { sql, decimal = DECIMALS[0] } = options;
  const { language } = terminal;
  const format = options.json === true ? 'json' : (options.format ?? 'table');
  if (options.decimal !== undefined && format !== 'csv')
    throw new CommandError(EXIT.usage, TEXTS.onlyCsv[language]);
  if (isQuestion(options.directory) && !existsSync(options.directory))
    throw new CommandError(EXIT.usage, TEXTS.order[language]);
  const results = readResults(chooseOne(options.directory, terminal));
  await refuseWithoutRuns(results);
  if (sql === undefined) {
    if (format === 'table') await printTables(results, terminal);
    else await writeOut(tablesText(results, format, decimal, terminal));
    return EXIT.fine;
  }
  return answer(results, sql, { format, decimal }, terminal);
}

/** A question where the directory should stand. */
function isQuestion(text: string): boolean {
  return /^\s*(?:select|with|from|summarize|describe|show)\s/i.test(text);
}

interface AnswerStyle {
  readonly format: 'table' | 'csv' | 'json';
  readonly decimal: Decimal;
}

async function answer(
  results: Results,
  sql: string,
  { format, decimal }: AnswerStyle,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal;
  const database = await openDatabase(results, language);
  const { connection, close } = database;
  const watch = watchSignals({ onFirst: () => connection.interrupt() });
  try {
    await tellUnfinished(results, terminal);
    const answered = await ask(connection, sql, language);
    if (format === 'table') await printAnswer(answered, terminal);
    else await writeOut(answerText(answered, format, decimal));
    return EXIT.fine;
  } catch (error) {
    const ended = endSignalOf(watch.signal);
    if (ended === null) throw await explainQuery(error, sql, results, language);
    terminal.warn(TEXTS.interrupted[language]);
    return SIGNAL_EXIT_CODES[ended];
  } finally {
    watch.stop();
    close();
  }
}

async function tellUnfinished(results: Results, terminal: Terminal): Promise<void> {
  const { directory, manifest } = results;
  if (manifest.status === 'finished') return;
  const { language } = terminal;
  const soFar = await readSoFar(await results.reader('runs'), manifest);
  const text = TEXTS.unfinished[language](printable(directory), writeSoFar(soFar)[language]);
  terminal.warn(text);
  await tellDamagedIn(results, terminal);
}

function chooseOne(directory: string, { language }: Terminal): string {
  const [first = directory, ...others] = findResults(directory, language);
  if (others.length === 0) return first;
  const listed = listResults([first, ...others], language);
  throw new CommandError(EXIT.usage, TEXTS.several[language](listed));
}
