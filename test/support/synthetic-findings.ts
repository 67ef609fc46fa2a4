import { conditionsOf, variantsOf } from '../../src/analysis/appraisal/plan.ts';
import type {
  FindingRecord,
  FindingsRecord,
  LevelRecord,
  OutcomeRecord,
} from '../../src/analysis/appraisal/findings-record.ts';
import type { Condition, Finding } from '../../src/analysis/findings/declare.ts';
import { FINDINGS } from '../../src/analysis/findings/findings.ts';
import { calibrationsOf } from '../../src/analysis/findings/calibrations.ts';

/** What every finding of a made-up table shows: one verdict, or nothing measured at all. */
export type Fate = FindingRecord['verdict'] | 'unmeasured';

/** A made-up table of all findings in the form that the program writes. */
export function syntheticTable(fateOf: (finding: Finding) => Fate): FindingsRecord {
  return {
    modelVersion: '0.0.0',
    seed: 'synthetic',
    replicates: 10,
    world: 'souss-massa',
    findings: FINDINGS.map((finding) => recordOf(finding, fateOf(finding))),
  };
}

function recordOf(finding: Finding, fate: Fate): FindingRecord {
  const { id, section, nature, ablation } = finding;
  const verdict = fate === 'unmeasured' ? 'undecided' : fate;
  const judged = [...finding.conditions, ...(finding.provided ?? [])].map((condition, index) =>
    outcomeOf(condition, fate, index < finding.conditions.length ? 'condition' : 'provided'),
  );
  const also = (finding.also ?? []).map(({ label, terms }) =>
    outcomeOf({ test: 'difference', states: label, terms }, fate, 'also'),
  );
  const first = judged[0] as OutcomeRecord;
  const { test, effect, interval, unit, standardised, detectable } = first;
  const ablated = ablation.kind === 'own' ? [] : conditionsOf(finding, 'ablated');
  const isNone = fate !== 'holds';
  const parts = variantsOf(finding).filter((variant) => typeof variant === 'number');
  return {
    id,
    section,
    verdict,
    ablation: ablation.kind === 'own' ? 'own' : isNone ? 'remains' : 'vanishes',
    kind: nature === 'emergent' ? 'emergent' : 'near-imposed',
    calibrated: calibrationsOf(id).length > 0,
    test,
    effect,
    interval,
    unit,
    standardised,
    p: effect === null ? null : 0.0002,
    pAdjusted: effect === null ? null : 0.005,
    replicates: 10,
    detectable,
    needed: verdict === 'undecided' && effect !== null ? 340 : null,
    conditions: [...judged, ...also],
    ablationDetail: {
      outcomes: ablated.map((condition) => outcomeOf(condition, fate, 'condition')),
      removed: ablation.kind === 'remove' ? ablated.map(() => (isNone ? null : 0.98)) : [],
      parts: parts.map(() => {
        return { removed: isNone ? null : 0.2, outcome: first };
      }),
    },
  };
}

function outcomeOf(condition: Condition, fate: Fate, role: OutcomeRecord['role']): OutcomeRecord {
  const isMeasured = fate !== 'unmeasured';
  const effect = fate === 'fails' ? 0.02 : 2.1;
  const half = fate === 'undecided' ? 3 : 0.01;
  const isPaired = condition.test === 'difference' || condition.test === 'equivalence';
  return {
    role,
    test: condition.test,
    status: fate === 'unmeasured' ? 'undecided' : fate,
    effect: isMeasured ? effect : null,
    interval: isMeasured ? [effect - half, effect + half] : [null, null],
    unit: 'share',
    p: isMeasured ? 0.0002 : null,
    raw: isMeasured ? effect : null,
    standardised: isMeasured && isPaired ? 0.31 : null,
    replicates: isMeasured ? 10 : 0,
    tried: 10,
    detectable: isMeasured && isPaired ? 0.01 : null,
    needed: fate === 'undecided' ? 340 : null,
    levels: levelsOf(condition, isMeasured),
  };
}

function levelsOf(condition: Condition, isMeasured: boolean): LevelRecord[] {
  const level = (arm: string, measure: LevelRecord['measure']): LevelRecord => ({
    arm,
    measure,
    mean: isMeasured ? 0.5 : null,
    interval: isMeasured ? [0.4, 0.6] : [null, null],
  });
  if ('terms' in condition) return condition.terms.map(({ arm, measure }) => level(arm, measure));
  if (condition.test === 'best') return condition.among.map((arm) => level(arm, condition.measure));
  if (condition.test !== 'hazardRatio') return [];
  return [condition.arm, condition.against].map((arm) => level(arm, condition.rows));
}
