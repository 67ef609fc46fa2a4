import type { ReachRecord } from '../../src/analysis/reach/reach-record.ts';
import { FINDINGS } from '../../src/analysis/findings/findings.ts';

/** A made-up reach: the share of ten points at which each finding holds. */
export function syntheticReach(shareOf: (id: string) => number): ReachRecord {
  return {
    modelVersion: '0.0.0',
    seed: 'synthetic',
    replicates: 5,
    world: 'souss-massa',
    points: 10,
    reach: FINDINGS.map(({ id }) => {
      const share = shareOf(id);
      return {
        finding: id,
        points: 10,
        holds: 10 * share,
        fails: 10 * (1 - share),
        undecided: 0,
        share,
        low: Math.max(0, share - 0.1),
        high: Math.min(1, share + 0.1),
        breakers: [
          { path: 'trust.asymmetry', correlation: -0.4, lowThird: 0.9, highThird: 0.1, p: 0.001 },
        ],
      };
    }),
  };
}
