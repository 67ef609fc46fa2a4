import { compareArms } from '../../../src/analysis/compare/compare-arms.ts';
import { compareSurvival } from '../../../src/analysis/compare/compare-survival.ts';
import { livesFromEvents } from '../../../src/analysis/compare/lives.ts';
import { compareOverTime } from '../../../src/analysis/compare/over-time.ts';
import { compareSetUps } from '../../../src/analysis/compare/set-up.ts';
import { commonReplicates } from '../../../src/analysis/compare/arm.ts';
import type { FigureArm } from '../../../src/charts/figure.ts';
import type {
  ComparedSide,
  ComparisonPageData,
  SideBySide,
} from '../../../src/report/compare/comparison-page-data.ts';
import type { ReportManifest } from '../../../src/report/report-results.ts';
import { readScenario } from '../../../src/report/stored-scenario.ts';
import { armOf } from '../../charts/compare/arms.ts';
import { SHOWN } from '../../charts/fixture.ts';
import { fixtureResults } from '../fixture.ts';

export interface ComparisonFixture {
  /** Trust at the start of each side; made-up metrics follow it. */
  readonly levels?: readonly number[];
  readonly seeds?: readonly string[];
  readonly titles?: readonly string[];
  readonly manifest?: Partial<ReportManifest>;
}

/** The page of made-up results, each side of a sweep of its own, compared with the first. */
export function comparisonFixture({
  levels = [0.2, 0.8],
  seeds = [],
  titles = [],
  manifest,
}: ComparisonFixture = {}): ComparisonPageData {
  const arms = levels.map((level, at) => armOf({ level, seed: seeds[at] ?? 'argan' }));
  const sides = arms.map((arm, at) => sideOf(arm, at, titles[at], manifest));
  const others = arms.slice(1);
  const [first] = arms;
  if (first === undefined) throw new RangeError('no side');
  const compared = compareArms(
    others.map((other) => [first.arm, other.arm]),
    SHOWN,
  );
  const comparisons = others.map((other, at): SideBySide => {
    const [a, b] = [sides[0], sides[at + 1]] as [ComparedSide, ComparedSide];
    const survival = compareSurvival('networkLife', livesOf(first), livesOf(other), true);
    return {
      a,
      b,
      setUps: compareSetUps(setUpOf(first, levels[0]), setUpOf(other, levels[at + 1])),
      pairs: commonReplicates(first.arm, other.arm).length,
      metrics: compared[at] ?? [],
      overTime: SHOWN.flatMap(
        ({ name }) => compareOverTime(seriesOf(first), seriesOf(other), name) ?? [],
      ),
      survival: survival === undefined ? [] : [survival],
    };
  });
  return {
    comparisons,
    metrics: SHOWN,
    command: 'reticula compare results/a results/b --report',
    programVersion: '0.2.0',
  };
}

function sideOf(
  arm: FigureArm,
  at: number,
  title = `Set-up ${at}`,
  manifest: Partial<ReportManifest> = {},
): ComparedSide {
  const { manifest: usual } = fixtureResults({ manifest });
  const scenario = readScenario({ title, ticks: 12, input: {} }, 'fixture');
  const directory = `results/fixture-${at}`;
  const letter = String.fromCharCode(65 + at);
  return {
    letter,
    results: { directory, manifest: usual },
    scenario,
    runs: arm.runs,
    points: arm.arm.points,
  };
}

function livesOf({ arm, ticks, tables: { events } }: FigureArm) {
  if (events === undefined) throw new RangeError('no events');
  return livesFromEvents(arm, events, ticks);
}

function seriesOf({ arm, tables: { series } }: FigureArm) {
  if (series === undefined) throw new RangeError('no series');
  return { ...arm, series };
}

function setUpOf({ arm, ticks }: FigureArm, level = 0) {
  return {
    scenario: 'fixture',
    modelVersion: '1.2.0',
    programVersion: '0.2.0',
    seed: arm.seed,
    ticks,
    replicates: 12,
    input: {},
    factors: new Map([['trust.initial', [level]]]),
  };
}
