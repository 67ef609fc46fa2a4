import {
  bundleFactors,
  type Design,
  designAt,
  isDrawn,
  type Level,
  levelAt,
  levelsOf,
  pointsWhereVaried,
} from './design.ts';

/** Fewer points than this cannot be split into thirds that mean anything. */
export const ENOUGH_POINTS = 12;

/** Two values of a factor to be compared, and the points of the sweep at which they can be. */
export interface Contrast {
  /** More than one where factors always move together: their effects cannot be told apart. */
  readonly factors: readonly number[];
  /** Values of these factors on either side; the mean value where a side is a third of the points. */
  readonly from: readonly Level[];
  readonly to: readonly Level[];
  readonly comparison: Comparison;
}

export type Comparison =
  /** Points equal in everything else: runs of the same luck are compared pair by pair. */
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [number, number])[] }
  /** Points that also differ in other factors (Latin hypercube): points are compared, not runs. */
  | {
      readonly kind: 'groups';
      readonly isThird: boolean;
      readonly low: readonly number[];
      readonly high: readonly number[];
    };

/**
 * What a sweep allows to compare. A factor of numbers: its lowest with its highest value. Any other: each option with the first. Points listed by
 * hand that match in no factor: the last with the first. Few points that were drawn: nothing. A factor is compared only where it varies.
 */
export function contrastsOf(design: Design): Contrast[] {
  const bundles = bundleFactors(design);
  const ofBundles = bundles.map((bundle) => matchedContrasts(design, bundle));
  const matched = ofBundles.flat();
  const areEnough = design.points.length >= ENOUGH_POINTS;
  // Two of many points scattered over ranges may be equal in all but one factor by chance: they speak for neither the others nor the range.
  const isByChance = areEnough && isScattered(design) && ofBundles.some((of) => of.length === 0);
  if (matched.length > 0 && !isByChance) return matched;
  if (areEnough) return bundles.flatMap((bundle) => groupContrasts(design, bundle));
  const last = design.points.length - 1;
  if (bundles.length === 0 || last < 1 || isDrawn(design)) return [];
  const factors = bundles.flat();
  return [
    {
      factors,
      from: values(design, 0, factors),
      to: values(design, last, factors),
      comparison: { kind: 'pairs', pairs: [[0, last]] },
    },
  ];
}

/** Whether points were drawn each by itself, and not in steps of one factor. */
function isScattered({ name }: Design): boolean {
  return name === 'latinHypercube' || name === 'sobol';
}

function matchedContrasts(design: Design, bundle: readonly number[]): Contrast[] {
  const rest = design.factors.flatMap((_, factor) => (bundle.includes(factor) ? [] : [factor]));
  const restOf = (point: number) => JSON.stringify(values(design, point, rest));
  return sidesOf(design, bundle).flatMap(([from, to]) => {
    // From the last on, so that of points that stand twice the first is kept.
    const highs = new Map(
      pointsAt(design, bundle, to)
        .reverse()
        .map((point) => [restOf(point), point] as const),
    );
    const pairs = pointsAt(design, bundle, from).flatMap((low) => {
      const high = highs.get(restOf(low));
      return high === undefined ? [] : [[low, high] as const];
    });
    return pairs.length === 0
      ? []
      : [{ factors: bundle, from, to, comparison: { kind: 'pairs' as const, pairs } }];
  });
}

function groupContrasts(design: Design, bundle: readonly number[]): Contrast[] {
  const [first = 0] = bundle;
  const order = pointsWhereVaried(design, first);
  if (order.length < ENOUGH_POINTS) return [];
  const third = Math.floor(order.length / 3);
  if (!levelsOf(designAt(design, order), first).every((level) => typeof level === 'number')) {
    return sidesOf(design, bundle).map(([from, to]) => {
      const varied = new Set(order);
      const [low, high] = [from, to].map((levels) => {
        return pointsAt(design, bundle, levels).filter((point) => varied.has(point));
      }) as [number[], number[]];
      return {
        factors: bundle,
        from,
        to,
        comparison: { kind: 'groups', isThird: false, low, high },
      };
    });
  }
  order.sort((a, b) => Number(levelAt(design, a, first)) - Number(levelAt(design, b, first)));
  const [low, high] = [order.slice(0, third), order.slice(-third)];
  const middle = (points: number[]) =>
    bundle.map(
      (factor) =>
        points.reduce((sum, point) => sum + Number(levelAt(design, point, factor)), 0) /
        points.length,
    );
  return [
    {
      factors: bundle,
      from: middle(low),
      to: middle(high),
      comparison: { kind: 'groups', isThird: true, low, high },
    },
  ];
}

/** Lowest and highest value; or the first option with each of the others. */
export function sidesOf(design: Design, bundle: readonly number[]): [Level[], Level[]][] {
  const [first = 0] = bundle;
  const varied = pointsWhereVaried(design, first);
  const levels = levelsOf(designAt(design, varied), first);
  const firstPoints = new Map(
    varied.toReversed().map((point) => [levelAt(design, point, first), point] as const),
  );
  const [lowest, ...others] = levels.map((level) => {
    return values(design, firstPoints.get(level) ?? 0, bundle);
  });
  if (lowest === undefined) return [];
  const highest = others.at(-1);
  if (typeof levels[0] !== 'number') return others.map((other) => [lowest, other]);
  return highest === undefined ? [] : [[lowest, highest]];
}

function values(design: Design, point: number, factors: readonly number[]): Level[] {
  return factors.map((factor) => levelAt(design, point, factor));
}

export function pointsAt(
  design: Design,
  factors: readonly number[],
  levels: readonly Level[],
): number[] {
  return design.points.flatMap((_, point) =>
    factors.every((factor, i) => levelAt(design, point, factor) === levels[i]) ? [point] : [],
  );
}
