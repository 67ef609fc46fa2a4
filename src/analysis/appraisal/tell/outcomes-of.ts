import type { Condition, Finding } from '../../findings/declare.ts';
import type { FindingRecord, OutcomeRecord } from '../findings-record.ts';
import { conditionsOf } from '../plan.ts';

/** A condition as it was declared, with what was found of it. */
export interface Told {
  readonly condition: Condition;
  readonly outcome: OutcomeRecord;
}

/** The declared conditions of a record, in its order: judged, presupposed, told beside. */
export function outcomesOf(finding: Finding, { conditions }: FindingRecord): Told[] {
  const also = (finding.also ?? []).map(({ label, terms }): Condition => {
    return { test: 'difference', states: label, terms, atLeast: 0 };
  });
  return pair([...conditionsOf(finding, 'full'), ...also], conditions);
}

/** The same for what its ablation is judged by. */
export function ablatedOutcomesOf(finding: Finding, { ablationDetail }: FindingRecord): Told[] {
  if (finding.ablation.kind === 'own') return [];
  return pair(conditionsOf(finding, 'ablated'), ablationDetail.outcomes);
}

function pair(declared: readonly Condition[], found: readonly OutcomeRecord[]): Told[] {
  return found.flatMap((outcome, index) => {
    const condition = declared[index];
    return condition === undefined ? [] : [{ condition, outcome }];
  });
}
