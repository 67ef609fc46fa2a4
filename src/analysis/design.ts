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
}

/** What a sweep varies: the factors, and the combinations of their values that were run. */
export interface Design {
  readonly factors: readonly Factor[];
  /** points[p][f] is the value of factor f at point p. Without a sweep: one point without values. */
  readonly points: readonly (readonly Level[])[];
}

/** The value of a factor at a point. */
export function levelAt(design: Design, point: number, factor: number): Level {
  return design.points[point]?.[factor] ?? null;
}

/** The different values of a factor: numbers in ascending order, anything else as it first appears. */
export function levelsOf(design: Design, factor: number): Level[] {
  const levels = [...new Set(design.points.map((_, point) => levelAt(design, point, factor)))];
  return levels.every((level) => typeof level === 'number') ? levels.sort((a, b) => a - b) : levels;
}

/** Indices of the factors that take more than one value: a factor fixed on the command line is not varied. */
export function variedFactors(design: Design): number[] {
  return design.factors.flatMap((_, factor) =>
    levelsOf(design, factor).length > 1 ? [factor] : [],
  );
}
