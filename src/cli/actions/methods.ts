import { readSoFar } from '../../analysis/so-far.ts';
import { readResults } from '../../experiment/results/read-results.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { citationsOf } from '../methods/citations.ts';
import { writeMethods } from '../methods/write-methods.ts';
import { printable } from '../printable.ts';
import { eachResult } from '../results/each-result.ts';
import { findResults } from '../results/find-results.ts';
import { refuseWithoutRuns } from '../results/refuse-without-runs.ts';
import { tellDamagedIn } from '../results/tell-damaged.ts';
import { tellSeveral } from '../results/tell-several.ts';
import type { Terminal } from '../terminal.ts';

const TEXTS = {
  cite: { en: 'To cite:', fr: 'À citer\u00a0:' },
};

/** Prints, for each directory of results, a methods section and what to cite, to be copied. */
export async function tellMethods(
  options: { directories: readonly string[] },
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal;
  const found = options.directories.flatMap((directory) => findResults(directory, language));
  tellSeveral(found, terminal);
  const tell = async (directory: string) => {
    const shown = await tellOne(directory, found.length > 1, terminal);
    return { exitCode: EXIT.fine, shown };
  };
  const { exitCode, shown } = await eachResult(found, tell, terminal);
  terminal.printJson({ methods: shown });
  return exitCode;
}

async function tellOne(
  directory: string,
  isOneOfMany: boolean,
  terminal: Terminal,
): Promise<object> {
  const { language } = terminal;
  const results = readResults(directory);
  await refuseWithoutRuns(results);
  const { manifest } = results;
  const { modelVersion, programVersion, scenarioHash, hash, command, status } = manifest;
  const soFar =
    status === 'finished' ? undefined : await readSoFar(await results.reader('runs'), manifest);
  const paragraphs = writeMethods(manifest, language, soFar).map(printable);
  const citations = citationsOf(programVersion, modelVersion).map((text) =>
    printable(text[language]),
  );
  // Not broken into lines: this is to be pasted into a text.
  if (isOneOfMany) terminal.print(terminal.colors.bold(printable(directory)));
  for (const one of [...paragraphs, TEXTS.cite[language]]) terminal.print(`${one}\n`);
  for (const citation of citations) terminal.print(`- ${citation}`);
  if (isOneOfMany) terminal.print();
  const damaged = await tellDamagedIn(results, terminal);
  return {
    directory,
    language,
    paragraphs,
    citations,
    modelVersion,
    programVersion,
    scenarioHash,
    hash,
    command,
    status,
    ...(soFar !== undefined && { soFar, damaged }),
  };
}
