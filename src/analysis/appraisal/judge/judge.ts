import type { Condition } from '../../findings/declare.ts';
import type { Evidence } from '../evidence.ts';
import { judgeBest } from './judge-best.ts';
import { judgeDifference, judgeEquivalence } from './judge-difference.ts';
import {
  judgeChoice,
  judgeHazardRatio,
  judgeHazardSlope,
  judgeOddsRatio,
  judgeSlope,
} from './judge-regression.ts';
import type { Outcome, Resampling } from './outcome.ts';

/** Judges one condition by the runs of its arms. */
export function judge(condition: Condition, evidence: Evidence, resampling: Resampling): Outcome {
  switch (condition.test) {
    case 'difference':
      return judgeDifference(condition, evidence.sum(condition.terms), resampling);
    case 'equivalence':
      return judgeEquivalence(condition, evidence.sum(condition.terms));
    case 'best':
      return judgeBest(condition, evidence);
    case 'oddsRatio':
      return judgeOddsRatio(condition, evidence);
    case 'hazardRatio':
      return judgeHazardRatio(condition, evidence);
    case 'hazardSlope':
      return judgeHazardSlope(condition, evidence);
    case 'choice':
      return judgeChoice(condition, evidence);
    case 'slope':
      return judgeSlope(condition, evidence);
  }
}
