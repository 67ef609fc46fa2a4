import type { ParameterOverrides, WorldInput } from '../../model/index.ts';
import type { Arm, Condition, Finding } from '../findings/declare.ts';
import type { Measure } from '../findings/reading.ts';
import { ablatedConditions } from './ablated-conditions.ts';
import type { RowKindName } from './rows/row-kinds.ts';
import type { RowsWanted, Trial } from './trial.ts';
import { worldOf } from './world-of.ts';

/** What a finding is tried in: its own arms, those of its ablation, or with one part taken out. */
export type Variant = 'full' | 'ablated' | number;

/** The runs that a set of findings needs; each world is run once, whoever looks at it. */
export interface Plan {
  readonly trials: readonly Trial[];
  /** Where to find what a condition of a finding looks at. */
  locateMeasure(place: Place, measure: Measure): Location;
  locateRows(place: Place, kind: RowKindName): Location;
}

export interface Place {
  readonly finding: Finding;
  readonly variant: Variant;
  readonly arm: string;
}

export interface Location {
  readonly trial: number;
  /** Position among the trial's measures, or among its rows. */
  readonly at: number;
}

/**
 * @param explored what differs from the base world for all arms: a rival, a point of the reach
 */
export function planTrials(
  findings: readonly Finding[],
  base: WorldInput,
  explored: ParameterOverrides = {},
): Plan {
  const trials = new Map<string, TrialDraft>();
  const worlds = new Map<string, TrialDraft>();

  function trialAt({ finding, variant, arm }: Place): TrialDraft {
    const place = `${finding.id} ${variant} ${arm}`;
    const known = worlds.get(place);
    if (known !== undefined) return known;
    const declared = armsOf(finding, variant)[arm];
    if (declared === undefined) throw new RangeError(`${finding.id} has no arm ${arm}`);
    const input = worldOf(base, finding, declared, explored, removedIn(finding, variant));
    const key = JSON.stringify(input);
    const trial = trials.get(key) ?? {
      number: trials.size,
      input,
      ticks: 0,
      measures: [],
      rows: [],
    };
    trials.set(key, trial);
    worlds.set(place, trial);
    // A run is a prefix of every longer one, so the longest serves all.
    trial.ticks = Math.max(trial.ticks, finding.ticks);
    return trial;
  }

  function locateMeasure(place: Place, measure: Measure): Location {
    const trial = trialAt(place);
    return { trial: trial.number, at: positionIn(trial.measures, measure) };
  }

  function locateRows(place: Place, kind: RowKindName): Location {
    const trial = trialAt(place);
    return {
      trial: trial.number,
      at: positionIn(trial.rows, { kind, until: place.finding.ticks }),
    };
  }

  for (const finding of findings) {
    for (const variant of variantsOf(finding)) {
      for (const condition of conditionsOf(finding, variant)) {
        wantAll(condition, (arm) => ({ finding, variant, arm }), locateMeasure, locateRows);
      }
    }
    for (const { terms } of finding.also ?? []) {
      for (const { measure, arm } of terms)
        locateMeasure({ finding, variant: 'full', arm }, measure);
    }
  }
  return { trials: [...trials.values()], locateMeasure, locateRows };
}

interface TrialDraft extends Trial {
  readonly number: number;
  ticks: number;
  readonly measures: Measure[];
  readonly rows: RowsWanted[];
}

/** The variants that a finding has. */
export function variantsOf({ ablation }: Finding): Variant[] {
  if (ablation.kind === 'own') return ['full'];
  const parts = ablation.kind === 'remove' ? (ablation.parts ?? []) : [];
  return ['full', 'ablated', ...parts.keys()];
}

/** The conditions tried in a variant. */
export function conditionsOf(finding: Finding, variant: Variant): readonly Condition[] {
  const { conditions, provided = [], ablation } = finding;
  if (variant === 'full') return [...conditions, ...provided];
  if (ablation.kind === 'expect') return ablation.conditions;
  if (variant === 'ablated' && ablation.kind === 'remove') {
    return ablatedConditions(finding).flatMap((place) => conditions[place] ?? []);
  }
  return [conditions[0]];
}

function armsOf({ arms, ablation }: Finding, variant: Variant): Readonly<Record<string, Arm>> {
  return variant === 'ablated' && ablation.kind === 'expect' ? { ...arms, ...ablation.arms } : arms;
}

function removedIn({ ablation }: Finding, variant: Variant): ParameterOverrides {
  if (variant === 'full' || ablation.kind !== 'remove') return {};
  return variant === 'ablated'
    ? ablation.parameters
    : (ablation.parts?.[variant]?.parameters ?? {});
}

/** Names everything that a condition looks at. */
function wantAll(
  condition: Condition,
  placeOf: (arm: string) => Place,
  measure: (place: Place, wanted: Measure) => void,
  rows: (place: Place, kind: RowKindName) => void,
): void {
  if ('terms' in condition) {
    for (const term of condition.terms) measure(placeOf(term.arm), term.measure);
  } else if (condition.test === 'best') {
    for (const arm of condition.among) measure(placeOf(arm), condition.measure);
  } else {
    rows(placeOf(condition.arm), condition.rows);
    if (condition.test === 'hazardRatio') rows(placeOf(condition.against), condition.rows);
  }
}

function positionIn<Item>(list: Item[], wanted: Item): number {
  const name = JSON.stringify(wanted);
  const at = list.findIndex((item) => JSON.stringify(item) === name);
  return at >= 0 ? at : list.push(wanted) - 1;
}
