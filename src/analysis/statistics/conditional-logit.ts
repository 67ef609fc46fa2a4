import { coxRegression } from './cox-regression.ts';
import type { Regression, RegressionRows } from './regression.ts';

/** One row per candidate. */
export interface ChoiceRows extends RegressionRows {
  /** Number of the election (or other choice) of each row. */
  readonly choices: ArrayLike<number>;
  /** 1 (or true) for the one that was chosen. Choices without one are left out. */
  readonly chosen: ArrayLike<number | boolean>;
}

/**
 * Conditional logit of who is chosen among the candidates of each choice: P(i) = exp(Σ βₖ xᵢₖ) / Σⱼ exp(Σ βₖ xⱼₖ), with standard errors robust to the
 * choices of one run sharing their luck. It has the likelihood of Cox's model with one event in the risk set of each choice, and is computed as such.
 * @throws RangeError where two are chosen in one choice, or a predictor is not a finite number
 * @source McFadden (1974), in Zarembka (ed.), Frontiers in Econometrics, 105–142; agrees with R's survival::clogit(method = "efron", cluster = run)
 */
export function conditionalLogit(rows: ChoiceRows, level = 0.95): Regression {
  const decided = new Map<number, number>();
  for (let row = 0; row < rows.chosen.length; row++) {
    const choice = rows.choices[row] ?? Number.NaN;
    if (!rows.chosen[row]) continue;
    if (decided.has(choice))
      throw new RangeError(`choice ${choice} has two rows that were chosen, expected one`);
    decided.set(choice, decided.size);
  }
  // Each choice has a span of time of its own; the undecided share one in which nothing happens.
  const start = Int32Array.from(rows.choices, (choice) => decided.get(choice) ?? decided.size);
  const stop = start.map((time) => time + 1);
  return coxRegression({ ...rows, start, stop, event: rows.chosen }, level);
}
