import { meanInterval, type MeanInterval, pairedDifferences } from '../statistics/index.ts';
import type { Level } from '../design.ts';
import type { Responses } from './responses.ts';

/** What becomes of a measure when one factor alone leaves the base. */
export interface OneAtATimeEffect {
  readonly factor: number;
  readonly level: Level;
  /** Point minus base, pair by pair of the same luck. */
  readonly difference: MeanInterval;
}

/**
 * The difference of each point to the base, in the order of the points.
 * @param points values of the factors; the first point is the base, of which each other differs in one factor
 */
export function oneAtATimeEffects(
  responses: Responses,
  points: readonly (readonly Level[])[],
): OneAtATimeEffect[] {
  const [base = new Float64Array(), ...others] = responses;
  return others.map((values, index) => {
    const point = points[index + 1] ?? [];
    const factor = point.findIndex((level, i) => level !== points[0]?.[i]);
    const { differences, missing } = pairedDifferences(base, values);
    const difference = meanInterval(differences);
    return { factor, level: point[factor] ?? null, difference: { ...difference, missing } };
  });
}
