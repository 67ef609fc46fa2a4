import type { Text } from '../../model/index.ts';

/** A number read off one run. Metrics are named as in METRICS, firms' columns as in the table `firms`. */
export type Measure =
  /** A metric at the end of a quarter. */
  | { readonly at: number; readonly metric: string }
  /** How much a metric rose from one quarter to another. */
  | { readonly from: number; readonly to: number; readonly rise: string }
  /** Its mean over quarters, ends included; quarters without value are left out. */
  | { readonly from: number; readonly to: number; readonly mean: string }
  /** What share of its final value it has reached at a quarter. */
  | { readonly at: number; readonly final: number; readonly reached: string }
  /** Mean rise of a column over the firms of a group, as they stood at the set-up. */
  | {
      readonly from: number;
      readonly to: number;
      readonly firms: string;
      readonly among: 'notHubs';
    }
  /** Share of the variance of members' contributions that first predispositions explain (R²). */
  | { readonly from: number; readonly to: number; readonly explained: 'predisposition' }
  /** Mean over elections of the winner's standing among the candidates. */
  | { readonly winners: 'reputationPercentile' }
  /** Share of the networks in which trust among members rose. */
  | { readonly from: number; readonly to: number; readonly networks: 'trustRose' };

/** What the regressions look at. */
export const PREDICTORS = {
  dissatisfied: { en: 'share of members dissatisfied', fr: 'part des membres insatisfaits' },
  conflict: { en: 'conflict of the mandate', fr: 'conflits du mandat' },
  reputation: { en: 'reputation', fr: 'réputation' },
  trust: { en: 'trust', fr: 'confiance' },
  clarity: { en: 'clarity', fr: 'clarté' },
  gain: { en: 'payoff of the quarter before', fr: 'gain net du trimestre précédent' },
} satisfies Record<string, Text>;

export type Predictor = keyof typeof PREDICTORS;
