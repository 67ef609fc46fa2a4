import { CSV_START, csvLine } from '../../experiment/results/csv.ts';
import type { Decimal } from '../../experiment/results/csv.ts';
import { writeCount, writeWhole } from '../numbers.ts';
import type { Terminal } from '../terminal.ts';
import { answerTable } from './answer-table.ts';
import { answerAsCsv, answerAsJson } from './answer-text.ts';
import type { AnswerValue } from './answer-value.ts';
import type { Answer } from './ask.ts';

/** Rows of a table on a terminal: a longer one is read by nobody. */
const SHOWN = 40;

const TEXTS = {
  rows: {
    en: (count: number) => `${writeCount(count, 'row', 'rows', 'en')}.`,
    fr: (count: number) => `${writeCount(count, 'ligne', 'lignes', 'fr')}.`,
  },
  shown: {
    en: (count: number) =>
      `The first ${SHOWN} of ${writeWhole(count, 'en')} rows. All of them: --format csv, or json.`,
    fr: (count: number) =>
      `Les ${SHOWN} premières lignes sur ${writeWhole(count, 'fr')}. Toutes\u00a0: --format csv, ou json.`,
  },
  hidden: {
    en: (count: number) =>
      `${writeCount(count, 'column finds', 'columns find', 'en')} no place here: name those you want, or --format csv, or json.`,
    fr: (count: number) =>
      `${writeCount(count, 'colonne n’a', 'colonnes n’ont', 'fr')} pas de place ici\u00a0: nommez celles que vous voulez, ou --format csv, ou json.`,
  },
};

/** An answer as a table: the first rows, and how many there are. */
export async function printAnswer({ names, rows }: Answer, terminal: Terminal): Promise<void> {
  const { columns, language } = terminal;
  const shown: (readonly AnswerValue[])[] = [];
  let count = 0;
  for await (const some of rows()) {
    shown.push(...some.slice(0, SHOWN - shown.length));
    count += some.length;
  }
  const { text, hidden } = answerTable(names, shown, columns, language);
  terminal.print(text);
  const said = TEXTS[count > SHOWN ? 'shown' : 'rows'][language](count);
  const more = hidden === 0 ? '' : ` ${TEXTS.hidden[language](hidden)}`;
  terminal.note(said + more);
}

/** An answer for other programs, whole, piece by piece: memory does not depend on its length. */
export async function* answerText(
  { names, rows }: Answer,
  format: 'csv' | 'json',
  decimal: Decimal,
): AsyncGenerator<string> {
  if (format === 'csv') {
    yield CSV_START[decimal] + csvLine(names, decimal);
    for await (const some of rows()) yield some.map((row) => answerAsCsv(row, decimal)).join('');
    return;
  }
  let start = '[\n';
  for await (const some of rows()) {
    if (some.length === 0) continue;
    yield start + some.map((row) => answerAsJson(names, row)).join(',\n');
    start = ',\n';
  }
  yield start === '[\n' ? '[]\n' : '\n]\n';
}
