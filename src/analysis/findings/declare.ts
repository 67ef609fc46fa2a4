import type { Change, ParameterOverrides, Text } from '../../model/index.ts';
import type { Measure, Predictor } from './reading.ts';

/** Where a claim comes from: the interviews, the authors' inference, the literature they cite. */
export type ClaimSource = 'interviews' | 'authors' | 'literature';

/** One of the worlds that a finding compares; all replicates share their luck between arms. */
export interface Arm {
  readonly label: Text;
  /** What differs from the base world. */
  readonly parameters?: ParameterOverrides;
  /** What changes in the middle of a run. */
  readonly changes?: readonly Change[];
  /** The same firms without any network. */
  readonly networks?: 'none';
}

interface Stated {
  /** What has to hold, in a few words. */
  readonly states: Text;
}

/** A part of a contrast: a measure of one arm, with its weight. */
export interface Term {
  readonly weight: number;
  readonly measure: Measure;
  readonly arm: string;
}

/**
 * The weighted sum of the terms, replicate by replicate, differs from `chance` (0 where left out)
 * to the right side, and its mean is large enough: at least `atLeast` in raw units (counted from 0,
 * not from chance), or else a standardised paired effect dz of at least `standardised` (0.5).
 */
export interface Difference extends Stated {
  readonly test: 'difference';
  readonly terms: readonly Term[];
  readonly chance?: number;
  readonly atLeast?: number;
  /** In place of `atLeast`: the whole interval must lie below. */
  readonly atMost?: number;
  readonly standardised?: number;
}

/** The weighted sum of the terms lies within ± margin. */
export interface Equivalence extends Stated {
  readonly test: 'equivalence';
  readonly terms: readonly Term[];
  readonly margin: number;
}

/** Share of seeds in which one arm strictly exceeds all others. */
export interface Best extends Stated {
  readonly test: 'best';
  readonly measure: Measure;
  readonly arm: string;
  readonly among: readonly string[];
  readonly atLeast: number;
}

/** Odds ratio per standard deviation of a predictor, beside others; clustered by run. */
export interface OddsRatio extends Stated {
  readonly test: 'oddsRatio';
  readonly rows: 'mandates' | 'hubQuarters';
  readonly arm: string;
  readonly predictor: Predictor;
  readonly beside: readonly Predictor[];
  readonly atLeast: number;
}

/** Hazard ratio of one arm against another; clustered by run. */
export interface HazardRatio extends Stated {
  readonly test: 'hazardRatio';
  readonly rows: 'firstExports' | 'dissolutions';
  readonly arm: string;
  readonly against: string;
  readonly atLeast: number;
}

/** Hazard ratio per standard deviation of a quantity that changes over time; clustered by run. */
export interface HazardSlope extends Stated {
  readonly test: 'hazardSlope';
  readonly rows: 'jointWork';
  readonly arm: string;
  readonly atLeast: number;
}

/** Coefficient of a candidate's quality in a conditional logit of who wins; clustered by run. */
export interface Choice extends Stated {
  readonly test: 'choice';
  readonly rows: 'candidates';
  readonly arm: string;
  readonly predictor: Predictor;
  readonly beside: readonly Predictor[];
}

/** Coefficient in a regression within networks; clustered by run. */
export interface Slope extends Stated {
  readonly test: 'slope';
  readonly rows: 'laggedCooperation';
  readonly arm: string;
  readonly predictor: Predictor;
  readonly beside: readonly Predictor[];
}

export type Condition =
  | Difference
  | Equivalence
  | Best
  | OddsRatio
  | HazardRatio
  | HazardSlope
  | Choice
  | Slope;

/** What must make the finding vanish. */
export type Ablation =
  /** A mechanism is taken out of every arm: three quarters of the raw effect must go. */
  | {
      readonly kind: 'remove';
      readonly how: Text;
      readonly parameters: ParameterOverrides;
      /**
       * Conditions whose effect must go. Where left out: the first, and every other whose effect is
       * none where worlds do not differ (decision record 21).
       */
      readonly from?: readonly number[];
      /** Its parts, taken out one by one; reported. */
      readonly parts?: readonly { readonly label: Text; readonly parameters: ParameterOverrides }[];
    }
  /** Without the mechanism these conditions hold instead. */
  | {
      readonly kind: 'expect';
      readonly how: Text;
      readonly arms: Readonly<Record<string, Arm>>;
      readonly conditions: readonly Condition[];
    }
  /** The arms themselves are with and without the mechanism. */
  | { readonly kind: 'own'; readonly how: Text };

/** A claim of the study as a test. Plain data: it is hashed, sent to threads and written down. */
export interface Finding {
  readonly id: string;
  readonly section: string;
  readonly sources: readonly ClaimSource[];
  /** The claim in our own words. */
  readonly claim: Text;
  /** Whether no rule states it, or a rule almost says it. */
  readonly nature: 'emergent' | 'nearImposed';
  /** Nobody joins, leaves, is elected or founds during the run. */
  readonly isFrozen: boolean;
  /** All firms are founders, so that arms with and without networks hold the same firms. */
  readonly isClosed?: boolean;
  readonly ticks: number;
  readonly arms: Readonly<Record<string, Arm>>;
  /** All must hold; the effect of the first is the finding's. */
  readonly conditions: readonly [Condition, ...Condition[]];
  /** Without these the finding says nothing, and is undecided. */
  readonly provided?: readonly Condition[];
  /** Told beside the verdict, not judged. */
  readonly also?: readonly { readonly label: Text; readonly terms: readonly Term[] }[];
  readonly ablation: Ablation;
  /** What a reader must know to judge the verdict. */
  readonly note?: Text;
}

/** One arm minus another. */
export function minus(measure: Measure, arm: string, other: string): readonly Term[] {
  return [
    { weight: 1, measure, arm },
    { weight: -1, measure, arm: other },
  ];
}

/** One arm alone. */
export function only(measure: Measure, arm: string): readonly Term[] {
  return [{ weight: 1, measure, arm }];
}
