import { existsSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder, writeWhole } from '../../experiment/results/files.ts';
import { StoreError } from '../../experiment/results/store-error.ts';
import type { TableName } from '../../experiment/results/table-names.ts';
import { pilot } from '../../experiment/run/pilot.ts';
import type { Pilot } from '../../experiment/run/pilot.ts';
import { clusterFiles, HEAD, LOG_FOLDER, RESULT_FOLDER } from '../cluster/cluster-files.ts';
import type { Engine } from '../cluster/cluster-files.ts';
import { divide } from '../cluster/division.ts';
import type { Division } from '../cluster/division.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { paragraph } from '../layout.ts';
import { writeCount, writeDuration } from '../numbers.ts';
import { printable } from '../printable.ts';
import { PROGRAM_FILE } from '../program-file.ts';
import { quote } from '../program.ts';
import { readWhole } from '../read-options.ts';
import { sweepWords } from '../reproduce.ts';
import { refuseToDivide } from '../scenario/refuse-to-divide.ts';
import type { SweepWords } from '../scenario/parse-sweep-options.ts';
import { readScenario, type ScenarioOptions } from '../scenario/read-scenario.ts';
import type { Terminal } from '../terminal.ts';

interface ClusterOptions extends ScenarioOptions, SweepWords {
  readonly scenario: string;
  readonly engine: Engine;
  readonly shards?: string | undefined;
  readonly jobs?: string | undefined;
  readonly out?: string | undefined;
  readonly tables?: readonly TableName[] | undefined;
}

const TEXTS = {
  written: {
    en: ({ runs }: Pilot, { shards, minutes }: Division, files: string) =>
      `Wrote ${files}: ${writeCount(runs, 'run', 'runs', 'en')} in ${writeCount(shards, 'shard', 'shards', 'en')}, each about ${writeDuration(Math.max(1, minutes * 60))} on a core like these. Launch with:`,
    fr: ({ runs }: Pilot, { shards, minutes }: Division, files: string) =>
      `Écrits : ${files} ; ${writeCount(runs, 'simulation', 'simulations', 'fr')} en ${writeCount(shards, 'lot', 'lots', 'fr')}, chacun d’environ ${writeDuration(Math.max(1, minutes * 60))} sur un cœur comme ceux-ci. Pour lancer :`,
  },
};

/** Writes what a cluster needs to compute a sweep; computes nothing but the pilot. */
export async function writeClusterFiles(
  options: ClusterOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal;
  const { engine, tables } = options;
  const jobs = readWhole(options.jobs, '--jobs', { lowest: 1, highest: 1024 }, language) ?? 1;
  const scenario = readScenario(options.scenario, options, terminal, { sweep: options });
  refuseToDivide(scenario, language);
  const folder = options.out ?? `cluster-${scenario.name}`;
  const results = resolve(folder, RESULT_FOLDER);
  const tried = await pilot(scenario, { jobs, outDir: results, tables });
  const bounds = { lowest: 1, highest: tried.shards };
  const asked = readWhole(options.shards, '--shards', bounds, language);
  const division = divide(
    tried,
    jobs,
    asked,
    engine === 'parallel' ? Math.ceil(availableParallelism() / jobs) : 1,
  );

  const program = [process.execPath, fileURLToPath(PROGRAM_FILE)];
  const sweep = [
    ...program,
    'sweep',
    ...sweepWords(options.scenario, { ...options, out: results }),
  ];
  const { files, commands } = clusterFiles(engine, {
    name: scenario.name,
    division,
    directoryName: basename(tried.directory),
    sweep: [...sweep, '--jobs', String(jobs), '--lang', language, '--quiet'],
    merge: [...program, 'merge', tried.directory, '--lang', language],
  });
  const paths = Object.keys(files).map((name) => join(folder, name));
  for (const path of paths) refuseToReplace(path);
  makeFolder(join(folder, LOG_FOLDER));
  for (const [name, text] of Object.entries(files))
    writeWhole(join(folder, name), [new TextEncoder().encode(text)]);

  // Both are for the same shell: the second may need what the first leaves.
  const launch = [`cd -- ${quote(folder)} && ${commands[0]}`, commands[1]];
  const said = TEXTS.written[language](tried, division, paths.map(printable).join(', '));
  terminal.print(paragraph(said, terminal.columns));
  for (const command of launch) terminal.print(`  ${printable(command)}`);
  terminal.printJson({
    engine,
    ...division,
    runs: tried.runs,
    files: paths,
    launch,
    directory: tried.directory,
  });
  return EXIT.fine;
}

/** @throws StoreError 'exists' where something stands that is no file of ours */
function refuseToReplace(path: string): void {
  if (!existsSync(path)) return;
  if (statSync(path).isFile() && readFileSync(path, 'utf8').startsWith(HEAD)) return;
  throw new StoreError('exists', {
    en: `${path} exists, was not written by this command, and is left as it is. Choose another folder with --out.`,
    fr: `${path} existe, n’a pas été écrit par cette commande et reste tel quel. Choisissez un autre dossier avec --out.`,
  });
}
