import type { ArgumentsCamelCase, Argv } from 'yargs';
import yargs from 'yargs';
import type { Language, Text } from '../model/text.ts';
import { CommandError } from './command-error.ts';
import type { ExitCode } from './exit-codes.ts';
import { EXIT } from './exit-codes.ts';
import { commandLines, wrap } from './layout.ts';
import { REPEATABLE } from './options.ts';
import type { SpeakingOptions, Terminal } from './terminal.ts';
import { openTerminal } from './terminal.ts';
import { copyable } from './program.ts';

/** A command line that works as it stands; shown by --help, executed by the tests. */
export interface Example {
  readonly line: string;
  readonly explanation: Text;
}

/** What the parser and the help need to know of a command; what it does is loaded when asked for. */
interface Declaration<Options> {
  /** Name and arguments, as the parser reads them: `run <scenario>`. */
  readonly usage: string;
  readonly description: Text;
  readonly examples: readonly Example[];
  options(parser: Argv, language: Language): Argv<Options>;
  act(options: ArgumentsCamelCase<Options>, terminal: Terminal): Promise<ExitCode>;
}

export interface Command {
  readonly name: string;
  /** Name and arguments, as the help shows them. */
  readonly usage: string;
  readonly description: Text;
  readonly examples: readonly Example[];
  /** Teaches the parser this command; its exit code goes to `done`. */
  addTo(parser: Argv, language: Language, done: (code: ExitCode) => void): void;
  /** Whether the command has an option of that name. */
  takes(option: string): boolean;
}

/** What the parser has and its types have not. */
export type Untyped = Argv & {
  usageConfiguration(configuration: { 'hide-types': boolean }): Argv;
  getOptions(): {
    readonly key: Readonly<Record<string, unknown>>;
    readonly choices: Readonly<Record<string, readonly string[]>>;
  };
};

export function declareCommand<Options>(declaration: Declaration<Options>): Command {
  const { usage, description, examples } = declaration;
  return {
    name: usage.split(' ')[0] ?? usage,
    usage,
    description,
    examples,
    addTo(parser, language, done) {
      parser.command(
        usage,
        description[language],
        (own) => withExamples(declaration.options(own, language), examples, language),
        async (options) => {
          refuseRepetition(options, language);
          const terminal = openTerminal(language, options as SpeakingOptions);
          done(await declaration.act(options, terminal));
        },
      );
    },
    takes(option) {
      const { key } = (declaration.options(yargs(), 'en') as unknown as Untyped).getOptions();
      return Object.hasOwn(key, option);
    },
  };
}

function withExamples<Options>(
  parser: Argv<Options>,
  examples: readonly Example[],
  language: Language,
) {
  for (const example of examples) addExample(parser, example, language);
  return parser;
}

/** One example in the help, each line of what it is for marked as what the shell passes over. */
export function addExample(
  parser: Argv<unknown>,
  { line, explanation }: Example,
  language: Language,
): void {
  for (const piece of wrap(explanation[language], helpWidth() - INDENT - COMMENT.length))
    parser.example(COMMENT + piece, '');
  for (const piece of commandLines(copyable(line), helpWidth() - INDENT)) parser.example(piece, '');
}

const COMMENT = '# ';
/** Before and behind each line of the help. */
const INDENT = 4;

/** Columns of the help. */
export function helpWidth(): number {
  return Math.min(process.stdout.columns || 80, 100);
}

/** The parser makes a list of an option given twice; we would not know which one is meant. */
function refuseRepetition(options: object, language: Language): void {
  for (const [name, value] of Object.entries(options)) {
    if (Array.isArray(value) && typeof value !== 'string' && isOption(name)) {
      throw new CommandError(EXIT.usage, TWICE[language](name));
    }
  }
}

function isOption(name: string): boolean {
  return name !== '_' && !REPEATABLE.has(name);
}

const TWICE = {
  en: (name: string) => `--${name} is given more than once`,
  fr: (name: string) => `--${name} est donné plusieurs fois`,
};
