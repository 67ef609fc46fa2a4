import type { FindingRecord, FindingsRecord } from './findings-record.ts';

/** What became of a finding under other rules. */
export interface FindingChange {
  readonly id: string;
  readonly before: Pick<FindingRecord, 'verdict' | 'ablation' | 'effect'>;
  readonly after: Pick<FindingRecord, 'verdict' | 'ablation' | 'effect'>;
}

/** Every finding of two tables side by side. */
export function compareTables(before: FindingsRecord, after: FindingsRecord): FindingChange[] {
  return before.findings.flatMap((one) => {
    const other = after.findings.find(({ id }) => id === one.id);
    return other === undefined ? [] : [{ id: one.id, before: partOf(one), after: partOf(other) }];
  });
}

/** Findings that are reproduced before and not after. */
export function lostIn(changes: readonly FindingChange[]): string[] {
  return changes
    .filter(({ before, after }) => before.verdict === 'holds' && after.verdict !== 'holds')
    .map(({ id }) => id);
}

/** Findings that are reproduced only after. */
export function gainedIn(changes: readonly FindingChange[]): string[] {
  return changes
    .filter(({ before, after }) => before.verdict !== 'holds' && after.verdict === 'holds')
    .map(({ id }) => id);
}

/** Findings that are reproduced neither before nor after, but with another verdict. */
export function movedIn(changes: readonly FindingChange[]): string[] {
  return changes
    .filter(({ before, after }) => {
      const isNever = before.verdict !== 'holds' && after.verdict !== 'holds';
      return isNever && before.verdict !== after.verdict;
    })
    .map(({ id }) => id);
}

function partOf({ verdict, ablation, effect }: FindingRecord): FindingChange['before'] {
  return { verdict, ablation, effect };
}
