import type { Estimate } from './resample.ts';
import type { OfFactor } from './of-factor.ts';
import type { Sensitivity } from './sensitivity-of.ts';

/** What a factor is ranked by. */
export type Ranked = OfFactor<Estimate>;

/** The weightiest factor first: by total index, μ*, or swing. Those of which none is told have no rank. */
export function rankFactors(sensitivity: Sensitivity): Ranked[] {
  return weightsOf(sensitivity)
    .filter(({ estimate }) => Number.isFinite(estimate))
    .toSorted((a, b) => b.estimate - a.estimate || a.factor - b.factor);
}

/** All factors of which there is anything to show: in their ranks, then those without one. Nothing where nothing is told. */
export function listFactors(sensitivity: Sensitivity): number[] {
  if (sensitivity.untold !== undefined) return [];
  const ranked = rankFactors(sensitivity).map(({ factor }) => factor);
  const others = weightsOf(sensitivity).map(({ factor }) => factor);
  return [...new Set([...ranked, ...others])];
}

function weightsOf(sensitivity: Sensitivity): Ranked[] {
  switch (sensitivity.method) {
    case 'oat':
      return sensitivity.swings.map(({ factor, difference }) => ({ factor, ...difference }));
    case 'morris':
      return sensitivity.effects.map(({ factor, muStar }) => ({ factor, ...muStar }));
    case 'sobol':
      return sensitivity.indices.map(({ factor, total }) => ({ factor, ...total }));
  }
}

/** How sure the first place is. */
export interface Lead {
  readonly first: Ranked;
  /** Their intervals overlap that of the first: which of them weighs most is not settled. NaN, where there is no interval, settles nothing. */
  readonly rivals: readonly Ranked[];
  /** Their intervals lie wholly below. */
  readonly behind: readonly Ranked[];
}

export function leadOf([first, ...others]: readonly Ranked[]): Lead | undefined {
  if (first === undefined) return undefined;
  const isBehind = (other: Ranked) => isClearlyBelow(other, first);
  return {
    first,
    rivals: others.filter((other) => !isBehind(other)),
    behind: others.filter(isBehind),
  };
}

export function isClearlyBelow({ high }: Estimate, { low }: Estimate): boolean {
  return high < low;
}
