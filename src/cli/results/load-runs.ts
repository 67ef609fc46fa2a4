import { readRuns } from '../../analysis/read-runs.ts';
import type { Runs } from '../../analysis/runs.ts';
import type { Results } from '../../experiment/results/read-results.ts';

/** A run that went wrong. */
export interface FailedRun {
  readonly point: number;
  readonly replicate: number;
  readonly message: string;
}

/**
 * The runs with some metrics. Only these columns are read: with all of them a million runs would
 * take half a gigabyte.
 */
export async function loadRuns(
  { manifest, table }: Results,
  metrics: readonly string[],
): Promise<Runs> {
  const factors = manifest.factors.map(({ name }) => name);
  const columns = [...new Set(['point', 'replicate', ...factors, ...metrics])];
  return readRuns(await table('runs', columns), manifest.factors);
}

/** The runs that went wrong, found piece by piece. */
export async function loadFailures({ manifest, reader }: Results): Promise<FailedRun[]> {
  const failures: FailedRun[] = [];
  if (manifest.runs.failed === 0) return failures;
  const runs = await reader('runs');
  for await (const { rows, columns } of runs.pieces(['point', 'replicate', 'outcome', 'message'])) {
    for (let row = 0; row < rows; row++) {
      if (columns['outcome']?.[row] !== 'failed') continue;
      failures.push({
        point: Number(columns['point']?.[row]),
        replicate: Number(columns['replicate']?.[row]),
        message: String(columns['message']?.[row] ?? ''),
      });
    }
  }
  return failures;
}
