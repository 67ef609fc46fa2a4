/** What a regression says of one predictor, per unit of the predictor, the others being equal. */
export interface Coefficient {
  readonly estimate: number;
  /** Standard error, allowing for rows of one cluster sharing their luck. */
  readonly error: number;
  /** Ends of the interval (t with clusters − 1 degrees of freedom). */
  readonly low: number;
  readonly high: number;
  /** Two-sided, of no effect. */
  readonly p: number;
  /**
   * By how much each cluster pulls the estimate, by the number of the cluster: their squares add up to that of the standard error. Estimates from
   * worlds of the same luck are compared cluster by cluster with them (`changeOfCoefficient`).
   */
  readonly influences: ReadonlyMap<number, number>;
}

/** Why nothing could be estimated. */
export type Inestimable =
  /** Of fewer than two clusters nobody can tell how much clusters scatter. */
  | { readonly reason: 'fewClusters' }
  /** The outcome is always the same, or nothing ever happened. */
  | { readonly reason: 'constantOutcome' }
  /** A predictor never changes (its place among the predictors). */
  | { readonly reason: 'constantPredictor'; readonly predictor: number }
  /** Some predictors say the same thing. */
  | { readonly reason: 'collinear' }
  /**
   * The predictors tell the outcome without error: the effect is larger than any number. `direction` has for each predictor 1 (unbounded above),
   * −1 (below) or 0.
   */
  | { readonly reason: 'separated'; readonly direction: readonly number[] };

export type Regression =
  | {
      readonly kind: 'estimated';
      /** One per predictor, in their order. */
      readonly coefficients: readonly Coefficient[];
      readonly rows: number;
      readonly clusters: number;
    }
  | ({ readonly kind: 'inestimable' } & Inestimable);

/** Columns of the same length. */
export interface RegressionRows {
  /** One column per predictor; finite numbers. */
  readonly predictors: readonly ArrayLike<number>[];
  /** Number of the cluster (run) of each row: rows of one cluster share their luck, clusters do not. */
  readonly clusters: ArrayLike<number>;
}
