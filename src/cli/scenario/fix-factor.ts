import { settledCandidates } from '../../experiment/scenario/designs/possible-points.ts';
import { isVaried } from '../../experiment/scenario/designs/value-along.ts';
import type { ParameterValue } from '../../experiment/scenario/parameter-shape.ts';
import type { Sweep } from '../../experiment/scenario/sweep.ts';
import type { ParameterPath } from '../../model/parameters.ts';

/** A sweep in which one factor has the same value everywhere; no point comes twice. */
export function fixFactor(sweep: Sweep, path: ParameterPath, value: ParameterValue): Sweep {
  switch (sweep.design) {
    case 'grid':
      return {
        ...sweep,
        factors: sweep.factors.map((factor) =>
          factor.path === path ? { path, values: [value] } : factor,
        ),
      };
    case 'zip': {
      const factors = sweep.factors.map((factor) =>
        factor.path === path ? { path, values: factor.values.map(() => value) } : factor,
      );
      const rows = (factors[0]?.values ?? []).map((_, row) =>
        factors.map(({ values }) => values[row] ?? null),
      );
      const kept = distinct(rows);
      return {
        ...sweep,
        factors: factors.map((factor, column) => ({
          ...factor,
          values: kept.map((row) => row[column] ?? null),
        })),
      };
    }
    case 'points': {
      const column = sweep.factors.findIndex((factor) => factor.path === path);
      return { ...sweep, points: distinct(sweep.points.map((point) => point.with(column, value))) };
    }
    case 'oneAtATime': {
      const at = sweep.factors.findIndex((factor) => factor.path === path);
      const factors = sweep.factors.with(at, { path, values: [value] });
      return { ...sweep, factors, base: sweep.base.with(at, value) };
    }
    default: {
      const factors = sweep.factors.map((factor) =>
        factor.path === path ? { path, values: [value] } : factor,
      );
      if (factors.some(isVaried)) return { ...sweep, factors };
      const { when } = sweep;
      return {
        design: 'points',
        factors: factors.map(({ path: of }) => ({ path: of })),
        points: [settledCandidates({ ...sweep, factors, samples: 1 })(0)],
        ...(when && { when }),
      };
    }
  }
}

function distinct(rows: readonly (readonly ParameterValue[])[]): (readonly ParameterValue[])[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
