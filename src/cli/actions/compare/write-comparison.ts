import { basename, dirname } from 'node:path';
import type { MetricInfo } from '../../../analysis/metric-info.ts';
import type { Language } from '../../../model/text.ts';
import { writeWhole } from '../../../report/write-whole.ts';
import { comparisonPage } from '../../../report/write.ts';
import { storedLine } from '../../program.ts';
import { PROGRAM_VERSION } from '../../version.ts';
import type { Comparison } from './compare-sides.ts';
import { parseArm } from './parse-arm.ts';

/** Written where --report names no file. */
export const USUAL_PAGE = 'comparison.html';

/** What was asked for, as it was typed. */
interface Asked {
  readonly results: readonly string[];
  readonly metric?: readonly string[] | undefined;
  readonly by?: string | undefined;
}

/** Writes the page of a comparison, whole or not at all, and the folder that it is to stand in. */
export async function writeComparison(
  comparisons: readonly Comparison[],
  metrics: readonly MetricInfo[],
  asked: Asked,
  file: string,
  language: Language,
): Promise<void> {
  const directories = comparisons
    .flatMap(({ a, b }) => [a, b])
    .map((side) => side.results.directory);
  const page = await comparisonPage(
    {
      comparisons,
      metrics,
      command: commandOfComparison(asked, directories),
      programVersion: PROGRAM_VERSION,
    },
    language,
  );
  await writeWhole(file, page);
}

/** The command that makes the page again where the sweeps wrote their results as they do by default: it names no folder of this machine. */
function commandOfComparison(
  { results, metric = [], by }: Asked,
  directories: readonly string[],
): string {
  const sides = results.flatMap((typed) => {
    const { directory, selection } = parseArm(typed);
    const settings = selection.map(({ path, source }) => `${path}=${source}`).join(',');
    const end = settings === '' ? '' : `@${settings}`;
    // What was typed may be a folder with several directories of results in it.
    const found = directories.filter((one) => one === directory || dirname(one) === directory);
    return [...new Set(found)].map((one) => `results/${basename(one)}${end}`);
  });
  return storedLine(
    'compare',
    ...sides,
    ...metric.flatMap((name) => ['--metric', name]),
    ...(by === undefined ? [] : ['--by', by]),
    '--report',
  );
}
