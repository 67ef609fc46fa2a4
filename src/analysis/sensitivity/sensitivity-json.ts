import type { Factor } from '../design.ts';
import type { MetricInfo } from '../metric-info.ts';
import { isClearlyBelow, rankFactors } from './ranking.ts';
import type { OfFactor } from './of-factor.ts';
import type { Sensitivity } from './sensitivity-of.ts';
import type { SobolIndices } from './sobol-indices.ts';
import { tellUntold } from './tell-untold.ts';
import { tellSensitivity } from './tell-sensitivity.ts';
import type { Untold } from './untold.ts';

/**
 * What was found of one measure, for machines: every number by the path of its factor, the order of the factors and
 * above which others each clearly stands, and the English sentences. What is not a finite number becomes null when it is written, and `untold` says why.
 */
export function sensitivityAsJson(
  sensitivity: Sensitivity,
  factors: readonly Factor[],
  metric: MetricInfo,
): object {
  const pathOf = (factor: number) => factors[factor]?.path ?? '';
  const named = (values: readonly OfFactor<object>[]) =>
    values.map((value) => ({ ...value, factor: pathOf(value.factor) }));
  const ranked = rankFactors(sensitivity);
  const ranking = ranked.map((one) => ({
    factor: pathOf(one.factor),
    clearlyAbove: ranked
      .filter((other) => isClearlyBelow(other, one))
      .map(({ factor }) => pathOf(factor)),
  }));
  const convergence = sensitivity.convergence.map(({ sample, indices }) => ({
    sample,
    ...Object.fromEntries(Object.entries(indices).map(([name, of]) => [name, named(of)])),
  }));
  const untold = tellUntold(sensitivity, metric);
  const about = {
    metric: metric.name,
    untold: untold && { why: sensitivity.untold, text: untold.map(({ en }) => en).join(' ') },
    reading: tellSensitivity(sensitivity, factors, metric).map(({ en }) => en),
    ranking,
  };
  switch (sensitivity.method) {
    case 'oat': {
      const { base, effects, swings } = sensitivity;
      return { ...about, base, effects: named(effects), swings: named(swings), convergence };
    }
    case 'morris': {
      const { effects, trajectories } = sensitivity;
      return { ...about, trajectories, effects: named(effects), convergence };
    }
    case 'sobol': {
      const { indices, alone, together, luck, samples, missing, unmoved, tied } = sensitivity;
      const shares = { alone, together, luck };
      const why = indices.map(({ first, total, factor }) => {
        const reason = sensitivity.untold ?? (unmoved.includes(factor) ? 'unmoved' : 'open');
        const ofFirst = reason === 'open' && tied.includes(factor) ? 'tied' : reason;
        return { factor, first: withReason(first, ofFirst), total: withReason(total, reason) };
      });
      return { ...about, samples, missing, indices: named(why), ...shares, convergence };
    }
  }
}

/** A share that is not told, with the reason. */
function withReason(share: SobolIndices['first'], untold: Untold | 'unmoved' | 'tied'): object {
  return Number.isNaN(share.estimate) ? { ...share, untold } : share;
}
