import { meanInterval, type MeanInterval, pairedDifferences } from '../statistics/index.ts';
import type { Level } from '../design.ts';
import type { Estimate } from './resample.ts';
import type { Responses } from './responses.ts';

/** What becomes of a measure when one factor alone takes another value than at the base. */
export interface OneAtATimeEffect {
  readonly factor: number;
  readonly level: Level;
  /** Point minus base, pair by pair of the same luck. */
  readonly difference: MeanInterval;
  /** Whether the difference excludes zero with all differences of the measure allowed for (Bonferroni). */
  readonly isClear: boolean;
}

/** How far a factor alone moves a measure: the largest difference between two of its values, that of the base included. */
export interface Swing {
  /** The values at which the measure is lowest and highest. */
  readonly lowest: Level;
  readonly highest: Level;
  /**
   * At the highest less at the lowest, pair by pair. Which two these are was seen in the same runs, so that the interval allows for all pairs of values
   * of the factor (Bonferroni): one of them alone would exclude zero in 12 of 100 cases where the factor does nothing and has three values, in 58 where it has ten.
   */
  readonly difference: Estimate;
}

/** All that one factor at a time says of a measure. */
export interface OneAtATime {
  /** The measure at the base. */
  readonly base: MeanInterval;
  /** In the order of the points. */
  readonly effects: readonly OneAtATimeEffect[];
  /** Of each factor; undefined for one that never moves or could not be measured. */
  readonly swings: readonly (Swing | undefined)[];
}

/**
 * The difference of each point to the base, with Student's t interval over the pairs of replicates, and the swing of each factor.
 * @param points values of the factors; the first point is the base, of which each other differs in one factor
 */
export function oneAtATimeEffects(
  responses: Responses,
  points: readonly (readonly Level[])[],
): OneAtATime {
  const [base = new Float64Array(), ...others] = responses;
  const effects = others.map((values, index): OneAtATimeEffect => {
    const point = points[index + 1] ?? [];
    const factor = point.findIndex((level, i) => level !== points[0]?.[i]);
    const { differences, missing } = pairedDifferences(base, values);
    const difference = meanInterval(differences);
    const { low, high } = meanInterval(differences, 0.05 / others.length);
    return {
      factor,
      level: point[factor] ?? null,
      difference: { ...difference, missing },
      isClear: low > 0 || high < 0,
    };
  });
  const swings = (points[0] ?? []).map((level, factor) => {
    const values = [{ level, responses: base }];
    effects.forEach((effect, index) => {
      if (effect.factor !== factor || !Number.isFinite(effect.difference.mean)) return;
      values.push({ level: effect.level, responses: others[index] ?? base });
    });
    return swingOf(values);
  });
  return { base: meanInterval(base), effects, swings };
}

interface Measured {
  readonly level: Level;
  readonly responses: Float64Array;
}

function swingOf([base, ...others]: readonly Measured[]): Swing | undefined {
  if (base === undefined || others.length === 0) return undefined;
  const differences = others.map((other) => {
    return { ...other, mean: differenceOf(base, other).mean };
  });
  const ordered = [{ ...base, mean: 0 }, ...differences].toSorted((a, b) => a.mean - b.mean);
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  if (lowest === undefined || highest === undefined) return undefined;
  const pairs = (ordered.length * (ordered.length - 1)) / 2;
  const { mean, low, high } = differenceOf(lowest, highest, 0.05 / pairs);
  return {
    lowest: lowest.level,
    highest: highest.level,
    difference: { estimate: mean, low, high },
  };
}

function differenceOf(from: Measured, to: Measured, error = 0.05): MeanInterval {
  return meanInterval(pairedDifferences(from.responses, to.responses).differences, error);
}
