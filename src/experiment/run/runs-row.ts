import { METRICS } from '../../model/index.ts';
import type { RunResult } from '../../model/index.ts';
import type { Cell } from '../results/columns.ts';
import type { Design } from '../scenario/design.ts';
import type { FactorValue } from '../results/manifest.ts';
import { placeOf } from '../results/rounds.ts';
import type { Round, RunPlace } from '../results/rounds.ts';

export interface RunIdentity extends RunPlace {
  readonly run: number;
  /** Values of the factors. */
  readonly levels: readonly FactorValue[];
}

export function identityOf(rounds: readonly Round[], design: Design, run: number): RunIdentity {
  const place = placeOf(rounds, run);
  return { run, ...place, levels: design.at(place.point) };
}

const LONGEST_MESSAGE = 500;

/** The row in `runs` of a run that came to its end. */
export function finishedRow(identity: RunIdentity, result: RunResult): Cell[] {
  const { metrics, stateHash, outcome } = result;
  return [...startOf(identity), ...metrics, stateHash, outcome, null];
}

/** The row in `runs` of a run that failed. */
export function failedRow(identity: RunIdentity, thrown: unknown): Cell[] {
  const nothing = METRICS.map(() => null);
  return [...startOf(identity), ...nothing, null, 'failed', messageOf(thrown)];
}

function startOf({ run, point, replicate, levels }: RunIdentity): Cell[] {
  const values = levels.map((level) => (typeof level === 'boolean' ? String(level) : level));
  return [run, point, replicate, ...values];
}

/** One line, without what could do harm in a terminal. */
function messageOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const harmful = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;
  return message.replaceAll(harmful, ' ').slice(0, LONGEST_MESSAGE);
}
