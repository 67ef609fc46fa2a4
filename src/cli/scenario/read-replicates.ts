import { POSITIVE_EXPECTED } from '../../experiment/scenario/replicates-shape.ts';
import type { Language } from '../../model/text.ts';
import { chosenMetrics } from '../chosen-metrics.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { mistakenOption, readWhole } from '../read-options.ts';

/** How often each point is run, as it was typed. */
export interface ReplicateOptions {
  readonly replicates?: string | undefined;
  readonly precision?: string | undefined;
  readonly metric?: readonly string[] | undefined;
  readonly 'at-least'?: string | undefined;
  readonly 'at-most'?: string | undefined;
}

/** A rule that adds replicates, as far as the command line gives it: the scenario or defaults give the rest. */
export interface RuleOptions {
  readonly isAsked: boolean;
  readonly halfWidth?: number | undefined;
  readonly metric?: string | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

export const AUTO = 'auto';

const TEXTS = {
  replicates: {
    en: `a whole number from 1, or ${AUTO} with --precision`,
    fr: `un nombre entier à partir de 1, ou ${AUTO} avec --precision`,
  },
  oneMetric: {
    en: '--metric is for one measure here: the one whose mean decides',
    fr: '--metric vaut ici pour une seule mesure\u00a0: celle dont la moyenne décide',
  },
};

/** A number of replicates, or what is said of the rule; undefined where nothing was. @throws CommandError (2) */
export function readReplicates(
  options: ReplicateOptions,
  language: Language,
): number | RuleOptions | undefined {
  const { replicates } = options;
  const rule = readRule(options, language);
  if (replicates === AUTO || (replicates === undefined && rule !== undefined))
    return { isAsked: replicates === AUTO, ...rule };
  if (replicates !== undefined && !/^\d/.test(replicates))
    throw mistakenOption('--replicates', replicates, TEXTS.replicates, language);
  const number = readWhole(replicates, '--replicates', { lowest: 1 }, language);
  if (rule !== undefined) throw new CommandError(EXIT.usage, BELONGS[language]);
  return number;
}

/** Says that a precision was typed where nothing adds replicates. */
export const BELONGS: Readonly<Record<Language, string>> = {
  en: `--precision, --metric, --at-least and --at-most belong to --replicates ${AUTO}`,
  fr: `--precision, --metric, --at-least et --at-most vont avec --replicates ${AUTO}`,
};

function readRule(
  options: ReplicateOptions,
  language: Language,
): Omit<RuleOptions, 'isAsked'> | undefined {
  const { precision, metric, 'at-least': least, 'at-most': most } = options;
  if ([precision, metric, least, most].every((option) => option === undefined)) return undefined;
  const [name, ...others] = chosenMetrics(metric, language) ?? [];
  if (others.length > 0) throw new CommandError(EXIT.usage, TEXTS.oneMetric[language]);
  return {
    halfWidth: readPositive(precision, '--precision', language),
    metric: name,
    atLeast: readWhole(least, '--at-least', { lowest: 2 }, language),
    atMost: readWhole(most, '--at-most', { lowest: 2 }, language),
  };
}

/** A decimal comma is taken as well, as French writes it, and `1e-2`, as a scenario file takes it. */
function readPositive(
  text: string | undefined,
  option: string,
  language: Language,
): number | undefined {
  if (text === undefined) return undefined;
  const isNumber = /^\d{0,15}[.,]?\d{1,15}(?:e[+-]?\d{1,2})?$/i.test(text);
  const value = isNumber ? Number(text.replace(',', '.')) : Number.NaN;
  if (value > 0) return value;
  throw mistakenOption(option, text, POSITIVE_EXPECTED, language);
}
