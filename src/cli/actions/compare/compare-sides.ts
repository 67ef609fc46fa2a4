import type { Arm } from '../../../analysis/compare/arm.ts';
import { commonReplicates, replicatesOf } from '../../../analysis/compare/arm.ts';
import { compareArms, type MetricComparison } from '../../../analysis/compare/compare-arms.ts';
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
import { rowsOfRuns } from './load-arm.ts';
import type { LinedUp, Side } from './line-up.ts';

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
  const pairs = linedUp.map(({ a, b }) => [armOf(a), armOf(b)] as const);
  const compared = compareArms(pairs, metrics);
  const found: Comparison[] = [];
  for (const [at, one] of linedUp.entries()) {
    const [a, b] = pairs[at] ?? [armOf(one.a), armOf(one.b)];
    const identical = identityOf(one, a, b);
    found.push({
      ...one,
      setUps: compareSetUps(setUpOf(one.a), setUpOf(one.b)),
      pairs: commonReplicates(a, b).length,
      ...(identical && { identical }),
      metrics: compared[at] ?? [],
      overTime: await overTimeOf(one, metrics),
      survival: await survivalOf(one),
    });
  }
  return found;
}

function armOf({ results, runs, points }: Side): Arm {
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

function identityOf({ a, b }: LinedUp, ofA: Arm, ofB: Arm): Comparison['identical'] {
  const isSame =
    a.results.manifest.hash === b.results.manifest.hash &&
    JSON.stringify(a.points) === JSON.stringify(b.points) &&
    a.runs.table.rows === b.runs.table.rows;
  if (isSame) return 'same';
  if (commonReplicates(ofA, ofB).length === 0) return undefined;
  const [left, right] = [hashesOf(a), hashesOf(b)];
  const isEqual =
    left.size === right.size &&
    [...left].every(([key, hash]) => hash !== null && right.get(key) === hash);
  return isEqual ? 'states' : undefined;
}

/** Hash of the final state of each run, by place of its point and replicate. */
function hashesOf({ runs, points }: Side): Map<string, string | null> {
  const { point = [], replicate = [], stateHash = [] } = runs.table.columns;
  const places = new Map(points.map((one, at) => [one, at]));
  const found = new Map<string, string | null>();
  for (let row = 0; row < runs.table.rows; row++) {
    const place = places.get(Number(point[row]));
    const hash = stateHash[row];
    if (place !== undefined)
      found.set(`${place} ${replicate[row]}`, typeof hash === 'string' ? hash : null);
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
  if (kept.length === 0) return [];
  const [ofA, ofB] = await Promise.all([a, b].map((side) => withSeries(side, kept)));
  if (ofA === undefined || ofB === undefined) return [];
  return kept.flatMap((metric) => compareOverTime(ofA, ofB, metric) ?? []);
}

async function withSeries(side: Side, metrics: readonly string[]): Promise<ArmOverTime> {
  const columns = ['run', 'tick', ...metrics];
  const series = await rowsOfRuns(side.results, 'series', columns, runNumbers(side));
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
  const runs = runNumbers(side);
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
  const firms = await rowsOfRuns(side.results, 'firms', columns, runNumbers(side));
  return firstExports(armOf(side), firms);
}

function runNumbers({ runs, points }: Side): Set<number> {
  const { run = [], point = [], outcome = [] } = runs.table.columns;
  const wanted = new Set(points);
  const found = new Set<number>();
  for (let row = 0; row < runs.table.rows; row++)
    if (wanted.has(Number(point[row])) && outcome[row] !== 'failed') found.add(Number(run[row]));
  return found;
}
