import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UNFINISHED_EXPORT_FOLDER } from '../../experiment/results/export-folders.ts';
import type { Language } from '../../model/text.ts';
import { UNFINISHED_MARK } from '../../report/unfinished-mark.ts';
import { printable } from '../printable.ts';
import { headOf } from './report-head.ts';

const TEXTS = {
  en: (paths: string) =>
    `Of a part of the runs only, made before the sweep was finished: ${paths}.`,
  fr: (paths: string) =>
    `Établi sur une partie seulement des simulations, avant la fin du balayage\u00a0: ${paths}.`,
};

/**
 * What was made of a sweep while it was unfinished and lies beside its finished tables. It is a person’s by
 * now, so nothing is deleted: it is named.
 */
export function findPartial(directory: string): string[] {
  const report = join(directory, 'report.html');
  const exported = join(directory, UNFINISHED_EXPORT_FOLDER);
  return [...(isPartial(report) ? [report] : []), ...(existsSync(exported) ? [exported] : [])];
}

function isPartial(report: string): boolean {
  try {
    return headOf(report)?.includes(UNFINISHED_MARK) === true;
  } catch {
    // What cannot be read is no reason to withhold the summary.
    return false;
  }
}

/** The sentence about them; undefined where there are none. */
export function tellPartial(paths: readonly string[], language: Language): string | undefined {
  return paths.length === 0 ? undefined : TEXTS[language](printable(paths.join(', ')));
}
