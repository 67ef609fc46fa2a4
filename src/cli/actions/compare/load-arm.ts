import { readRuns } from '../../../analysis/read-runs.ts';
import type { Runs } from '../../../analysis/runs.ts';
import type { Table } from '../../../analysis/table.ts';
import { readResults, type Results } from '../../../experiment/results/read-results.ts';
import type { TableName } from '../../../experiment/results/table-names.ts';
import type { Language } from '../../../model/text.ts';
import { readScenario, type StoredScenario } from '../../../report/stored-scenario.ts';
import { printable } from '../../printable.ts';
import { holdsNoRun } from '../../results/holds-no-run.ts';
import type { Setting } from './parse-arm.ts';
import { mismatch } from './refuse.ts';

/** A directory of results on one side of a comparison, its manifest read and nothing else. */
export interface OpenArm {
  readonly results: Results;
  readonly scenario: StoredScenario;
  readonly selection: readonly Setting[];
}

/** The same with its runs, at all points. */
export interface LoadedArm extends OpenArm {
  readonly runs: Runs;
}

const TEXTS = {
  noMetric: {
    en: (directory: string, metric: string, modelVersion: string) =>
      `${directory} has no measure ${metric}: it was computed with model ${modelVersion}. Choose others with --metric, or run its sweep again`,
    fr: (directory: string, metric: string, modelVersion: string) =>
      `${directory} n’a pas de mesure ${metric} : il a été calculé avec le modèle ${modelVersion}. Choisissez-en d’autres avec --metric, ou relancez son balayage`,
  },
};

/** @throws StoreError where the directory holds no results that can be read */
export function openArm(directory: string, selection: readonly Setting[]): OpenArm {
  const results = readResults(directory);
  const { manifest } = results;
  return { results, selection, scenario: readScenario(manifest.scenario, manifest.name) };
}

/** Reads the table of runs. @throws StoreError (3) where it is empty, CommandError (3) where it lacks a measure */
export async function loadArm(
  arm: OpenArm,
  metrics: readonly string[],
  language: Language,
): Promise<LoadedArm> {
  const { results } = arm;
  const { manifest, directory } = results;
  const reader = await results.reader('runs');
  if (reader.rows === 0) throw holdsNoRun(directory);
  const absent = metrics.find((metric) => !reader.names.includes(metric));
  if (absent !== undefined) {
    const version = printable(manifest.modelVersion);
    throw mismatch(TEXTS.noMetric[language](printable(directory), absent, version));
  }
  const factors = manifest.factors.map(({ name }) => name);
  const columns = ['run', 'point', 'replicate', 'outcome', 'stateHash', ...factors, ...metrics];
  const table = await results.table('runs', [...new Set(columns)]);
  return { ...arm, runs: readRuns(table, manifest) };
}

/** The rows of another table that belong to some runs; memory does not depend on the others. */
export async function rowsOfRuns(
  results: Results,
  table: TableName,
  columns: readonly string[],
  runs: ReadonlySet<number>,
): Promise<Table> {
  const reader = await results.reader(table);
  const kept = new Map(columns.map((name) => [name, [] as (number | string | null)[]]));
  let rows = 0;
  for await (const piece of reader.pieces(columns)) {
    const run = piece.columns['run'] ?? [];
    for (let row = 0; row < piece.rows; row++) {
      if (!runs.has(Number(run[row]))) continue;
      rows++;
      for (const [name, values] of kept) values.push(piece.columns[name]?.[row] ?? null);
    }
  }
  return { rows, columns: Object.fromEntries(kept) };
}
