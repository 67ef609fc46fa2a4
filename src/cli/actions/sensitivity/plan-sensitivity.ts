import type { SensitivitySweep } from '../../../analysis/sensitivity/sensitivity-of.ts';
import { tellFewReplicates, USUAL_REPLICATES } from '../../../analysis/sensitivity/usual-sizes.ts';
import { renderMistake } from '../../../experiment/scenario/mistake.ts';
import type { Scenario } from '../../../experiment/scenario/scenario.ts';
import type { Text } from '../../../model/text.ts';
import { CommandError } from '../../command-error.ts';
import { EXIT } from '../../exit-codes.ts';
import { readWhole } from '../../read-options.ts';
import { readScenario, type ScenarioOptions } from '../../scenario/read-scenario.ts';
import type { Terminal } from '../../terminal.ts';
import {
  factorWithoutBase,
  METHODS,
  type Method,
  mistakesOf,
  sensitivityScenario,
} from './sensitivity-scenario.ts';

/** What decides which runs an analysis needs, as it was typed. */
export interface SensitivityWords extends ScenarioOptions {
  readonly scenario: string;
  readonly method: Method;
  readonly samples?: string | undefined;
}

export interface PlannedSensitivity {
  readonly scenario: Scenario & { readonly sweep: SensitivitySweep };
  /** As it was typed, or the usual one. */
  readonly replicates: string;
  /** What to be careful about with so few replicates. */
  readonly few: Text | undefined;
}

/** The only tables that an analysis keeps. */
export const SENSITIVITY_TABLES = ['runs'] as const;

const TEXTS = {
  nothing: {
    en: (name: string) =>
      `${name} varies nothing: its sweep must name the factors, each with a range or several values`,
    fr: (name: string) =>
      `${name} ne fait rien varier\u00a0: son balayage doit nommer les facteurs, chacun avec un intervalle ou plusieurs valeurs`,
  },
  noBase: {
    en: (name: string, path: string) =>
      `${name}: ${path} differs between the types of network, so that there is no base to begin at; give it a value under parameters`,
    fr: (name: string, path: string) =>
      `${name}\u00a0: ${path} diffère selon le type de réseau, il n’y a donc pas de base où commencer\u00a0; donnez-lui une valeur sous parameters`,
  },
  noSamples: {
    en: (found: string) =>
      `--samples is ${found}, but oat draws none: it takes every value of each factor once; --replicates makes its numbers surer`,
    fr: (found: string) =>
      `--samples vaut ${found}, mais oat n’en tire pas\u00a0: il prend une fois chaque valeur de chaque facteur\u00a0; --replicates rend ses nombres plus sûrs`,
  },
};

/** The scenario with the sweep that the method needs; a warning where its replicates are few. @throws CommandError (2) */
export function planSensitivity(options: SensitivityWords, terminal: Terminal): PlannedSensitivity {
  const { language } = terminal;
  const { method } = options;
  const bounds = { lowest: 2, highest: 1_000_000 };
  const samples = readWhole(options.samples, '--samples', bounds, language);
  if (method === 'oat' && options.samples !== undefined)
    throw new CommandError(EXIT.usage, TEXTS.noSamples[language](options.samples));
  const replicates = options.replicates ?? String(USUAL_REPLICATES);
  const base = readScenario(options.scenario, { ...options, replicates }, terminal, {
    isRedesigned: true,
  });
  const scenario = sensitivityScenario(base, method, samples ?? METHODS[method].samples);
  if (scenario === undefined)
    throw new CommandError(EXIT.usage, TEXTS.nothing[language](options.scenario));
  const baseless = method === 'oat' ? factorWithoutBase(base) : undefined;
  if (baseless !== undefined)
    throw new CommandError(EXIT.usage, TEXTS.noBase[language](options.scenario, baseless));
  const mistakes = mistakesOf(scenario, options.scenario);
  if (mistakes.length > 0)
    throw new CommandError(
      EXIT.usage,
      mistakes.map((mistake) => renderMistake(mistake, language)).join('\n'),
    );
  const few = tellFewReplicates(scenario.replicates);
  // Before it takes its time; the results say it too.
  if (few !== undefined) terminal.warn(few[language]);
  return { scenario, replicates, few };
}
