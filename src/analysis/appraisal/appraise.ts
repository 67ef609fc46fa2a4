import type { Condition, Finding } from '../findings/declare.ts';
import { holm } from '../statistics/holm.ts';
import { ablatedConditions } from './ablated-conditions.ts';
import { armLevels } from './arm-levels.ts';
import type { ArmLevel } from './arm-levels.ts';
import { Evidence } from './evidence.ts';
import type { Runs } from './evidence.ts';
import { judge } from './judge/judge.ts';
import type { Outcome, Resampling, Status } from './judge/outcome.ts';
import { conditionsOf } from './plan.ts';
import type { Plan, Variant } from './plan.ts';
import { VERDICT_RULE } from './verdict-rule.ts';

/** What was found of a condition, and the levels that it compares. */
export interface Judged extends Outcome {
  readonly levels: readonly ArmLevel[];
}

/** What came of an ablation. `own`: the arms themselves are with and without the mechanism. */
export interface AblationOutcome {
  readonly verdict: 'vanishes' | 'remains' | 'own';
  /** Of the conditions that it is judged by. */
  readonly outcomes: readonly Judged[];
  /** Share of the raw effect that goes, of each of them; empty where others must hold instead. */
  readonly removed: readonly number[];
  /** Share that goes with each part taken out alone. */
  readonly parts: readonly { readonly outcome: Judged; readonly removed: number }[];
}

/** A finding with what this model makes of it. */
export interface Appraisal {
  readonly finding: Finding;
  readonly verdict: Status;
  /** Undecided because what it presupposes was not there. */
  readonly lacks: Judged | undefined;
  /** Of its conditions; the first is the finding's effect. */
  readonly outcomes: readonly [Judged, ...Judged[]];
  readonly provided: readonly Judged[];
  readonly also: readonly Judged[];
  /** Of the claim as a whole: the largest of its conditions. */
  readonly p: number;
  /** Adjusted for all findings tried together (Holm). */
  readonly adjusted: number;
  readonly ablation: AblationOutcome;
}

/**
 * Judges findings by what was read off their runs: a pure function of both and of the resampling.
 * @param seed of the resampling
 * @param resamples bootstrap resamples of an interval, and a fifth of the sign flips of a p-value
 */
export function appraise(
  findings: readonly Finding[],
  plan: Plan,
  runs: Runs,
  seed: string,
  resamples = 2000,
): Appraisal[] {
  const resampling = { seed, resamples };
  const judged = findings.map((finding) => appraiseOne(finding, plan, runs, resampling));
  const adjusted = holm(judged.map(({ p }) => p));
  return judged.map((appraisal, index) => ({ ...appraisal, adjusted: adjusted[index] ?? NaN }));
}

function appraiseOne(
  finding: Finding,
  plan: Plan,
  runs: Runs,
  resampling: Resampling,
): Omit<Appraisal, 'adjusted'> {
  const evidenceOf = (variant: Variant) => new Evidence(plan, runs, finding, variant);
  const judgeIn = (variant: Variant) => {
    const evidence = evidenceOf(variant);
    return (condition: Condition): Judged => {
      const outcome = judge(condition, evidence, resampling);
      return { ...outcome, levels: armLevels(condition, evidence, resampling) };
    };
  };
  const judgeFull = judgeIn('full');
  const [first, ...rest] = finding.conditions;
  const outcomes = [judgeFull(first), ...rest.map(judgeFull)] as const;
  const provided = (finding.provided ?? []).map(judgeFull);
  const also = (finding.also ?? []).map(({ label, terms }) =>
    judgeFull({ test: 'difference', states: label, terms, atLeast: 0 }),
  );
  const lacks = provided.find(({ status }) => status !== 'holds');
  return {
    finding,
    verdict: lacks === undefined ? verdictOf(outcomes) : 'undecided',
    lacks,
    outcomes,
    provided,
    also,
    p: largestP(outcomes),
    ablation: ablate(finding, outcomes, judgeIn),
  };
}

/** They must all hold. NaN where one could not be measured, or where none is a test of anything. */
function largestP(outcomes: readonly Outcome[]): number {
  const tested = outcomes.flatMap(({ p }) => p ?? []);
  return tested.length === 0 ? NaN : Math.max(...tested);
}

/** A claim holds where all its conditions hold, and fails where one fails. */
function verdictOf(outcomes: readonly Outcome[]): Status {
  if (outcomes.some(({ status }) => status === 'fails')) return 'fails';
  return outcomes.every(({ status }) => status === 'holds') ? 'holds' : 'undecided';
}

function ablate(
  finding: Finding,
  full: readonly Outcome[],
  judgeIn: (variant: Variant) => (condition: Condition) => Judged,
): AblationOutcome {
  const { ablation } = finding;
  if (ablation.kind === 'own') return { verdict: 'own', outcomes: [], removed: [], parts: [] };
  const outcomes = conditionsOf(finding, 'ablated').map(judgeIn('ablated'));
  if (ablation.kind === 'expect') {
    const isAsExpected = outcomes.every(({ status }) => status === 'holds');
    return { verdict: isAsExpected ? 'vanishes' : 'remains', outcomes, removed: [], parts: [] };
  }
  const removed = ablatedConditions(finding).map((place, k) =>
    shareRemoved(full[place], outcomes[k]),
  );
  const parts = (ablation.parts ?? []).flatMap((_, part) =>
    conditionsOf(finding, part).map((condition) => {
      const outcome = judgeIn(part)(condition);
      return { outcome, removed: shareRemoved(full[0], outcome) };
    }),
  );
  const vanishes = removed.every((share) => share >= VERDICT_RULE.mustGo);
  return { verdict: vanishes ? 'vanishes' : 'remains', outcomes, removed, parts };
}

/**
 * Share of the raw effect that is gone: 1 all of it, above 1 it turned round, NaN where there was
 * none to take away. Where nothing can be measured any more (no vote, no tie), all is gone.
 */
function shareRemoved(full: Outcome | undefined, ablated: Outcome | undefined): number {
  if (full === undefined || ablated === undefined || !(full.raw > 0)) return NaN;
  return Number.isNaN(ablated.raw) ? 1 : 1 - ablated.raw / full.raw;
}
