import { METRICS } from '../../model/index.ts';
import type { RunResult } from '../../model/index.ts';
import type { Cell } from '../results/columns.ts';
import type { FactorValue } from '../results/manifest.ts';

export interface RunIdentity {
  readonly run: number;
  readonly point: number;
  readonly replicate: number;
  /** Values of the factors. */
  readonly levels: readonly FactorValue[];
}

const LONGEST_MESSAGE = 500;

/** The row of a run in the table `runs`: what it gave, or, from what was thrown, why it failed. */
export function runsRow(
  { run, point, replicate, levels }: RunIdentity,
  result: RunResult | unknown,
): Cell[] {
  const start = [run, point, replicate, ...levels.map(levelCell)];
  if (isRunResult(result))
    return [...start, ...result.metrics, result.stateHash, result.outcome, null];
  return [...start, ...METRICS.map(() => null), null, 'failed', messageOf(result)];
}

function isRunResult(result: unknown): result is RunResult {
  return typeof result === 'object' && result !== null && 'stateHash' in result;
}

/** As the table keeps a value of a factor. */
export function levelCell(level: FactorValue): Cell {
  return typeof level === 'boolean' ? String(level) : level;
}

/** One line, without what could do harm in a terminal. */
function messageOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  // eslint-disable-next-line no-control-regex
  return message.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').slice(0, LONGEST_MESSAGE);
}
