import type { Language } from '../model/text.ts';
import { readClient } from './read-client.ts';
import { buildComparisonPage } from './compare/comparison-page.ts';
import type { ComparisonPageData } from './compare/comparison-page-data.ts';
import { buildFindingsPage } from './findings/findings-page.ts';
import type { FindingsPageData } from './findings/tried-finding.ts';
import { buildFigurePage, type FigurePageData } from './figure-page.ts';
import { buildReport } from './html.ts';
import { readReportData } from './report-data.ts';
import type { ReportResults } from './report-results.ts';
import { buildSensitivityPage } from './sensitivity/sensitivity-page.ts';
import type { SensitivityPageData } from './sensitivity/sensitivity-page-data.ts';
import { writeWhole } from './write-whole.ts';

/** The report of a directory of results as one HTML page. */
export async function reportFor(results: ReportResults, language: Language): Promise<string> {
  return buildReport(await readReportData(results), { language, client: await readClient() });
}

/** The findings as one HTML page. */
export async function findingsPage(data: FindingsPageData, language: Language): Promise<string> {
  return buildFindingsPage(data, { language, client: await readClient() });
}

/** One figure as one HTML page. */
export async function figurePage(data: FigurePageData, language: Language): Promise<string> {
  return buildFigurePage(data, { language, client: await readClient() });
}

/** A comparison as one HTML page. */
export async function comparisonPage(
  data: ComparisonPageData,
  language: Language,
): Promise<string> {
  return buildComparisonPage(data, { language, client: await readClient() });
}

/** A sensitivity analysis as one HTML page. */
export async function sensitivityPage(
  data: SensitivityPageData,
  language: Language,
): Promise<string> {
  return buildSensitivityPage(data, { language, client: await readClient() });
}

/** Writes the report, and the folder it is to stand in, so that a whole file is there or none; returns how many bytes it has. */
export async function writeReport(
  results: ReportResults,
  path: string,
  language: Language,
): Promise<number> {
  const bytes = Buffer.from(await reportFor(results, language));
  await writeWhole(path, bytes);
  return bytes.length;
}
