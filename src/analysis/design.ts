import { type Condition, createTest } from '../experiment/scenario/conditions/condition.ts';
import { DRAWN_DESIGNS, type Sweep } from '../experiment/scenario/sweep.ts';
import type { ParameterPath } from '../model/parameters.ts';
import type { Text } from '../model/text.ts';

/** A value that a factor takes. */
export type Level = number | string | boolean | null;

/** Something that a sweep varies. */
export interface Factor {
  /** Where the parameter stands in a scenario: `trust.initial`. */
  readonly path: string;
  readonly label: Text;
  /** '' where it has none. */
  readonly unit: Text;
  /** Names of the options, where the levels are options of a choice. */
  readonly options?: Readonly<Record<string, Text>>;
  /** Where it varies, if not everywhere: elsewhere it rests at a value of its own. */
  readonly when?: readonly Condition[];
}

/** What a sweep varies: the factors, and the combinations of their values that were run. */
export interface Design {
  readonly factors: readonly Factor[];
  /** points[p][f] is the value of factor f at point p. Without a sweep: one point without values. */
  readonly points: readonly (readonly Level[])[];
  /** How values made points; absent where nothing varies, or where the results do not say. */
  readonly name?: Sweep['design'];
}

/** Whether points were drawn from a seed: which of them is first or last means nothing. */
export function isDrawn({ name }: Design): boolean {
  return DRAWN_DESIGNS.some((drawn) => drawn === name);
}

/** The value of a factor at a point. */
export function levelAt(design: Design, point: number, factor: number): Level {
  return design.points[point]?.[factor] ?? null;
}

/** The design with these points alone. */
export function designAt(design: Design, points: readonly number[]): Design {
  return { ...design, points: points.map((point) => design.points[point] ?? []) };
}

/** The different values of a factor: numbers in ascending order, what is left to the model before or after them; anything else as it first appears. */
export function levelsOf(design: Design, factor: number): Level[] {
  const levels = [...new Set(design.points.map((_, point) => levelAt(design, point, factor)))];
  const numbers = levels.filter((level) => typeof level === 'number').sort((a, b) => a - b);
  const others = levels.filter((level) => typeof level !== 'number');
  if (numbers.length === 0 || others.some((level) => level !== null)) return levels;
  return levels[0] === null ? [null, ...numbers] : [...numbers, ...others];
}

/**
 * The points at which a factor varies. Where it rests its value says nothing of it: a hub’s clarity where nobody leads would pass for one that was
 * chosen, and the missing hub for what it does.
 */
export function pointsWhereVaried({ factors, points }: Design, factor: number): number[] {
  const paths = factors.map(({ path }) => path as ParameterPath);
  const varies = createTest(factors[factor]?.when ?? [], paths);
  return points.flatMap((point, index) => (varies(point) ? [index] : []));
}

/** What some factors are called. */
export function factorLabels(design: Design, factors: readonly number[]): Text[] {
  return factors.flatMap((factor) => design.factors[factor]?.label ?? []);
}

/** Of each bundle the first factor: what a sweep varies on its own. */
export function variedFactors(design: Design): number[] {
  return bundleFactors(design).flatMap(([first]) => first ?? []);
}

/** The factors that take more than one value; those that always move together in one bundle. */
export function bundleFactors(design: Design): number[][] {
  const bundles: number[][] = [];
  for (const factor of changingFactors(design)) {
    const bundle = bundles.find(
      ([first]) => first !== undefined && moveTogether(design, first, factor),
    );
    if (bundle === undefined) bundles.push([factor]);
    else bundle.push(factor);
  }
  return bundles;
}

/** One value of `a` for each of `b` and the reverse; numbers must also rise or fall together, which those of a Latin hypercube do not. */
function moveTogether(design: Design, a: number, b: number): boolean {
  const [first, second] = [levelsOf(design, a), levelsOf(design, b)];
  // Each value of one with the only value of the other that it is seen with.
  const [there, back] = [new Map<Level, Level>(), new Map<Level, Level>()];
  for (let point = 0; point < design.points.length; point++) {
    const [x, y] = [levelAt(design, point, a), levelAt(design, point, b)];
    if (there.has(x) ? there.get(x) !== y : back.has(y)) return false;
    there.set(x, y);
    back.set(y, x);
  }
  if (typeof first[0] !== 'number' || typeof second[0] !== 'number') return true;
  const partners = first.map((level) => there.get(level));
  return [second, second.toReversed()].some((order) =>
    order.every((level, i) => level === partners[i]),
  );
}

/** A factor fixed on the command line takes one value only. */
function changingFactors(design: Design): number[] {
  return design.factors.flatMap((_, factor) =>
    levelsOf(design, factor).length > 1 ? [factor] : [],
  );
}
