import type { Language } from '../model/text.ts';
import { nearestName } from '../experiment/scenario/nearest.ts';
import { REPEATABLE } from './options.ts';
import { printable } from './printable.ts';
import { YARGS_TEXTS } from './yargs-texts.ts';
import { commandLine, PROGRAM } from './program.ts';

/** What the words could have meant. */
interface Known {
  readonly commands: readonly { readonly name: string; readonly usage: string }[];
  /** Options of the command in question, without dashes, with what each may be where few things may. */
  readonly options: Readonly<Record<string, readonly string[]>>;
}

const TEXTS = {
  unknownOption: {
    en: (option: string) => `Unknown option ${option}`,
    fr: (option: string) => `Option inconnue\u00a0: ${option}`,
  },
  unknownCommand: {
    en: (word: string) => `Unknown command ${word}`,
    fr: (word: string) => `Commande inconnue\u00a0: ${word}`,
  },
  unexpected: {
    en: (word: string) => `Unexpected argument ${word}`,
    fr: (word: string) => `Argument inattendu\u00a0: ${word}`,
  },
  missing: {
    en: (name: string) => `${name} is missing`,
    fr: (name: string) => `${name} manque`,
  },
  expected: {
    en: (what: string) => `, expected ${what}`,
    fr: (what: string) => `, attendu\u00a0: ${what}`,
  },
  or: { en: ' or ', fr: ' ou ' },
  quotes: {
    en: (command: string) => `The shell takes SQL apart. Put the question in quotes:\n  ${command}`,
    fr: (command: string) =>
      `L’interpréteur de commandes découpe le SQL. Mettez la question entre guillemets\u00a0:\n  ${command}`,
  },
  didYouMean: {
    en: (name: string) => `; did you mean ${name}?`,
    fr: (name: string) => `\u00a0; vouliez-vous dire ${name}\u00a0?`,
  },
  help: {
    en: (command: string) => `See ${command}`,
    fr: (command: string) => `Voir ${command}`,
  },
};

/** How long a question may be to be shown again. */
const SHOWN_QUESTION = 100;

/**
 * The parser's complaint in our words: every unknown option or command with the name that was
 * probably meant, what is missing and what may stand there, and where to read more.
 */
export function explainUsage(
  complaint: string,
  words: readonly string[],
  known: Known,
  language: Language,
): string {
  const name = words.find((word) => known.commands.some((one) => one.name === word));
  const command = known.commands.find((one) => one.name === name);
  const lines = explain();
  const help = TEXTS.help[language](
    commandLine(...(command === undefined ? [] : [command.name]), '--help'),
  );
  return [...new Set(lines), help].join('\n');

  function explain(): string[] {
    const unknown = namesIn(complaint, 'Unknown argument: %s', language);
    if (unknown !== undefined) {
      const split = name === 'query' ? splitQuestion(unknown, words) : undefined;
      if (split !== undefined) return [TEXTS.quotes[language](printable(split))];
      const lines = unknown.map((one) => explainUnknown(one, words, known, name, language));
      // What follows a command that there is not cannot be judged.
      return name === undefined ? lines.slice(0, 1) : lines;
    }
    const missing = namesIn(complaint, 'Missing required argument: %s', language);
    if (missing !== undefined) return missing.map((one) => explainMissing(one));
    const isShort = namesIn(
      complaint,
      'Not enough non-option arguments: got %s, need at least %s',
      language,
    );
    const wanted = isShort && /<[^>]+>/.exec(command?.usage ?? '')?.[0];
    // An unknown option may have taken for its value what seems to be missing.
    const strange = wanted === undefined ? [] : unknownOptions(words, known);
    if (strange.length > 0)
      return strange.map((one) => explainUnknown(one, words, known, name, language));
    if (wanted !== undefined && command !== undefined)
      return [
        TEXTS.missing[language](wanted) + TEXTS.expected[language](`${PROGRAM} ${command.usage}`),
      ];
    return [printable(complaint.replace(/\n +/g, ' ')) + meant(nearestChoice(), language)];
  }

  /** Of `--tables firm`, or of `--tables firms,ties` where only one value may follow. */
  function nearestChoice(): string | undefined {
    const [, option = '', value = ''] = /--([\w-]+) \S+ "([^"]*)"/.exec(complaint) ?? [];
    const choices = known.options[option] ?? [];
    const parts = value.split(',');
    if (parts.length > 1 && parts.every((part) => choices.includes(part)) && REPEATABLE.has(option))
      return parts.map((part) => `--${option} ${part}`).join(' ');
    return nearestName(value, choices);
  }

  function explainMissing(option: string): string {
    const choices = known.options[option] ?? [];
    const expected = choices.join(TEXTS.or[language]);
    return (
      TEXTS.missing[language](`--${option}`) +
      (expected === '' ? '' : TEXTS.expected[language](expected))
    );
  }
}

/** Names that follow two dashes and that the command does not know. */
function unknownOptions(words: readonly string[], known: Known): string[] {
  const end = words.indexOf('--');
  return (end < 0 ? words : words.slice(0, end)).flatMap((word) => {
    const name = /^--([^=]+)/.exec(word)?.[1] ?? '';
    const names = [name, name.replace(/^no-/, '')];
    return name === '' || names.some((one) => Object.hasOwn(known.options, one)) ? [] : [name];
  });
}

/** The names in a complaint of the parser, when it is this one. */
function namesIn(
  complaint: string,
  key: keyof typeof YARGS_TEXTS,
  language: Language,
): string[] | undefined {
  const { one, other } = YARGS_TEXTS[key][language] as { one: string; other: string };
  const start = [one, other]
    .map((text) => text.replace(/%s.*$/s, ''))
    .find((text) => complaint.startsWith(text));
  return start === undefined ? undefined : complaint.slice(start.length).split(', ');
}

/** `query mine SELECT trust FROM runs` as it should be typed, where more than one word follows the directory. */
function splitQuestion(unknown: readonly string[], words: readonly string[]): string | undefined {
  const after = words.slice(words.indexOf('query') + 1);
  const end = after.findIndex((word) => /^--\w/.test(word));
  const [directory = '', ...question] = end < 0 ? after : after.slice(0, end);
  const isSplit = unknown.every((word) => question.includes(word)) && question.length > 1;
  if (!isSplit) return undefined;
  const sql = question.join(' ');
  const shown = sql.length > SHOWN_QUESTION ? `${question[0]} …` : sql;
  return commandLine('query', directory, shown);
}

function explainUnknown(
  name: string,
  words: readonly string[],
  known: Known,
  command: string | undefined,
  language: Language,
): string {
  const option = words.find((word) => word.startsWith('-') && isWordOf(word, name));
  if (option !== undefined) {
    // The parser takes a single dash for several options of one letter.
    const meantName = /^-\w/.test(option) ? option.slice(1) : name;
    const nearest = nearestName(meantName, Object.keys(known.options));
    return (
      TEXTS.unknownOption[language](printable(option)) + meant(nearest && `--${nearest}`, language)
    );
  }
  if (command !== undefined)
    return (
      TEXTS.unexpected[language](printable(name)) + meant(withEqualsSign(name, words), language)
    );
  const names = known.commands.map((one) => one.name);
  return (
    TEXTS.unknownCommand[language](printable(name)) + meant(nearestName(name, names), language)
  );
}

/** `--set trust.initial 0.6` lacks an equals sign. */
function withEqualsSign(value: string, words: readonly string[]): string | undefined {
  const at = words.indexOf(value);
  const [option = '', path = ''] = words.slice(Math.max(0, at - 2), at);
  return ['--set', '--factor'].includes(option) && !path.includes('=')
    ? printable(`${option} ${path}=${value}`)
    : undefined;
}

/** `--dry-rnu=1` is a word of `dry-rnu`, and of `dryRnu`, as the parser also calls it; `-seed` of `e`. */
function isWordOf(word: string, name: string): boolean {
  if (name.length === 1 && /^-\w/.test(word)) return word.includes(name);
  const written = word.replace(/^-+/, '').replace(/=.*$/s, '');
  return (
    written === name ||
    written.replaceAll('-', '').toLowerCase() === name.toLowerCase() ||
    written.startsWith(name)
  );
}

function meant(name: string | undefined, language: Language): string {
  return name === undefined ? '' : TEXTS.didYouMean[language](name);
}
