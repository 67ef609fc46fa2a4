import type { ArgumentsCamelCase, Argv } from 'yargs';
import type { Language, Text } from '../model/text.ts';
import { CommandError } from './command-error.ts';
import type { ExitCode } from './exit-codes.ts';
import { EXIT } from './exit-codes.ts';
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
  readonly description: Text;
  readonly examples: readonly Example[];
  /** Teaches the parser this command; its exit code goes to `done`. */
  addTo(parser: Argv, language: Language, done: (code: ExitCode) => void): void;
}

export function declareCommand<Options>(declaration: Declaration<Options>): Command {
  const { usage, description, examples } = declaration;
  return {
    name: usage.split(' ')[0] ?? usage,
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
  };
}

function withExamples<Options>(
  parser: Argv<Options>,
  examples: readonly Example[],
  language: Language,
) {
  for (const { line, explanation } of examples) {
    parser.example(`# ${explanation[language]}`, '').example(copyable(line), '');
  }
  return parser;
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
