import { countLeftOut } from '../../analysis/tell-left-out.ts';
import { loadScenario } from '../../experiment/scenario/files.ts';
import { countPoints, leftOutOf } from '../../experiment/scenario/design.ts';
import type { Mistake } from '../../experiment/scenario/mistake.ts';
import { renderMistake, renderWarning } from '../../experiment/scenario/mistake.ts';
import type { Scenario } from '../../experiment/scenario/scenario.ts';
import type { Language } from '../../model/text.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { writeCount } from '../numbers.ts';
import { printable } from '../printable.ts';
import { replicatesAsked, runsOf, writeRunCounts } from '../run-counts.ts';
import type { Terminal } from '../terminal.ts';

const TEXTS = {
  valid: {
    en: (file: string, runs: string) => `${file}: no mistakes (${runs})`,
    fr: (file: string, runs: string) => `${file}\u00a0: aucune erreur (${runs})`,
  },
  leftOut: {
    en: (leftOut: string) => `; left out: ${leftOut}`,
    fr: (leftOut: string) => `\u00a0; écartés\u00a0: ${leftOut}`,
  },
  mistakes: {
    en: (count: number) => writeCount(count, 'mistake', 'mistakes', 'en'),
    fr: (count: number) => writeCount(count, 'erreur', 'erreurs', 'fr'),
  },
};

/** Checks files without running anything; every mistake of every file is reported. */
export async function validateFiles(
  { files }: { files: readonly string[] },
  terminal: Terminal,
): Promise<ExitCode> {
  const { language, colors } = terminal;
  const checked = files.map((file) => ({ file, ...loadScenario(file) }));
  let count = 0;
  for (const result of checked) {
    if (result.ok) {
      terminal.print(
        colors.green(
          TEXTS.valid[language](printable(result.file), describeRuns(result.scenario, language)),
        ),
      );
      for (const warning of result.warnings)
        terminal.printMessage(renderWarning(warning, language));
    } else {
      for (const mistake of result.mistakes)
        terminal.printMessage(renderMistake(mistake, language));
      count += result.mistakes.length;
    }
  }
  terminal.printJson(
    checked.map((result) => {
      return result.ok
        ? {
            file: result.file,
            valid: true,
            ...sizeOf(result.scenario),
            mistakes: [],
            warnings: result.warnings.map(asJson),
          }
        : { file: result.file, valid: false, mistakes: result.mistakes.map(asJson), warnings: [] };
    }),
  );
  if (count > 0) terminal.note(TEXTS.mistakes[language](count));
  return count === 0 ? EXIT.fine : EXIT.usage;
}

function describeRuns(scenario: Scenario, language: Language): string {
  const points = countPoints(scenario.sweep);
  const each = replicatesAsked(scenario);
  const leftOut = countLeftOut(leftOutOf(scenario.sweep), language);
  const runs = writeRunCounts(points, each, runsOf(points, each), language);
  return leftOut === '' ? runs : runs + TEXTS.leftOut[language](leftOut);
}

/** Points, replicates of each, runs in all: fewest and most where a rule adds replicates; and the points of the design that are none. */
function sizeOf(scenario: Scenario): object {
  const points = countPoints(scenario.sweep);
  const replicates = replicatesAsked(scenario);
  const runs = runsOf(points, replicates);
  return { points, replicates, runs, leftOut: leftOutOf(scenario.sweep) };
}

/** For machines the words are English; the line of text is the one that people see. */
function asJson(mistake: Mistake): object {
  const { file, line, column, path, found, expected, nearest = null } = mistake;
  const text = renderMistake(mistake, 'en');
  return { file, line, column, path, found: found.en, expected: expected.en, nearest, text };
}
