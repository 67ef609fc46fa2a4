import { nearestName } from '../experiment/scenario/nearest.ts';
import { METRIC_NAMES } from '../model/metrics.ts';
import type { Language } from '../model/text.ts';
import { CommandError } from './command-error.ts';
import { EXIT } from './exit-codes.ts';
import { printable } from './printable.ts';
import { commandLine } from './program.ts';

const TEXTS = {
  noMetric: {
    en: (name: string, nearest: string | undefined) =>
      `There is no measure ${name}${nearest === undefined ? '' : `; did you mean ${nearest}?`}\nAll measures: ${commandLine('describe', 'metrics')}`,
    fr: (name: string, nearest: string | undefined) =>
      `Il n’y a pas de mesure ${name}${nearest === undefined ? '' : ` ; vouliez-vous dire ${nearest} ?`}\nToutes les mesures : ${commandLine('describe', 'metrics')}`,
  },
};

/**
 * The names given to `--metric`, each alone or several with commas between them.
 * @throws CommandError for a name that no measure has
 */
export function knownMetrics(given: readonly string[], language: Language): string[] {
  const names = given.flatMap((listed) => listed.split(',')).map((name) => name.trim());
  const unknown = names.find((name) => !METRIC_NAMES.includes(name));
  if (unknown === undefined) return names;
  const nearest = nearestName(unknown, METRIC_NAMES);
  throw new CommandError(EXIT.usage, TEXTS.noMetric[language](printable(unknown), nearest));
}
