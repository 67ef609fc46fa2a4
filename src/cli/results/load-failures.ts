import type { Results } from '../../experiment/results/read-results.ts';

/** A run that went wrong. */
export interface FailedRun {
  readonly point: number;
  readonly replicate: number;
  readonly message: string;
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
