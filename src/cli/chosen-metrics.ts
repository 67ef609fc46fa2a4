import { nearestName } from '../experiment/scenario/nearest.ts';
import { METRIC_NAMES } from '../model/metrics.ts';
import type { Language } from '../model/text.ts';
import { CommandError } from './command-error.ts';
import { EXIT } from './exit-codes.ts';
import { printable } from './printable.ts';
import { commandLine } from './program.ts';

/** The measures named with --metric, which may be repeated and hold several between commas; undefined without it. @throws CommandError (2) with the nearest name */
export function chosenMetrics(
  typed: readonly string[] | undefined,
  language: Language,
): string[] | undefined {
  const names = typed?.flatMap((one) => one.split(',')).map((name) => name.trim());
  const unknown = names?.find((name) => !METRIC_NAMES.includes(name));
  if (unknown === undefined) return names;
  const nearest = nearestName(unknown, METRIC_NAMES);
  throw new CommandError(EXIT.usage, TEXTS[language](printable(unknown), nearest));
}

const TEXTS = {
  en: (name: string, nearest: string | undefined) =>
    `There is no measure ${name}${nearest === undefined ? '' : `; did you mean ${nearest}?`}\nAll measures: ${commandLine('describe', 'metrics')}`,
  fr: (name: string, nearest: string | undefined) =>
    `Il n’y a pas de mesure ${name}${nearest === undefined ? '' : `\u00a0; vouliez-vous dire ${nearest}\u00a0?`}\nToutes les mesures\u00a0: ${commandLine('describe', 'metrics')}`,
};
