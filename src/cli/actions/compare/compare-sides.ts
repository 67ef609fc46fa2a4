import type { Arm } from '../../../analysis/compare/arm.ts';
import { commonReplicates, replicatesOf } from '../../../analysis/compare/arm.ts';
import {
  adjustTogether,
  compareOne,
  type MetricComparison,
} from '../../../analysis/compare/compare-arms.ts';
import type { MetricDifference } from '../../../analysis/compare/compare-metric.ts';
import {
  compareSurvival,
  type SurvivalComparison,
} from '../../../analysis/compare/compare-survival.ts';
import {
  firstExports,
  type Lives,
  livesFromEvents,
  livesFromNetworks,
} from '../../../analysis/compare/lives.ts';
import {
  type ArmOverTime,
  compareOverTime,
  type DifferenceOverTime,
} from '../../../analysis/compare/over-time.ts';
import {
  compareSetUps,
  type SetUp,
  type SetUpDifferences,
} from '../../../analysis/compare/set-up.ts';
import { levelAt } from '../../../analysis/design.ts';
import type { MetricInfo } from '../../../analysis/metric-info.ts';
import { joinRuns } from '../../../analysis/read-runs.ts';
import { columnOf, mostOf, numberAt } from '../../../analysis/table.ts';
import { rowsOfRuns } from '../../results/rows-of-runs.ts';
import type { LinedUp } from './line-up.ts';
import type { Side } from './side.ts';
import { sidesInTurn } from './sides-in-turn.ts';

/** All that is said of two sides. */
export interface Comparison extends LinedUp {
  readonly setUps: SetUpDifferences;
  /** Replicates of the same luck; 0: unpaired. */
  readonly pairs: number;
  /** `same`: the same points of the same sweep. `states`: other set-ups, but every pair of runs ends in the same state. */
  readonly identical?: 'same' | 'states';
  readonly metrics: readonly MetricComparison[];
  readonly overTime: readonly DifferenceOverTime[];
  readonly survival: readonly SurvivalComparison[];
}

/** Compares every pair of sides; p-values are adjusted for all of them together. */
export async function compareSides(
  linedUp: readonly LinedUp[],
  metrics: readonly MetricInfo[],
): Promise<Comparison[]> {
  const compared = adjustTogether(await compareInTurn(linedUp, metrics));
  const found: Comparison[] = [];
  for (const [at, one] of linedUp.entries()) {
    const [a, b] = [armOf(one.a), armOf(one.b)];
    const ofMetrics = compared[at] ?? [];
    const identical = await identityOf(one, ofMetrics);
    found.push({
      ...one,
      setUps: compareSetUps(setUpOf(one.a), setUpOf(one.b)),
      pairs: commonReplicates(a, b).length,
      ...(identical && { identical }),
      metrics: ofMetrics,
      overTime: await overTimeOf(one, metrics),
      survival: await survivalOf(one),
    });
  }
  return found;
}

/** [pair][metric], one metric after the other. */
async function compareInTurn(
  linedUp: readonly LinedUp[],
  metrics: readonly MetricInfo[],
): Promise<MetricDifference[][]> {
  const found = linedUp.map((): MetricDifference[] => []);
  const sides = linedUp.flatMap(({ a, b }) => [a, b]);
  const comparisons = linedUp.length * metrics.length;
  for await (const [metric, runsOf] of sidesInTurn(sides, metrics))
    for (const [at, { a, b }] of linedUp.entries()) {
      const pair = [armOf(a, runsOf(a)), armOf(b, runsOf(b))] as const;
      found[at]?.push(compareOne(pair, metric, comparisons));
    }
  return found;
}

/** @param runs with the measures that are looked at */
function armOf({ results, points, ...side }: Side, runs = side.runs): Arm {
  return { seed: results.manifest.seed, runs, points };
}

function setUpOf(side: Side): SetUp {
  const { results, scenario, runs, points } = side;
  const { name, modelVersion, programVersion, seed, replicatesPerPoint } = results.manifest;
  // Where replicates were added, each side has those that all of its points have.
  const replicates =
    replicatesPerPoint === undefined
      ? results.manifest.replicates
      : replicatesOf(armOf(side)).length;
  const { ticks, input } = scenario;
  const factors = new Map(
    runs.design.factors.map(({ path }, factor) => {
      const levels = points.map((point) => levelAt(runs.design, point, factor));
      return [path, [...new Set(levels)]] as const;
    }),
  );
  return { scenario: name, modelVersion, programVersion, seed, ticks, replicates, input, factors };
}

async function identityOf(
  { a, b }: LinedUp,
  metrics: readonly MetricComparison[],
): Promise<Comparison['identical']> {
  const isSame =
    a.results.manifest.hash === b.results.manifest.hash &&
    JSON.stringify(a.points) === JSON.stringify(b.points) &&
    a.runs.table.rows === b.runs.table.rows;
  if (isSame) return 'same';
  if (commonReplicates(armOf(a), armOf(b)).length === 0) return undefined;
  // Equal states have equal measures: hashes are read only where these are.
  if (metrics.some(({ values: [left, right] }) => left.some((one, at) => one !== right[at])))
    return undefined;
  const [left, right] = [await hashesOf(a), await hashesOf(b)];
  const isEqual =
    left.size === right.size &&
    [...left].every(([key, hash]) => hash !== null && right.get(key) === hash);
  return isEqual ? 'states' : undefined;
}

/** Hash of the final state of each run, by a number for the place of its point and its replicate. */
async function hashesOf({ results, runs, points }: Side): Promise<Map<number, string | null>> {
  const { point = [], replicate = [] } = runs.table.columns;
  const places = new Map(points.map((one, at) => [one, at]));
  const found = new Map<number, string | null>();
  const reader = await results.reader('runs');
  let from = 0;
  for await (const piece of reader.pieces(['stateHash'])) {
    for (let row = 0; row < piece.rows; row++) {
      const place = places.get(Number(point[from + row]));
      const hash = piece.columns['stateHash']?.[row];
      if (place !== undefined)
        found.set(
          Number(replicate[from + row]) * points.length + place,
          typeof hash === 'string' ? hash : null,
        );
    }
    from += piece.rows;
  }
  return found;
}

async function overTimeOf(
  { a, b }: LinedUp,
  metrics: readonly MetricInfo[],
): Promise<DifferenceOverTime[]> {
  if (![a, b].every(({ results }) => results.tables.includes('series'))) return [];
  const readers = await Promise.all([a, b].map(({ results }) => results.reader('series')));
  const kept = metrics
    .map(({ name }) => name)
    .filter((name) => readers.every(({ names }) => names.includes(name)));
  const found: DifferenceOverTime[] = [];
  for (const metric of kept) {
    const [ofA, ofB] = [await withSeries(a, metric), await withSeries(b, metric)];
    const one = compareOverTime(ofA, ofB, metric);
    if (one !== undefined) found.push(one);
  }
  return found;
}

async function withSeries(side: Side, metric: string): Promise<ArmOverTime> {
  const series = await rowsOfRuns(side.results, 'series', ['run', 'tick', metric], isRunOf(side));
  return { ...armOf(side), series: joinRuns(series, side.runs) };
}

async function survivalOf({ a, b }: LinedUp): Promise<SurvivalComparison[]> {
  const isPaired = commonReplicates(armOf(a), armOf(b)).length > 0;
  const [networksA, networksB, firmsA, firmsB] = [
    await networkLives(a),
    await networkLives(b),
    await exportLives(a),
    await exportLives(b),
  ];
  return [
    networksA && networksB && compareSurvival('networkLife', networksA, networksB, isPaired),
    firmsA && firmsB && compareSurvival('firstExport', firmsA, firmsB, isPaired),
  ].filter((one) => one !== undefined);
}

async function networkLives(side: Side): Promise<Lives | undefined> {
  const { results, scenario } = side;
  const runs = isRunOf(side);
  if (results.tables.includes('events')) {
    const events = await rowsOfRuns(results, 'events', ['run', 'tick', 'type', 'network'], runs);
    return livesFromEvents(armOf(side), events, scenario.ticks);
  }
  if (!results.tables.includes('networks')) return undefined;
  const networks = await rowsOfRuns(results, 'networks', ['run', 'tick', 'network'], runs);
  return livesFromNetworks(armOf(side), networks, scenario.ticks);
}

async function exportLives(side: Side): Promise<Lives | undefined> {
  if (!side.results.tables.includes('firms')) return undefined;
  const columns = ['run', 'tick', 'firstExport'];
  const firms = await rowsOfRuns(side.results, 'firms', columns, isRunOf(side));
  return firstExports(armOf(side), firms);
}

/** Whether a run with this number belongs to a side, and came to its end. */
function isRunOf({ runs: { table }, points }: Side): (run: number) => boolean {
  const [run, point, failed] = ['run', 'point', 'failed'].map((name) => columnOf(table, name)) as [
    ArrayLike<number>,
    ArrayLike<number>,
    ArrayLike<number>,
  ];
  const wanted = new Set(points);
  const found = new Uint8Array(mostOf(run, table.rows) + 1);
  for (let row = 0; row < table.rows; row++)
    if (wanted.has(numberAt(point, row)) && failed[row] !== 1) found[numberAt(run, row)] = 1;
  return (number) => found[number] === 1;
}
