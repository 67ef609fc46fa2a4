import type { WorldInput } from '../../model/input.ts';
import type { ParameterOverrides, ParameterPath } from '../../model/parameters.ts';
import { latinHypercube } from './latin-hypercube.ts';
import type { ParameterValue } from './parameter-shape.ts';
import type { Scenario } from './scenario.ts';
import type { Sweep } from './sweep.ts';

/** A parameter that varies, with the values it takes, each once, in the order of the scenario. */
export interface Factor {
  readonly path: ParameterPath;
  readonly values: readonly ParameterValue[];
}

/** The values of the factors, in their order. */
export type Point = readonly ParameterValue[];

export interface DesignPoints {
  readonly factors: readonly Factor[];
  readonly points: readonly Point[];
}

/** The points of a sweep in a fixed order; without a sweep, one point without factors. */
export function designPoints(sweep: Sweep | undefined): DesignPoints {
  if (sweep === undefined) return { factors: [], points: [[]] };
  switch (sweep.design) {
    case 'grid': {
      // The last factor varies fastest.
      const points = sweep.factors.reduce<Point[]>(
        (heads, { values }) => heads.flatMap((head) => values.map((value) => [...head, value])),
        [[]],
      );
      return { factors: sweep.factors, points };
    }
    case 'zip': {
      const length = sweep.factors[0]?.values.length ?? 0;
      const points = Array.from({ length }, (_, index) =>
        sweep.factors.map(({ values }) => values[index] ?? null),
      );
      return { factors: sweep.factors.map(distinct), points };
    }
    case 'points':
      return { factors: collect(sweep.factors, sweep.points), points: sweep.points };
    case 'latinHypercube': {
      const points = latinHypercube(sweep);
      return { factors: collect(sweep.factors, points), points };
    }
  }
}

/** How many points a sweep has, without making them. */
export function countPoints(sweep: Sweep | undefined): number {
  if (sweep === undefined) return 1;
  switch (sweep.design) {
    case 'grid':
      return sweep.factors.reduce((product, { values }) => product * values.length, 1);
    case 'zip':
      return sweep.factors[0]?.values.length ?? 0;
    case 'points':
      return sweep.points.length;
    case 'latinHypercube':
      return sweep.samples;
  }
}

/** The world at one point of the sweep. */
export function inputAt(scenario: Pick<Scenario, 'input' | 'sweep'>, point: Point): WorldInput {
  const { input, sweep } = scenario;
  if (sweep === undefined) return input;
  const values = sweep.factors.map(({ path }, index) => [path, point[index] ?? null] as const);
  return { ...input, parameters: withValues(input.parameters ?? {}, values) };
}

/** Parameters with some values replaced. */
export function withValues(
  parameters: ParameterOverrides,
  values: readonly (readonly [path: ParameterPath, value: ParameterValue])[],
): ParameterOverrides {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const [group, given] of Object.entries(parameters)) groups[group] = { ...given };
  for (const [path, value] of values) {
    const [group = '', name = ''] = path.split('.');
    groups[group] = { ...groups[group], [name]: value };
  }
  // The values were checked against the declarations that the type is made from.
  return groups as ParameterOverrides;
}

function distinct({ path, values }: Factor): Factor {
  return { path, values: [...new Set(values)] };
}

function collect(
  factors: readonly { readonly path: ParameterPath }[],
  points: readonly Point[],
): Factor[] {
  return factors.map(({ path }, index) =>
    distinct({ path, values: points.map((point) => point[index] ?? null) }),
  );
}
