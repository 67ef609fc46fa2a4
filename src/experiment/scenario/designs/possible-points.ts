import { createTest } from '../conditions/condition.ts';
import type { ParameterValue } from '../parameter-shape.ts';
import { isDrawn } from '../sweep.ts';
import type { Sweep } from '../sweep.ts';
import { candidatesOf, countCandidates, groupOf } from './candidates.ts';

type Point = readonly ParameterValue[];

/** The points of a sweep that remain, numbered without gaps, and how many do not. */
export interface PossiblePoints {
  readonly count: number;
  readonly at: (index: number) => Point;
  readonly leftOut: LeftOut;
}

/** Candidates that are no points of the sweep. */
export interface LeftOut {
  /** Conditions do not hold there; of `morris`, all points of a trajectory with one of these. */
  readonly impossible: number;
  /** Equal to a point before: a factor that would tell them apart does not vary there. */
  readonly alike: number;
}

export const NONE_LEFT_OUT: LeftOut = { impossible: 0, alike: 0 };

/** Candidates that are tried against conditions, at most: that takes seconds. */
export const MOST_TRIED = 1_000_000;

/** Whether which points there are can only be found out by trying all candidates. */
export function mustBeTried(sweep: Sweep): boolean {
  const isRestricted = sweep.when !== undefined && sweep.when.length > 0;
  return isRestricted || (!isDrawn(sweep) && sweep.design !== 'points' && hasIdleFactor(sweep));
}

/** Whether a factor varies only at some points. */
export function hasIdleFactor({ factors }: Pick<Sweep, 'factors'>): boolean {
  return factors.some((factor) => 'only' in factor);
}

/** Whether a design goes on for as long as one asks: what is left out is made up for. */
export function isSequence({ design }: Pick<Sweep, 'design'>): boolean {
  return design === 'sobol' || design === 'morris';
}

/** Each sweep is tried once, however often its points are counted. */
const tried = new WeakMap<Sweep, PossiblePoints>();

/**
 * Tries all candidates of a sweep. A sequence and trajectories go on until as many are kept as samples were
 * asked for, or until MOST_TRIED.
 * @throws RangeError where there are more candidates than MOST_TRIED
 */
export function possiblePoints(sweep: Sweep): PossiblePoints {
  const before = tried.get(sweep);
  if (before !== undefined) return before;
  const group = groupOf(sweep);
  const candidates = countCandidates(sweep);
  if (!(candidates <= MOST_TRIED)) throw new RangeError(`${candidates} are too many to try`);
  const wanted = candidates / group;
  const at = settledCandidates(sweep);
  const isPossible = createTest(sweep.when ?? [], pathsOf(sweep));
  const alikeTo = isDrawn(sweep) ? undefined : new Set<string>();
  const kept = new Uint32Array(wanted);
  let count = 0;
  let [impossible, alike] = [0, 0];
  const most = isSequence(sweep) ? Math.floor(MOST_TRIED / group) : wanted;
  for (let number = 0; number < most && count < wanted; number++) {
    if (!isWhollyPossible(number)) impossible += group;
    else if (isNew(number)) kept[count++] = number;
    else alike++;
  }
  const found: PossiblePoints = {
    count: count * group,
    at: (index) => {
      const number = kept[Math.floor(index / group)] ?? 0;
      return at(number * group + (index % group));
    },
    leftOut: { impossible, alike },
  };
  tried.set(sweep, found);
  return found;

  function isWhollyPossible(number: number): boolean {
    for (let member = 0; member < group; member++) {
      if (!isPossible(at(number * group + member))) return false;
    }
    return true;
  }

  function isNew(number: number): boolean {
    if (alikeTo === undefined || !hasIdleFactor(sweep)) return true;
    return alikeTo.size < alikeTo.add(JSON.stringify(at(number))).size;
  }
}

/** The candidates, with each factor at its resting value where it does not vary. */
export function settledCandidates(sweep: Sweep): (index: number) => Point {
  const at = candidatesOf(sweep);
  if (!hasIdleFactor(sweep)) return at;
  const paths = pathsOf(sweep);
  const rests = sweep.factors.flatMap((factor, position) => {
    const only = 'only' in factor ? factor.only : undefined;
    return only === undefined ? [] : [{ position, varies: createTest(only.when, paths), ...only }];
  });
  return (index) => {
    const point = [...at(index)];
    // In the order of the factors: conditions are about those above.
    for (const { position, varies, otherwise } of rests) {
      if (!varies(point)) point[position] = otherwise;
    }
    return point;
  };
}

function pathsOf({ factors }: Pick<Sweep, 'factors'>) {
  return factors.map(({ path }) => path);
}
