import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Language } from '../model/text.ts';
import { buildFindingsPage } from './findings/findings-page.ts';
import type { FindingsPageData } from './findings/tried-finding.ts';
import { buildReport } from './html.ts';
import { readReportData } from './report-data.ts';
import type { ReportResults } from './report-results.ts';

/** The script of every report. Right in the sources and in the build: both lie one folder below dist's neighbour. */
function readClient(): Promise<string> {
  return readFile(new URL('../../dist/report/client.js', import.meta.url), 'utf8');
}

/** The report of a directory of results as one HTML page. */
export async function reportFor(results: ReportResults, language: Language): Promise<string> {
  return buildReport(await readReportData(results), { language, client: await readClient() });
}

/** The findings as one HTML page. */
export async function findingsPage(data: FindingsPageData, language: Language): Promise<string> {
  return buildFindingsPage(data, { language, client: await readClient() });
}

/** Writes the report, and the folder it is to stand in, so that a whole file is there or none; returns how many bytes it has. */
export async function writeReport(
  results: ReportResults,
  path: string,
  language: Language,
): Promise<number> {
  const bytes = Buffer.from(await reportFor(results, language));
  const unfinished = `${path}.${process.pid}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    // Never followed: a link would lead what is written elsewhere.
    await rm(unfinished, { force: true, recursive: true });
    await writeFile(unfinished, bytes, { flag: 'wx' });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    // Whoever asked for `path` does not know the other name.
    if (error instanceof Error && 'path' in error) error.path = path;
    throw error;
  }
  return bytes.length;
}
