import type { Argv } from 'yargs';
import yargs from 'yargs';
import type { Language } from '../model/text.ts';
import { CommandError } from './command-error.ts';
import { COMMANDS } from './commands.ts';
import { completeNames } from './complete-names.ts';
import type { ExitCode } from './exit-codes.ts';
import { EXIT } from './exit-codes.ts';
import { explainFailure } from './failure.ts';
import { chooseLanguage } from './language.ts';
import { commonOptions } from './options.ts';
import { explainUsage } from './usage-mistake.ts';
import { describeVersion } from './version.ts';
import { yargsStrings } from './yargs-texts.ts';
import { copyable } from './program.ts';

const TEXTS = {
  usage: {
    en: 'reticula <command> [options]\n\nSimulate how networks of exporting firms function: an artificial world.',
    fr: 'reticula <commande> [options]\n\nSimuler le fonctionnement de réseaux d’entreprises exportatrices : un monde artificiel.',
  },
  noCommand: { en: 'Which command?', fr: 'Quelle commande ?' },
};

/** What the parser has and its types have not. */
type Untyped = Argv & {
  usageConfiguration(configuration: { 'hide-types': boolean }): Argv;
  getOptions(): { readonly key: Readonly<Record<string, unknown>> };
};

/** How the shell asks for completions. The line is not finished, so it is no mistake that it lacks something. */
const COMPLETION = '--get-yargs-completions';

/** Does what the words after `reticula` ask for; never throws. */
export async function runCommandLine(words: readonly string[]): Promise<ExitCode> {
  const language = chooseLanguage(words, process.env);
  let exitCode: ExitCode = EXIT.fine;
  try {
    const parser = createParser(words, language, (code) => {
      exitCode = code;
    });
    await parser.parseAsync(words.length === 0 ? ['--help'] : [...words]);
    return exitCode;
  } catch (error) {
    if (words[0] === COMPLETION) return EXIT.fine;
    return report(error, language);
  }
}

/** Ends the program because of what nobody caught. */
export async function endBadly(error: unknown, words: readonly string[]): Promise<never> {
  process.exit(await report(error, chooseLanguage(words, process.env)));
}

async function report(error: unknown, language: Language): Promise<ExitCode> {
  const { message, exitCode } = await explainFailure(error, language);
  process.stderr.write(`${message}\n`);
  return exitCode;
}

/** The whole parser: strict, in one language, and silent about failures, which are ours to word. */
function createParser(
  words: readonly string[],
  language: Language,
  done: (code: ExitCode) => void,
): Argv {
  const parser = (yargs() as Untyped)
    .usageConfiguration({ 'hide-types': true })
    .locale(language)
    .updateStrings(yargsStrings(language))
    .parserConfiguration({
      'boolean-negation': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
    })
    .scriptName('reticula')
    .usage(TEXTS.usage[language])
    .version(describeVersion())
    .alias('version', 'v')
    .help()
    .alias('help', 'h')
    .options(commonOptions(language))
    .strict()
    .demandCommand(1, TEXTS.noCommand[language])
    .completion('completion-script', false, completeNames)
    .wrap(Math.min(process.stdout.columns || 80, 100))
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message: string | null, error?: Error) => {
      // Errors of the parser itself are the user's; all others come out of our own commands.
      if (error !== undefined && error.name !== 'YError') throw error;
      const complaint = message ?? error?.message ?? '';
      throw new CommandError(
        EXIT.usage,
        explainUsage(complaint, words, knownWords(parser), language),
      );
    });
  for (const command of COMMANDS) command.addTo(parser, language, done);
  addExamples(parser, language);
  return parser;
}

/** The first example of every command, at the end of the help. */
function addExamples(parser: Argv, language: Language): void {
  for (const { line, explanation } of COMMANDS.flatMap(({ examples }) => examples.slice(0, 1))) {
    parser.example(`# ${explanation[language]}`, '').example(copyable(line), '');
  }
}

/** The options that the parser knows at this moment: those of the command it met, if it met one. */
function knownWords(parser: Argv): { commands: string[]; options: string[] } {
  const { key } = (parser as Untyped).getOptions();
  return {
    commands: COMMANDS.map(({ name }) => name),
    options: Object.keys(key).filter((name) => name.length > 1),
  };
}
