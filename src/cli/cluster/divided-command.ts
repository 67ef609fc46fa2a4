import type { TableName } from '../../experiment/results/table-names.ts';
import type { Scenario } from '../../experiment/scenario/scenario.ts';
import { planSensitivity, SENSITIVITY_TABLES } from '../actions/sensitivity/plan-sensitivity.ts';
import type { Method } from '../actions/sensitivity/sensitivity-scenario.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { sweepWords } from '../reproduce.ts';
import type { SweepWords } from '../scenario/parse-sweep-options.ts';
import { readScenario, type ScenarioOptions } from '../scenario/read-scenario.ts';
import { refuseToDivide } from '../scenario/refuse-to-divide.ts';
import type { Terminal } from '../terminal.ts';

export interface DividedOptions extends ScenarioOptions, SweepWords {
  readonly scenario: string;
  /** The sweep that this method needs, instead of the scenario's own. */
  readonly sensitivity?: Method | undefined;
  readonly tables?: readonly TableName[] | undefined;
}

/** A command of which each task of a cluster computes a shard. */
export interface DividedCommand {
  readonly scenario: Scenario;
  readonly tables: readonly TableName[] | undefined;
  /** Its words after the program's, not quoted. */
  words(place: { scenario: string; points?: string | undefined; out: string }): string[];
}

const TEXTS = {
  en: (options: string) =>
    `--sensitivity draws from the factors of the scenario and keeps the table runs: leave out ${options}`,
  fr: (options: string) =>
    `--sensitivity tire ses points des facteurs du scénario et conserve la table runs\u00a0: n’y joignez pas ${options}`,
};

/** What is to be divided: a sweep, or the runs of a sensitivity analysis. @throws CommandError (2) */
export function dividedCommand(options: DividedOptions, terminal: Terminal): DividedCommand {
  const { sensitivity: method, tables } = options;
  if (method === undefined) {
    const scenario = readScenario(options.scenario, options, terminal, { sweep: options });
    refuseToDivide(scenario, terminal.language);
    return {
      scenario,
      tables,
      words: (place) => ['sweep', ...sweepWords(place.scenario, { ...options, ...place })],
    };
  }
  const others = (['design', 'factor', 'points', 'when', 'tables'] as const)
    .filter((name) => options[name] !== undefined)
    .map((name) => `--${name}`);
  if (others.length > 0)
    throw new CommandError(EXIT.usage, TEXTS[terminal.language](others.join(', ')));
  const { scenario } = planSensitivity({ ...options, method }, terminal);
  return {
    scenario,
    tables: SENSITIVITY_TABLES,
    words: (place) => [
      'sensitivity',
      ...sweepWords(place.scenario, { ...options, out: place.out }),
      `--method=${method}`,
    ],
  };
}
