import { typesetEach } from '../analysis/typeset.ts';
import type { MetricInfo } from '../analysis/metric-info.ts';
import type { ComparisonFigures } from '../charts/compare/comparison-figures.ts';
import type { FindingFigure } from '../charts/figures/finding-chart.ts';
import type { Figures } from '../charts/report-figures.ts';
import type { Text } from '../model/text.ts';
import type { ReportData } from './report-data.ts';
import type { SummaryTable } from './summary-table.ts';

/** What goes into a page as JSON, for its script to draw from. */
export type Payload =
  | SweepPayload
  | FindingsPayload
  | FigurePayload
  | ComparisonPayload
  | SensitivityPayload;

interface Named {
  /** Names of saved files begin with it. */
  readonly name: string;
  readonly title: Text;
}

export interface SweepPayload extends Named {
  readonly kind: 'sweep';
  /** How many of the metrics of the figures the question is about: the first ones. */
  readonly asked: number;
  readonly figures: Figures;
  readonly summary: SummaryTable;
}

export interface FindingsPayload extends Named {
  readonly kind: 'findings';
  readonly findings: readonly FindingFigure[];
}

/** One figure of the gallery, by its name there, with what it is drawn from. */
export interface FigurePayload extends Named {
  readonly kind: 'figure';
  readonly figure: string;
  readonly data: unknown;
}

export interface ComparisonPayload extends Named {
  readonly kind: 'comparison';
  readonly figures: ComparisonFigures;
}

export interface SensitivityPayload extends Named {
  readonly kind: 'sensitivity';
  readonly metrics: readonly MetricInfo[];
  /** By the name of the figure in the gallery, then by that of the metric: what it is drawn from. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The id of the element that holds it. */
export const PAYLOAD_ID = 'reticula-data';

export function makePayload(data: ReportData): SweepPayload {
  const { manifest, scenario, asked, figures, summary } = data;
  return {
    kind: 'sweep',
    name: manifest.name,
    title: typesetEach(scenario.title),
    asked: asked.length,
    figures,
    summary,
  };
}
