import { MODEL_VERSION } from '../../model/index.ts';
import { calibrationsOf } from '../findings/calibrations.ts';
import type { Condition } from '../findings/declare.ts';
import type { AblationOutcome, Appraisal, Judged } from './appraise.ts';
import type { ArmLevel } from './arm-levels.ts';
import type { Outcome, Status } from './judge/outcome.ts';
import { measured } from './measured.ts';
import type { Measured } from './measured.ts';
import { unitOf } from './unit-of.ts';

type Interval = readonly [low: Measured, high: Measured];

/** A level of an arm as it is written down. */
export interface LevelRecord {
  readonly arm: string;
  readonly measure: ArmLevel['measure'];
  readonly mean: Measured;
  readonly interval: Interval;
}

/** What was found of one condition. */
export interface OutcomeRecord {
  /** Judged, presupposed, or only told beside. */
  readonly role: 'condition' | 'provided' | 'also';
  readonly test: Condition['test'];
  readonly status: Status;
  readonly effect: Measured;
  readonly interval: Interval;
  readonly unit: string;
  readonly p: Measured;
  /** On the scale of the ablation: 0 where there is no effect. */
  readonly raw: Measured;
  readonly standardised: Measured;
  readonly replicates: number;
  readonly tried: number;
  readonly detectable: Measured;
  readonly needed: Measured;
  readonly levels: readonly LevelRecord[];
}

export interface AblationRecord {
  readonly outcomes: readonly OutcomeRecord[];
  /** Share of the raw effect that goes, per outcome. */
  readonly removed: readonly Measured[];
  readonly parts: readonly { readonly removed: Measured; readonly outcome: OutcomeRecord }[];
}

/** A finding as `--json` gives it and as reports and documents read it: never translated. */
export interface FindingRecord {
  readonly id: string;
  readonly section: string;
  readonly verdict: Status;
  readonly ablation: AblationOutcome['verdict'];
  readonly kind: 'emergent' | 'near-imposed';
  readonly calibrated: boolean;
  /** Of its first condition, as all that follows down to `replicates` but p. */
  readonly test: Condition['test'];
  readonly effect: Measured;
  readonly interval: Interval;
  readonly unit: string;
  readonly standardised: Measured;
  /** Of the claim as a whole. */
  readonly p: Measured;
  readonly pAdjusted: Measured;
  readonly replicates: number;
  readonly detectable: Measured;
  /** Replicates that would decide an undecided finding; null elsewhere and where nobody can tell. */
  readonly needed: Measured;
  readonly conditions: readonly OutcomeRecord[];
  readonly ablationDetail: AblationRecord;
}

/** A whole table of findings. */
export interface FindingsRecord {
  readonly modelVersion: string;
  readonly seed: string;
  readonly replicates: number;
  readonly world: string;
  readonly findings: readonly FindingRecord[];
}

/** What a table was made from. */
export interface TableOrigin {
  readonly seed: string;
  readonly replicates: number;
  readonly world: string;
}

/** Writes appraisals down as plain JSON with keys in a fixed order. */
export function recordFindings(
  appraisals: readonly Appraisal[],
  { seed, replicates, world }: TableOrigin,
): FindingsRecord {
  const findings = appraisals.map(recordFinding);
  return { modelVersion: MODEL_VERSION, seed, replicates, world, findings };
}

function recordFinding(appraisal: Appraisal): FindingRecord {
  const { finding, verdict, outcomes, provided, also, ablation } = appraisal;
  const first = recordOutcome(outcomes[0], 'condition');
  return {
    id: finding.id,
    section: finding.section,
    verdict,
    ablation: ablation.verdict,
    kind: finding.nature === 'emergent' ? 'emergent' : 'near-imposed',
    calibrated: calibrationsOf(finding.id).length > 0,
    test: first.test,
    effect: first.effect,
    interval: first.interval,
    unit: first.unit,
    standardised: first.standardised,
    p: measured(appraisal.p),
    pAdjusted: measured(appraisal.adjusted),
    replicates: first.replicates,
    detectable: first.detectable,
    needed: verdict === 'undecided' ? neededOf([...outcomes, ...provided]) : null,
    conditions: [
      ...outcomes.map((outcome) => recordOutcome(outcome, 'condition')),
      ...provided.map((outcome) => recordOutcome(outcome, 'provided')),
      ...also.map((outcome) => recordOutcome(outcome, 'also')),
    ],
    ablationDetail: {
      outcomes: ablation.outcomes.map((outcome) => recordOutcome(outcome, 'condition')),
      removed: ablation.removed.map(measured),
      parts: ablation.parts.map(({ removed, outcome }) => {
        return { removed: measured(removed), outcome: recordOutcome(outcome, 'condition') };
      }),
    },
  };
}

/** The most that any open condition needs; nobody can tell when one of them cannot. */
function neededOf(outcomes: readonly Outcome[]): Measured {
  const open = outcomes.filter(({ status }) => status === 'undecided');
  const needs = open.flatMap(({ needed }) => needed ?? []);
  return needs.length < open.length || open.length === 0 ? null : Math.max(...needs);
}

function recordOutcome(outcome: Judged, role: OutcomeRecord['role']): OutcomeRecord {
  const { condition, status, estimate, low, high, levels } = outcome;
  return {
    role,
    test: condition.test,
    status,
    effect: measured(estimate),
    interval: [measured(low), measured(high)],
    unit: unitOf(condition).en,
    p: measured(outcome.p),
    raw: measured(outcome.raw),
    standardised: measured(outcome.standardised),
    replicates: outcome.n,
    tried: outcome.tried,
    detectable: measured(outcome.detectable),
    needed: measured(outcome.needed),
    levels: levels.map(({ arm, measure, mean, low: from, high: to }) => {
      return { arm, measure, mean: measured(mean), interval: [measured(from), measured(to)] };
    }),
  };
}
