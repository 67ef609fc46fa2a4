import type { Language } from '../model/text.ts';
import { nearestName } from '../experiment/scenario/nearest.ts';
import { printable } from './printable.ts';
import { YARGS_TEXTS } from './yargs-texts.ts';
import { PROGRAM } from './program.ts';

/** What the words could have meant. */
interface Known {
  readonly commands: readonly string[];
  /** Options of the command in question, without dashes. */
  readonly options: readonly string[];
}

const TEXTS = {
  unknownOption: {
    en: (option: string) => `Unknown option ${option}`,
    fr: (option: string) => `Option inconnue : ${option}`,
  },
  unknownCommand: {
    en: (word: string) => `Unknown command ${word}`,
    fr: (word: string) => `Commande inconnue : ${word}`,
  },
  unexpected: {
    en: (word: string) => `Unexpected argument ${word}`,
    fr: (word: string) => `Argument inattendu : ${word}`,
  },
  didYouMean: {
    en: (name: string) => `; did you mean ${name}?`,
    fr: (name: string) => ` ; vouliez-vous dire ${name} ?`,
  },
  help: {
    en: (command: string) => `See ${command} --help`,
    fr: (command: string) => `Voir ${command} --help`,
  },
};

/**
 * The parser's complaint in our words: every unknown option or command with the name that was
 * probably meant, and where to read more.
 */
export function explainUsage(
  complaint: string,
  words: readonly string[],
  known: Known,
  language: Language,
): string {
  const command = known.commands.find((name) => words.includes(name));
  const unknown = unknownNames(complaint, language);
  const lines = unknown?.map((name) => explainUnknown(name, words, known, command, language)) ?? [
    printable(complaint.replace(/\n +/g, ' ')),
  ];
  const help = TEXTS.help[language](command === undefined ? PROGRAM : `${PROGRAM} ${command}`);
  return [...new Set(lines), help].join('\n');
}

/** The names the parser does not know, when that is its complaint. */
function unknownNames(complaint: string, language: Language): string[] | undefined {
  const { one, other } = YARGS_TEXTS['Unknown argument: %s'][language] as {
    one: string;
    other: string;
  };
  const start = [one, other]
    .map((text) => text.replace('%s', ''))
    .find((text) => complaint.startsWith(text));
  return start === undefined ? undefined : complaint.slice(start.length).split(', ');
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
    const nearest = nearestName(name, known.options);
    return (
      TEXTS.unknownOption[language](printable(option)) + meant(nearest && `--${nearest}`, language)
    );
  }
  if (command !== undefined) return TEXTS.unexpected[language](printable(name));
  return (
    TEXTS.unknownCommand[language](printable(name)) +
    meant(nearestName(name, known.commands), language)
  );
}

/** `--dry-rnu=1` is a word of `dry-rnu`, and of `dryRnu`, as the parser also calls it. */
function isWordOf(word: string, name: string): boolean {
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
