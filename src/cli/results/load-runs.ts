import { readRuns } from '../../analysis/read-runs.ts';
import type { Runs } from '../../analysis/runs.ts';
import type { Results } from '../../experiment/results/read-results.ts';
import { METRIC_NAMES } from '../../model/metrics.ts';
import { readScenario, type StoredScenario } from '../../report/stored-scenario.ts';

/** A run that went wrong. */
export interface FailedRun {
  readonly point: number;
  readonly replicate: number;
  readonly message: string;
}

export interface LoadedSweep {
  readonly scenario: StoredScenario;
  readonly runs: Runs;
  readonly failures: readonly FailedRun[];
}

/** Everything that a summary needs: the scenario in the manifest, and the table `runs`. */
export async function loadRuns({ manifest, table }: Results): Promise<LoadedSweep> {
  const scenario = readScenario(manifest.scenario, manifest.name);
  const factors = manifest.factors.map(({ name }) => name);
  const { rows, columns } = await table('runs', [
    ...['point', 'replicate', 'outcome', 'message'],
    ...factors,
    ...METRIC_NAMES,
  ]);
  const failures: FailedRun[] = [];
  for (let row = 0; row < rows; row++) {
    if (columns['outcome']?.[row] !== 'failed') continue;
    failures.push({
      point: Number(columns['point']?.[row]),
      replicate: Number(columns['replicate']?.[row]),
      message: String(columns['message']?.[row] ?? ''),
    });
  }
  return { scenario, runs: readRuns({ rows, columns }, manifest.factors), failures };
}
