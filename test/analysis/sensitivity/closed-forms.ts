import { designOf } from '../../../src/experiment/scenario/design.ts';
import type { DrawnSweep } from '../../../src/experiment/scenario/sweep.ts';
import type { ParameterPath } from '../../../src/model/parameters.ts';

/** Any three parameters: only their names are used, over [0, 1]. */
const PATHS: readonly ParameterPath[] = ['trust.initial', 'trust.gain', 'trust.retention'];

/** A function of shares in [0, 1] whose Sobol indices have a closed form. */
export interface ClosedForm {
  readonly name: string;
  readonly at: (shares: readonly number[]) => number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** Ishigami & Homma 1990, a = 7, b = 0.1: strong interaction of the first and third factor. */
function ishigami(): ClosedForm {
  const [a, b] = [7, 0.1];
  const scaled = (share = 0) => Math.PI * (2 * share - 1);
  const pi4 = Math.PI ** 4;
  const first = 0.5 * (1 + (b * pi4) / 5) ** 2;
  const second = a ** 2 / 8;
  const both = b ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50);
  const variance = first + second + both;
  return {
    name: 'Ishigami',
    at: ([x, y, z]) =>
      Math.sin(scaled(x)) + a * Math.sin(scaled(y)) ** 2 + b * scaled(z) ** 4 * Math.sin(scaled(x)),
    first: [first / variance, second / variance, 0],
    total: [(first + both) / variance, second / variance, both / variance],
  };
}

/** Sobol's G function (Saltelli & Sobol 1995): a product of factors that matter less and less. */
function sobolG(): ClosedForm {
  const a = [0, 1, 9];
  const parts = a.map((one) => 1 / (3 * (1 + one) ** 2));
  const product = (of: readonly number[]) => of.reduce((all, one) => all * (1 + one), 1);
  const variance = product(parts) - 1;
  return {
    name: 'Sobol G',
    at: (shares) =>
      shares.reduce(
        (all, x, i) => (all * (Math.abs(4 * x - 2) + (a[i] ?? 0))) / (1 + (a[i] ?? 0)),
        1,
      ),
    first: parts.map((part) => part / variance),
    total: parts.map((part, i) => (part * product(parts.toSpliced(i, 1))) / variance),
  };
}

/** Without interactions: first and total indices are the same. */
function linear(): ClosedForm {
  const weights = [4, 2, 1];
  const sum = weights.reduce((all, one) => all + one ** 2, 0);
  const shares = weights.map((one) => one ** 2 / sum);
  return {
    name: 'linear',
    at: (at) => at.reduce((all, x, i) => all + x * (weights[i] ?? 0), 0),
    first: shares,
    total: shares,
  };
}

export const CLOSED_FORMS: readonly ClosedForm[] = [ishigami(), sobolG(), linear()];

/** A design over three factors, and its points as shares. */
export function unitDesign(design: DrawnSweep['design'], samples: number) {
  const factors = PATHS.map((path) => ({ path, from: 0, to: 1, whole: false }));
  const { count, at } = designOf({ design, factors, samples, seed: 'closed forms' });
  return Array.from({ length: count }, (_, index) => at(index).map(Number));
}
