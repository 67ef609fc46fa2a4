import type { Argv } from 'yargs';
import yargs from 'yargs';
import type { Language } from '../model/text.ts';
import { CommandError } from './command-error.ts';
import { COMMANDS } from './commands.ts';
import type { Untyped } from './declare-command.ts';
import { addExample, helpWidth } from './declare-command.ts';
import { messageLines } from './layout.ts';
import { completeNames } from './complete-names.ts';
import type { ExitCode } from './exit-codes.ts';
import { EXIT } from './exit-codes.ts';
import { explainFailure } from './failure.ts';
import { chooseLanguage } from './language.ts';
import { commonOptions } from './options.ts';
import { explainUsage } from './usage-mistake.ts';
import { describeVersion } from './version.ts';
import { yargsStrings } from './yargs-texts.ts';

const TEXTS = {
  usage: {
    en: 'reticula <command> [options]\n\nSimulate how networks of exporting firms function: an artificial world.',
    fr: 'reticula <commande> [options]\n\nSimuler le fonctionnement de réseaux d’entreprises exportatrices\u00a0: un monde artificiel.',
  },
  noCommand: { en: 'Which command?', fr: 'Quelle commande\u00a0?' },
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
    await parser.parseAsync(words.length === 0 ? ['--help'] : withQuestion(words));
    return exitCode;
  } catch (error) {
    if (words[0] === COMPLETION) return EXIT.fine;
    return report(error, words, language);
  }
}

/** Ends the program because of what nobody caught. */
export async function endBadly(error: unknown, words: readonly string[]): Promise<never> {
  process.exit(await report(error, words, chooseLanguage(words, process.env)));
}

async function report(
  error: unknown,
  words: readonly string[],
  language: Language,
): Promise<ExitCode> {
  const { message, exitCode } = await explainFailure(error, language, {
    ...ofCommand(words),
  });
  const { columns, isTTY } = process.stderr;
  process.stderr.write(`${isTTY ? messageLines(message, columns || 80) : message}\n`);
  return exitCode;
}

/** SQL may begin with a comment, which the parser would take for an option: a space before it changes nothing. */
function withQuestion(words: readonly string[]): string[] {
  const isComment = /^--(?:\s|[^=\n]*\n)/;
  return commandIn(words)?.name === 'query'
    ? words.map((word) => (isComment.test(word) ? ` ${word}` : word))
    : [...words];
}

/** Of the findings, only their reach is stored run by run; a shard goes on without being told to. */
function ofCommand(words: readonly string[]) {
  const command = commandIn(words);
  const takes = (option: string) => command?.takes(option) === true;
  const isStored = takes('reach') ? words.includes('--reach') : !words.includes('--shard');
  return { hasOut: takes('out'), hasResume: takes('resume') && isStored };
}

function commandIn(words: readonly string[]) {
  const name = words.find((word) => COMMANDS.some((command) => command.name === word));
  return COMMANDS.find((command) => command.name === name);
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
    .wrap(helpWidth())
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message: string | null, error?: Error) => {
      // Errors of the parser itself are the user's; all others come out of our own commands.
      if (error !== undefined && error.name !== 'YError') throw error;
      const complaint = message ?? error?.message ?? '';
      throw new CommandError(
        EXIT.usage,
        explainUsage(
          complaint,
          words,
          { commands: COMMANDS, options: knownOptions(parser) },
          language,
        ),
      );
    });
  for (const command of COMMANDS) command.addTo(parser, language, done);
  addExamples(parser, language);
  return parser;
}

/** The first example of every command, at the end of the help. */
function addExamples(parser: Argv, language: Language): void {
  for (const { examples } of COMMANDS) {
    for (const example of examples.slice(0, 1)) addExample(parser, example, language);
  }
}

/** The options that the parser knows at this moment: those of the command it met, if it met one. */
function knownOptions(parser: Argv): Record<string, readonly string[]> {
  const { key, choices } = (parser as Untyped).getOptions();
  const names = Object.keys(key).filter((name) => name.length > 1);
  return Object.fromEntries(names.map((name) => [name, choices[name] ?? []]));
}
