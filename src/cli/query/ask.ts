import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';
import { loadDuckDB } from './load-duckdb.ts';
import type { Language } from '../../model/text.ts';
import { answerValue } from './answer-value.ts';
import type { AnswerValue } from './answer-value.ts';
import { refuseStatements } from './query-mistake.ts';

export interface Answer {
  /** Names of its columns, no two alike. */
  readonly names: readonly string[];
  /** Its rows, some at a time, as DuckDB finds them. */
  readonly rows: () => AsyncGenerator<readonly (readonly AnswerValue[])[]>;
}

/**
 * Asks one question that reads. Only when it is known to read is it begun: the files of the tables are
 * the ones that the database could write.
 * @throws CommandError (2) where it would do anything but read; errors of DuckDB
 */
export async function ask(
  connection: DuckDBConnection,
  sql: string,
  language: Language,
): Promise<Answer> {
  const { StatementType } = await loadDuckDB(language);
  const prepared = await prepareAll(connection, sql);
  refuseStatements(
    prepared.map(({ statementType }) => StatementType[statementType]),
    sql,
    language,
  );
  const result = await prepared[0]?.stream();
  return {
    names: result?.deduplicatedColumnNames() ?? [],
    async *rows() {
      if (result === undefined) return;
      for await (const rows of result.yieldRows()) yield rows.map((row) => row.map(answerValue));
    },
  };
}

async function prepareAll(
  connection: DuckDBConnection,
  sql: string,
): Promise<DuckDBPreparedStatement[]> {
  const prepared: DuckDBPreparedStatement[] = [];
  try {
    const statements = await connection.extractStatements(sql);
    for (let i = 0; i < statements.count; i += 1) prepared.push(await statements.prepare(i));
  } catch (error) {
    // All that it says of a text without any statement.
    if (!(error instanceof Error && error.message === 'Error in native callback')) throw error;
  }
  return prepared;
}
