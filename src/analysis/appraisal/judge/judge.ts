import type { Condition } from '../../findings/declare.ts';
import type { Evidence } from '../evidence.ts';
import { judgeBest } from './judge-best.ts';
import { judgeDifference, judgeEquivalence } from './judge-difference.ts';
import type { Outcome } from './outcome.ts';

/** Judges one condition by the runs of its arms. */
export function judge(condition: Condition, evidence: Evidence, seed: string): Outcome {
  switch (condition.test) {
    case 'difference':
      return judgeDifference(condition, evidence.sum(condition.terms), seed);
    case 'equivalence':
      return judgeEquivalence(condition, evidence.sum(condition.terms));
    case 'best':
      return judgeBest(
        condition,
        Object.fromEntries(
          condition.among.map((arm) => [arm, evidence.measure(arm, condition.measure)]),
        ),
      );
    default:
      return {
        condition,
        status: 'undecided',
        estimate: NaN,
        low: NaN,
        high: NaN,
        p: NaN,
        raw: NaN,
        standardised: null,
        n: 0,
        tried: 0,
        detectable: null,
        needed: null,
      };
  }
}
