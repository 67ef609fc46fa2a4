import seedrandom from 'seedrandom';
import type { Design, Level } from '../../src/analysis/design.ts';
import type { Runs } from '../../src/analysis/runs.ts';
import type { Table } from '../../src/analysis/table.ts';

/** Made-up results: what a sweep would store if every metric were a smooth function of the factors plus luck that the points share. */
export interface Synthetic {
  readonly seed: string;
  readonly design: Design;
  readonly replicates: number;
  /** Name of each metric and its expected value at a point. */
  readonly metrics: Readonly<Record<string, (levels: readonly Level[]) => number>>;
  /** Standard deviation of the luck that a replicate has at every point, and of the luck of each run. */
  readonly shared?: number;
  readonly own?: number;
  /** Share of the runs in which nothing could be measured. */
  readonly missing?: number;
  /** Turns a standard normal draw into luck: skewed, say. */
  readonly shape?: (normal: number) => number;
}

export function normalDraws(seed: string): () => number {
  const random = seedrandom.alea(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export function syntheticRuns(options: Synthetic): Runs {
  const {
    design,
    replicates,
    metrics,
    shared = 0.05,
    own = 0.05,
    missing = 0,
    shape = (normal: number) => normal,
  } = options;
  const draw = normalDraws(options.seed);
  const random = seedrandom.alea(`${options.seed} missing`);
  const rows = design.points.length * replicates;
  const point = Int32Array.from({ length: rows }, (_, row) => Math.floor(row / replicates));
  const replicate = Int32Array.from({ length: rows }, (_, row) => row % replicates);
  const columns: Record<string, ArrayLike<number>> = { point, replicate };
  const lost = Array.from({ length: rows }, () => random() < missing);
  for (const [name, expected] of Object.entries(metrics)) {
    const luck = Array.from({ length: replicates }, () => shared * shape(draw()));
    columns[name] = Float64Array.from({ length: rows }, (_, row) => {
      const value =
        expected(design.points[point[row] ?? 0] ?? []) +
        (luck[replicate[row] ?? 0] ?? 0) +
        own * shape(draw());
      return lost[row] ? Number.NaN : value;
    });
  }
  return { design, table: { columns, rows } };
}

/** Rows per tick that lead from `start` to the values of a table of runs. */
export function syntheticSeries(
  { table }: Runs,
  metrics: readonly string[],
  ticks: number,
  start = 0.4,
): Table {
  const rows = table.rows * (ticks + 1);
  const run = (row: number) => Math.floor(row / (ticks + 1));
  const from = (name: string) =>
    Int32Array.from({ length: rows }, (_, row) => Number(table.columns[name]?.[run(row)]));
  const tick = Int32Array.from({ length: rows }, (_, row) => row % (ticks + 1));
  const columns: Record<string, ArrayLike<number>> = {
    point: from('point'),
    replicate: from('replicate'),
    tick,
  };
  for (const name of metrics) {
    const draw = normalDraws(name);
    columns[name] = Float64Array.from({ length: rows }, (_, row) => {
      const end = Number(table.columns[name]?.[run(row)]);
      const progress = 1 - Math.exp((-3 * (tick[row] ?? 0)) / ticks);
      const value =
        start + ((end - start) * progress) / (1 - Math.exp(-3)) + (tick[row] ? 0.01 * draw() : 0);
      // A run without a value at the end lost its last network on the way.
      return Number.isNaN(end) && (tick[row] ?? 0) < ticks / 2 ? start : value;
    });
  }
  return { columns, rows };
}

/** The combinations of values of some factors, the last varying fastest. */
export function gridDesign(factors: Readonly<Record<string, readonly Level[]>>): Design {
  const points = Object.values(factors).reduce<Level[][]>(
    (all, levels) => all.flatMap((point) => levels.map((level) => [...point, level])),
    [[]],
  );
  return { factors: namedFactors(Object.keys(factors)), points };
}

export function listedDesign(
  names: readonly string[],
  points: readonly (readonly Level[])[],
): Design {
  return { factors: namedFactors(names), points };
}

function namedFactors(names: readonly string[]): Design['factors'] {
  return names.map((path) => ({
    path,
    label: { en: `${path} (en)`, fr: `${path} (fr)` },
    unit: { en: '', fr: '' },
  }));
}
