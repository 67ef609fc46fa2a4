import { readPlaces } from '../../../analysis/metrics-in-turn.ts';
import type { Runs } from '../../../analysis/runs.ts';
import { readResults, type Results } from '../../../experiment/results/read-results.ts';
import type { TableReader } from '../../../experiment/results/result-table.ts';
import type { Language } from '../../../model/text.ts';
import { readScenario, type StoredScenario } from '../../../report/stored-scenario.ts';
import { printable } from '../../printable.ts';
import { refuseWithoutRuns } from '../../results/refuse-without-runs.ts';
import type { Setting } from './parse-arm.ts';
import { mismatch } from './refuse.ts';

/** A directory of results on one side of a comparison, its manifest read and nothing else. */
export interface OpenArm {
  readonly results: Results;
  readonly scenario: StoredScenario;
  readonly selection: readonly Setting[];
}

/** The same with its runs, at all points: where each belongs, and whether it failed. Measures are read one after the other. */
export interface LoadedArm extends OpenArm {
  readonly runs: Runs;
}

const TEXTS = {
  noMetric: {
    en: (directory: string, metric: string, modelVersion: string) =>
      `${directory} has no measure ${metric}: it was computed with model ${modelVersion}. Choose others with --metric, or run its sweep again`,
    fr: (directory: string, metric: string, modelVersion: string) =>
      `${directory} n’a pas de mesure ${metric}\u00a0: il a été calculé avec le modèle ${modelVersion}. Choisissez-en d’autres avec --metric, ou relancez son balayage`,
  },
};

/** @throws StoreError where the directory holds no results that can be read */
export function openArm(directory: string, selection: readonly Setting[]): OpenArm {
  const results = readResults(directory);
  const { manifest } = results;
  return { results, selection, scenario: readScenario(manifest.scenario, manifest.name) };
}

/** Reads which runs there are. @throws StoreError (3) where there is none, CommandError (3) where it lacks a measure */
export async function loadArm(
  arm: OpenArm,
  metrics: readonly string[],
  language: Language,
): Promise<LoadedArm> {
  const { results } = arm;
  const { manifest, directory } = results;
  await refuseWithoutRuns(results);
  const reader = await results.reader('runs');
  const absent = metrics.find((metric) => !reader.names.includes(metric));
  if (absent !== undefined) {
    const version = printable(manifest.modelVersion);
    throw mismatch(TEXTS.noMetric[language](printable(directory), absent, version));
  }
  const { design, table } = await readPlaces(reader, manifest);
  const columns = { ...table.columns, failed: await failedRows(reader) };
  return { ...arm, runs: { design, table: { rows: table.rows, columns } } };
}

/** 1 for each run that failed. */
async function failedRows(reader: TableReader): Promise<Uint8Array> {
  const failed = new Uint8Array(reader.rows);
  let from = 0;
  for await (const { rows, columns } of reader.pieces(['outcome'])) {
    for (let row = 0; row < rows; row++)
      failed[from + row] = Number(columns['outcome']?.[row] === 'failed');
    from += rows;
  }
  return failed;
}
