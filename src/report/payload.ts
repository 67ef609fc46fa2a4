import type { Figures } from '../charts/figures.ts';
import { makeFigures } from '../charts/make-figures.ts';
import type { Text } from '../model/text.ts';
import type { ReportData } from './report-data.ts';
import { summaryTable, type SummaryTable } from './summary-table.ts';

/** What goes into the page as JSON, for the script to draw from. */
export interface Payload {
  /** Names of saved files begin with it. */
  readonly name: string;
  readonly title: Text;
  /** How many of the metrics of the figures the question is about: the first ones. */
  readonly asked: number;
  readonly figures: Figures;
  readonly summary: SummaryTable;
}

/** The id of the element that holds it. */
export const PAYLOAD_ID = 'reticula-data';

export function makePayload(data: ReportData): Payload {
  const { manifest, scenario, runs, asked, metrics } = data;
  return {
    name: manifest.name,
    title: scenario.title,
    asked: asked.length,
    figures: makeFigures(data),
    summary: summaryTable(runs, metrics),
  };
}
