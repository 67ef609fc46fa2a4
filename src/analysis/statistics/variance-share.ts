import { mean, sampleCorrelation } from 'simple-statistics';

/** How much of the variance of an outcome one predictor goes with. */
export interface VarianceShare {
  readonly n: number;
  /** Share in the sample, from 0 to 1: R² of a line, η² of groups. NaN where outcome or predictor never changes. */
  readonly share: number;
  /** The same without what luck alone would explain: adjusted R², or ω². It may fall below 0. */
  readonly adjusted: number;
}

/** R² of the regression of an outcome on a number. @source Draper & Smith (1998), Applied Regression Analysis, §1.3, §5.2 */
export function linearShare(
  outcome: readonly number[],
  predictor: readonly number[],
): VarianceShare {
  const n = outcome.length;
  const isConstant = (values: readonly number[]) => values.every((value) => value === values[0]);
  if (n < 3 || isConstant(outcome) || isConstant(predictor))
    return { n, share: Number.NaN, adjusted: Number.NaN };
  const share = sampleCorrelation([...outcome], [...predictor]) ** 2;
  return { n, share, adjusted: 1 - ((1 - share) * (n - 1)) / (n - 2) };
}

/**
 * η² = SSB / SST and ω² = (SSB − (k − 1) MSW) / (SST + MSW) of an outcome in k groups, where SSB is the sum of squares between groups and MSW the mean
 * square within them.
 * @source Hays (1994), Statistics, §12.17–18
 */
export function groupShare(
  outcome: readonly number[],
  groups: readonly (number | string)[],
): VarianceShare {
  const n = outcome.length;
  const members = new Map<number | string, number[]>();
  outcome.forEach((value, i) => {
    const group = groups[i] ?? '';
    const others = members.get(group);
    if (others === undefined) members.set(group, [value]);
    else others.push(value);
  });
  const k = members.size;
  if (k < 2 || n <= k) return { n, share: Number.NaN, adjusted: Number.NaN };
  const middle = mean([...outcome]);
  const total = squares(outcome, middle);
  const within = [...members.values()].reduce((sum, group) => sum + squares(group, mean(group)), 0);
  const between = total - within;
  const error = within / (n - k);
  return { n, share: between / total, adjusted: (between - (k - 1) * error) / (total + error) };
}

function squares(values: readonly number[], centre: number): number {
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}
