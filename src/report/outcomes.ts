import { createHash } from 'node:crypto';
import type { StoredTable } from '../analysis/metrics-in-turn.ts';
import type { Runs } from '../analysis/runs.ts';
import { columnOf, numberAt } from '../analysis/table.ts';

/** State hashes shown one by one: those of the first replicate of the first points. */
const MOST_HASHES = 10;

/** How the runs ended. */
export interface Outcomes {
  readonly failed: number;
  readonly noNetworkLeft: number;
  /** Absent where none were kept. */
  readonly hashes?: {
    /** SHA-256 of those of all runs in their order, one per line. */
    readonly digest: string;
    /** Some of them one by one. */
    readonly shown: readonly { readonly state: string; readonly point: number }[];
  };
}

/**
 * Reads them piece by piece: no text of a run stays in memory.
 * @param places who each run of the same table is: see readPlaces
 */
export async function readOutcomes(stored: StoredTable, { table }: Runs): Promise<Outcomes> {
  const [points, replicates] = [columnOf(table, 'point'), columnOf(table, 'replicate')];
  const hasHashes = stored.names.includes('stateHash');
  const hash = createHash('sha256');
  const shown: { state: string; point: number }[] = [];
  let [failed, noNetworkLeft, rows] = [0, 0, 0];
  for await (const piece of stored.pieces(hasHashes ? ['outcome', 'stateHash'] : ['outcome'])) {
    const { outcome = [], stateHash = [] } = piece.columns;
    for (let row = 0; row < piece.rows; row++) {
      if (outcome[row] === 'failed') failed++;
      if (outcome[row] === 'noNetworkLeft') noNetworkLeft++;
      const state = String(stateHash[row] ?? '');
      hash.update(`${state}\n`);
      const point = numberAt(points, rows + row);
      if (numberAt(replicates, rows + row) === 0 && point < MOST_HASHES)
        shown.push({ state, point });
    }
    rows += piece.rows;
  }
  const hashes = { digest: hash.digest('hex'), shown };
  return { failed, noNetworkLeft, ...(hasHashes && { hashes }) };
}
