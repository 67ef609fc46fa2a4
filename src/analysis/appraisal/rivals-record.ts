import type { ParameterOverrides } from '../../model/index.ts';
import type { Appraisal } from './appraise.ts';
import { changeOfEffect, isClear } from './change-of-effect.ts';
import type { FindingsRecord } from './findings-record.ts';
import type { Outcome, Resampling, Status } from './judge/outcome.ts';
import { measured } from './measured.ts';
import type { Measured } from './measured.ts';
import type { Rival } from './rivals.ts';

/** What rival rules make of the findings, as `--json` gives it and as reports and documents read it. */
export interface RivalsRecord extends Omit<FindingsRecord, 'findings'> {
  /** Under the usual rules. */
  readonly usual: readonly FindingUnderRules[];
  readonly rivals: readonly RivalRecord[];
}

/** A finding under one set of rules. */
export interface FindingUnderRules {
  readonly id: string;
  readonly verdict: Status;
  readonly ablation: Appraisal['ablation']['verdict'];
  readonly effect: Measured;
}

/** What one rival rule makes of every finding. */
export interface RivalRecord {
  readonly rival: string;
  readonly parameters: ParameterOverrides;
  /** An earlier rival with the very same results: the same rule told in another way. */
  readonly sameAs: string | null;
  /** Findings that the model reproduces under the usual rules and not under this one. */
  readonly lost: readonly string[];
  /** Of those lost, the ones none of whose conditions that are no longer met changed clearly. */
  readonly unclear: readonly string[];
  /** Findings that it reproduces under this rule alone. */
  readonly gained: readonly string[];
  readonly findings: readonly RivalFinding[];
}

export interface RivalFinding extends FindingUnderRules {
  readonly conditions: readonly ConditionChange[];
}

/** What became of one condition, with runs of the same luck compared one by one. */
export interface ConditionChange {
  readonly role: 'condition' | 'provided';
  readonly before: Status;
  readonly status: Status;
  readonly effect: Measured;
  /** Its change: a difference; of a ratio how many times as large it is. Null where nothing could be measured. */
  readonly change: Measured;
  /** 95% interval of the change. */
  readonly interval: readonly [low: Measured, high: Measured];
  /** Whether the interval leaves no change out. */
  readonly isClear: boolean;
}

/** @param usual the appraisals under the usual rules, in the order of those under the rival */
export function recordRival(
  { name, parameters }: Rival,
  usual: readonly Appraisal[],
  tried: readonly Appraisal[],
  resampling: Resampling,
): RivalRecord {
  const pairs = tried.flatMap((after, k) => {
    const before = usual[k];
    return before === undefined ? [] : [{ before, after }];
  });
  const findings = pairs.map(({ before, after }): RivalFinding => {
    const changes = [
      ...after.outcomes.map((outcome, k) =>
        changeOf('condition', before.outcomes[k], outcome, resampling),
      ),
      ...after.provided.map((outcome, k) =>
        changeOf('provided', before.provided[k], outcome, resampling),
      ),
    ];
    return { ...underRules(after), conditions: changes.flatMap((change) => change ?? []) };
  });
  const holdsIn = (one: Appraisal | undefined) => one?.verdict === 'holds';
  const lost = findings.filter((_, k) => holdsIn(usual[k]) && !holdsIn(tried[k]));
  const gained = findings.filter((_, k) => !holdsIn(usual[k]) && holdsIn(tried[k]));
  const idsOf = (some: readonly RivalFinding[]) => some.map(({ id }) => id);
  return {
    rival: name,
    parameters,
    sameAs: null,
    lost: idsOf(lost),
    unclear: idsOf(lost.filter((finding) => !hasChanged(finding))),
    gained: idsOf(gained),
    findings,
  };
}

/** Names, of each rival, an earlier one that has the same results to the last digit. */
export function nameEqualRivals(rivals: readonly RivalRecord[]): RivalRecord[] {
  const first = new Map<string, string>();
  return rivals.map((one) => {
    const results = JSON.stringify(one.findings);
    const sameAs = first.get(results) ?? null;
    if (sameAs === null) first.set(results, one.rival);
    return { ...one, sameAs };
  });
}

/** A finding under the usual rules. */
export function underRules({ finding, verdict, ablation, outcomes }: Appraisal): FindingUnderRules {
  return {
    id: finding.id,
    verdict,
    ablation: ablation.verdict,
    effect: measured(outcomes[0].estimate),
  };
}

/** The conditions that were met and are no longer. */
export function failedIn({ conditions }: RivalFinding): ConditionChange[] {
  return conditions.filter(({ before, status }) => before === 'holds' && status !== 'holds');
}

/** Where there is nothing left to measure, everything changed. */
function hasChanged(finding: RivalFinding): boolean {
  return failedIn(finding).some((failed) => failed.isClear || failed.effect === null);
}

function changeOf(
  role: ConditionChange['role'],
  before: Outcome | undefined,
  after: Outcome,
  resampling: Resampling,
): ConditionChange | undefined {
  if (before === undefined) return undefined;
  const change = changeOfEffect(before.byRun, after.byRun, resampling);
  return {
    role,
    before: before.status,
    status: after.status,
    effect: measured(after.estimate),
    change: measured(change?.estimate),
    interval: [measured(change?.low), measured(change?.high)],
    isClear: change !== undefined && isClear(change),
  };
}
