import { existsSync } from 'node:fs';
import { loadScenario } from '../../experiment/scenario/files.ts';
import type { Mistake } from '../../experiment/scenario/mistake.ts';
import { renderWarning } from '../../experiment/scenario/mistake.ts';
import { MOST_TICKS } from '../../experiment/scenario/network-shape.ts';
import type { Scenario } from '../../experiment/scenario/scenario.ts';
import { isSeed, SEED_EXPECTED } from '../../experiment/scenario/seed-shape.ts';
import { shippedNames } from '../../experiment/scenario/shipped.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import { mistakenOption, readWhole } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';
import type { Language, Text } from '../../model/text.ts';
import { commandLine } from '../program.ts';
import { asTyped } from './as-typed.ts';
import { parseSweepOptions, type SweepWords } from './parse-sweep-options.ts';
import { applyOptions } from './apply-options.ts';
import { tellMisfits } from './tell-misfits.ts';
import { tellMistakes } from './tell-mistakes.ts';
import { readReplicates } from './read-replicates.ts';
import type { ReplicateOptions } from './read-replicates.ts';

/** The options of a command that change its scenario, as they were typed. */
export interface ScenarioOptions extends ReplicateOptions {
  readonly set?: readonly string[] | undefined;
  readonly seed?: string | undefined;
  readonly ticks?: string | undefined;
}

interface ReadingOptions {
  /** One run and no sweep. */
  readonly isSingle?: boolean;
  /** The command takes a rule that adds replicates. */
  readonly mayAdd?: boolean;
  /** What the command says of the sweep. */
  readonly sweep?: SweepWords;
  /** The command chooses the points itself: a range needs neither steps nor a design that draws from it. */
  readonly isRedesigned?: boolean;
}

/** The scenario in a file or of that name, changed as the options say. @throws CommandError with every mistake */
export function readScenario(
  fileOrName: string,
  options: ScenarioOptions,
  terminal: Terminal,
  { isSingle = false, mayAdd = false, sweep = {}, isRedesigned = false }: ReadingOptions = {},
): Scenario {
  const { language } = terminal;
  const { set, seed } = options;
  const ticks = readWhole(options.ticks, '--ticks', { lowest: 1, highest: MOST_TICKS }, language);
  const replicates = mayAdd
    ? readReplicates(options, language)
    : readWhole(options.replicates, '--replicates', { lowest: 1 }, language);
  if (seed !== undefined && !isSeed(seed))
    throw mistakenOption('--seed', seed, SEED_EXPECTED, language);

  const given = parseSweepOptions(sweep);
  if (!given.ok) throw mistaken(given.mistakes, terminal);
  const checked = isRedesigned ? loadFactors(fileOrName) : loadScenario(fileOrName, given.sweep);
  if (!checked.ok) {
    const typed = checked.mistakes.map((mistake) => asTyped(mistake, sweep));
    const isFileAlone = given.sweep === undefined;
    const mistakes = isFileAlone ? typed : tellMisfits(typed, loadScenario(fileOrName), sweep);
    throw mistaken(mistakes, terminal, namesHint(fileOrName, language));
  }
  const { scenario, mistakes, remarks } = applyOptions(checked.scenario, {
    set,
    seed,
    ticks,
    replicates,
    isSingle,
  });
  if (mistakes.length > 0) throw mistaken(mistakes, terminal);
  // One run has no points that could differ.
  if (!isSingle) {
    for (const warning of checked.warnings)
      terminal.note(renderWarning(asTyped(warning, sweep), language));
  }
  for (const remark of remarks) terminal.note(printable(remark[language]));
  return scenario;
}

/** As written, or, where that fails, as a design that draws would read the factors. */
function loadFactors(fileOrName: string): ReturnType<typeof loadScenario> {
  const asWritten = loadScenario(fileOrName);
  if (asWritten.ok) return asWritten;
  const anyDrawn = parseSweepOptions({ design: 'latinHypercube', samples: '2' });
  const drawn = anyDrawn.ok ? loadScenario(fileOrName, anyDrawn.sweep) : asWritten;
  return drawn.ok ? drawn : asWritten;
}

const NAMES: Text = {
  en: `The scenarios that come with the program: ${commandLine('describe', 'scenarios')}`,
  fr: `Les scénarios fournis\u00a0: ${commandLine('describe', 'scenarios')}`,
};

/** Where the names are, for one who gave a bare name that nothing has. */
function namesHint(fileOrName: string, language: Language): string[] {
  const isBare = !/[/\\]|\.[a-z]+$/i.test(fileOrName);
  return isBare && !existsSync(fileOrName) && !shippedNames().includes(fileOrName)
    ? [NAMES[language]]
    : [];
}

function mistaken(
  mistakes: readonly Mistake[],
  { language }: Terminal,
  hints: readonly string[] = [],
): CommandError {
  return new CommandError(EXIT.usage, [...tellMistakes(mistakes, language), ...hints].join('\n'));
}
