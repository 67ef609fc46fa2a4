import { invert, type Matrix, multiply } from './cholesky.ts';

/** A log-likelihood at some coefficients, with its slope and its curvature. */
export interface LikelihoodPoint {
  readonly logLikelihood: number;
  /** First derivatives. */
  readonly score: readonly number[];
  /** Minus the second derivatives. */
  readonly information: Matrix;
}

export type Maximum =
  | {
      readonly kind: 'found';
      readonly coefficients: readonly number[];
      /** Inverse of the information. */
      readonly covariance: Matrix;
    }
  /** No maximum: the likelihood rises for ever as coefficients grow to the side of `direction` (−1, 0 or 1 each). */
  | { readonly kind: 'separated'; readonly direction: readonly number[] }
  /** Some predictors say the same thing. */
  | { readonly kind: 'collinear' };

/** More steps than a concave likelihood of predictors in standard deviations takes, from 0. */
const MOST_STEPS = 60;
/** A step of 10⁻¹⁰ standard errors changes nothing any more. */
const CONVERGED = 1e-20;
/** So little is left to gain that steps should have all but vanished. */
const FLAT = 1e-8;

/**
 * Maximum of a concave log-likelihood by Newton's method from 0, halving steps that overshoot. Predictors should be in units of their standard
 * deviation.
 *
 * Where an outcome is separated (some weighing of the predictors tells all cases right) the slope and the curvature vanish together, and the steps go
 * on: what could still be gained tends to 0 while the steps do not shrink. This is how it is told, for any likelihood.
 * @source Albert & Anderson (1984), Biometrika 71(1), 1–10 (separation)
 */
export function maximise(
  likelihood: (coefficients: readonly number[]) => LikelihoodPoint,
  size: number,
): Maximum {
  let coefficients = Array<number>(size).fill(0);
  let point = likelihood(coefficients);
  let step = coefficients;
  for (let count = 0; count < MOST_STEPS; count++) {
    const covariance = invert(point.information);
    if (covariance === undefined) return count === 0 ? { kind: 'collinear' } : separated(step);
    const before = longest(step);
    step = multiply(covariance, point.score);
    // (step / standard error)², whatever the units.
    const gain = step.reduce((sum, value, i) => sum + value * (point.score[i] ?? 0), 0);
    if (gain < CONVERGED) return { kind: 'found', coefficients, covariance };
    if (count > 0 && gain < FLAT && longest(step) > before / 2) return separated(step);
    let share = 1;
    let [next, nextPoint] = [coefficients, point];
    do {
      const taken = share;
      const whole = step;
      next = coefficients.map((value, i) => value + taken * (whole[i] ?? 0));
      nextPoint = likelihood(next);
      share /= 2;
      // Near the maximum the likelihood is flat to its last bits: rounding is no overshoot.
    } while (
      !(nextPoint.logLikelihood >= point.logLikelihood - 1e-12 * Math.abs(point.logLikelihood)) &&
      share > 1e-6
    );
    coefficients = next;
    point = nextPoint;
  }
  return separated(step);
}

function separated(step: readonly number[]): Maximum {
  const most = longest(step);
  // Coefficients that hardly move are not what diverges.
  const direction = step.map((value) => (Math.abs(value) > 0.01 * most ? Math.sign(value) : 0));
  return { kind: 'separated', direction };
}

function longest(step: readonly number[]): number {
  return Math.max(...step.map(Math.abs));
}
