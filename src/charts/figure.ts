import type { Arm } from '../analysis/compare/arm.ts';
import type { MetricInfo } from '../analysis/metric-info.ts';
import type { Runs } from '../analysis/runs.ts';
import type { Sensitivity, SensitivitySweep } from '../analysis/sensitivity/sensitivity-of.ts';
import type { Table } from '../analysis/table.ts';
import type { Language, Text } from '../model/text.ts';
import type { ChartOptions, ChartSpec } from './chart.ts';

/** A table of a directory of results (docs/tables.md). */
export type TableName = 'runs' | 'series' | 'networks' | 'events' | 'firms' | 'ties';

/** A table that a figure is drawn from. */
export interface Need {
  readonly table: TableName;
  readonly columns: readonly string[];
  /** And the columns of the metrics that were chosen. */
  readonly hasMetrics?: boolean;
  /** Of all runs, or of the one run that was chosen: of such tables nothing else is read. */
  readonly rows: 'all' | 'run';
  /** Read where it is there; the figure says less without it. */
  readonly isOptional?: boolean;
}

/** All runs, with the metrics that were chosen. */
export const RUNS_WITH_METRICS: readonly Need[] = [
  { table: 'runs', columns: [], hasMetrics: true, rows: 'all' },
];

/** A directory of results as figures read it: tables in memory, nothing else. */
export interface FigureResults {
  /** Title of the scenario. */
  readonly title: Text;
  /** What people read instead of the names of the scenario's networks. */
  readonly networkLabels: Readonly<Record<string, Text>>;
  /** Firms of the world that is looked into: how many, and the names that the scenario gives to the first. */
  readonly firms: { readonly count: number; readonly names: readonly string[] };
  /** Quarters simulated. */
  readonly ticks: number;
  readonly runs: Runs;
  /** Where the sweep was made for sensitivity analysis. */
  readonly sweep?: SensitivitySweep;
  /** What was kept besides the runs, with `point` and `replicate` of each row; of rows `run`: the chosen run only. */
  readonly tables: Readonly<Partial<Record<Exclude<TableName, 'runs'>, Table>>>;
}

/** One side of a comparison. */
export interface FigureArm extends FigureResults {
  /** What tells it from the others. */
  readonly label: Text;
  readonly arm: Arm;
}

/** What the reader may choose. */
export interface FigureChoice {
  /** At least one; figures of a single metric show the first. */
  readonly metrics: readonly MetricInfo[];
  /** The run that figures of a single run show. */
  readonly point: number;
  readonly replicate: number;
  /** Moments, in quarters; empty: those that the figure finds best. */
  readonly ticks: readonly number[];
}

/** What a figure is drawn from, or why there is nothing to draw. */
export type Made<Data> =
  | { readonly data: Data }
  | {
      readonly nothing: Text;
      /** It can be made as soon as the sweep is finished. */
      readonly isUnfinished?: true;
      /** Commands after each of which there is something to draw, as `reticula …`: whoever knows how they are typed gives them. */
      readonly examples?: readonly string[];
    };

/** Where no run has a value. */
export const NOT_MEASURED: Text = {
  en: 'Nothing to draw: the measure was not kept here, or could not be measured in any run.',
  fr: 'Rien à dessiner\u00a0: la mesure n’a pas été gardée ici, ou n’a pu être faite dans aucune simulation.',
};

export type SensitivityMethod = Sensitivity['method'];

interface Declaration<Source, Data> {
  /** As it is typed on the command line. */
  readonly name: string;
  readonly label: Text;
  /** What it shows and how to read it, in one or two sentences. */
  readonly shows: Text;
  /** Whether `metrics` of the choice change it: none, the first one, or all. */
  readonly metrics: 'none' | 'one' | 'all';
  readonly needs: readonly Need[];
  /** Of results that `sensitivity` makes by one of these methods; of any others it has nothing to draw. */
  readonly methods?: readonly SensitivityMethod[];
  /** Aggregates tables into what is drawn: plain data, small however many runs there are, that survive JSON (null for NaN). */
  make(source: Source, choice: FigureChoice): Made<Data>;
  spec(data: Data, options: ChartOptions): ChartSpec;
  /** What it shows, with its main values, for those who do not see it. */
  describe(data: Data, language: Language): string;
}

/** A figure of one directory of results. */
export interface ResultsFigure<Data> extends Declaration<FigureResults, Data> {
  readonly of: 'results';
}

/** A figure of two or more sides: the first one is what the others are compared with. */
export interface ComparisonFigure<Data> extends Declaration<readonly FigureArm[], Data> {
  readonly of: 'comparison';
}

/** An entry of the gallery: what its data are is the figure's own business. */
export type Figure = ResultsFigure<unknown> | ComparisonFigure<unknown>;
