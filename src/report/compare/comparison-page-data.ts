import type { MetricComparison } from '../../analysis/compare/compare-arms.ts';
import type { SurvivalComparison } from '../../analysis/compare/compare-survival.ts';
import type { NameableSide } from '../../analysis/compare/name-sides.ts';
import type { DifferenceOverTime } from '../../analysis/compare/over-time.ts';
import type { SetUpDifferences } from '../../analysis/compare/set-up.ts';
import type { Level } from '../../analysis/design.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import type { Runs } from '../../analysis/runs.ts';
import type { Text } from '../../model/text.ts';
import type { ReportManifest } from '../report-results.ts';
import type { StoredScenario } from '../stored-scenario.ts';

/** One side of a comparison: some points of a directory of results. */
export interface ComparedSide extends NameableSide {
  readonly results: { readonly directory: string; readonly manifest: ReportManifest };
  readonly scenario: StoredScenario;
  readonly runs: Runs;
}

/** Two sides and all that is said of them; `compare` finds it. */
export interface SideBySide {
  /** The level at which they are compared, where it goes level by level. */
  readonly by?: { readonly path: string; readonly label: Text; readonly level: Level };
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  readonly setUps: SetUpDifferences;
  /** Replicates of the same luck; 0: unpaired. */
  readonly pairs: number;
  readonly identical?: 'same' | 'states';
  readonly metrics: readonly MetricComparison[];
  readonly overTime: readonly DifferenceOverTime[];
  readonly survival: readonly SurvivalComparison[];
}

/** What the page of a comparison is made from. */
export interface ComparisonPageData {
  /** At least one. */
  readonly comparisons: readonly SideBySide[];
  /** Those that were compared, the weightiest first. */
  readonly metrics: readonly MetricInfo[];
  /** Makes this page again out of the same results. */
  readonly command: string;
  readonly programVersion: string;
}
