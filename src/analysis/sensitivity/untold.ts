import type { Estimate } from './resample.ts';
import type { Responses } from './responses.ts';

/**
 * Why an analysis says nothing of a measure:
 * - `unmeasured`: no value, or no sample of which every point has one;
 * - `alike`: replicate by replicate the measure is the same at all points;
 * - `few`: fewer samples than an interval needs;
 * - `replicates`: fewer replicates than an interval needs, though more than one;
 * - `gaps`: so few replicates could be measured that luck cannot be drawn anew;
 * - `luck`: what the factors make of the variance cannot be told from zero, so that a share of it means nothing;
 * - `open`: the interval of a total index says nothing (see `unlessOpen`), so that nobody knows which is the largest.
 */
export type Untold = 'unmeasured' | 'alike' | 'few' | 'replicates' | 'gaps' | 'luck' | 'open';

/** What cannot be told. */
export const NOTHING: Estimate = { estimate: Number.NaN, low: Number.NaN, high: Number.NaN };

/** Whether there is anything to analyse: a value, and a difference between points that luck alone does not make. */
export function untoldOf(responses: Responses): 'unmeasured' | 'alike' | undefined {
  const replicates = responses[0]?.length ?? 0;
  let isMeasured = false;
  for (let r = 0; r < replicates; r++) {
    let first = Number.NaN;
    for (const { [r]: value = Number.NaN } of responses) {
      if (Number.isNaN(value)) continue;
      isMeasured = true;
      if (Number.isNaN(first)) first = value;
      if (value !== first) return undefined;
    }
  }
  return isMeasured ? 'alike' : 'unmeasured';
}

/** Twice as wide as all shares there are. */
const WIDEST = 2;

/** Nothing of a share whose interval excludes neither none nor all, or is so wide that neither its ends nor its middle mean anything. */
export function unlessOpen(share: Estimate): Estimate {
  const { low, high } = share;
  const isTold = (low > 0 || high < 1) && high - low < WIDEST;
  return isTold ? share : NOTHING;
}
