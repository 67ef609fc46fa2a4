import { existsSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder, writeWhole } from '../../experiment/results/files.ts';
import { StoreError } from '../../experiment/results/store-error.ts';
import { shippedNames } from '../../experiment/scenario/shipped.ts';
import type { Language, Text } from '../../model/text.ts';
import { pilot } from '../../experiment/run/pilot.ts';
import type { Pilot } from '../../experiment/run/pilot.ts';
import { makeBundle } from '../cluster/bundle.ts';
import { clusterFiles, HEAD, LOG_FOLDER, RESULT_FOLDER } from '../cluster/cluster-files.ts';
import type { Engine } from '../cluster/cluster-files.ts';
import { divide } from '../cluster/division.ts';
import type { Division } from '../cluster/division.ts';
import { dividedCommand, type DividedOptions } from '../cluster/divided-command.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { paragraph } from '../layout.ts';
import { writeCount, writeDuration } from '../numbers.ts';
import { printable } from '../printable.ts';
import { PROGRAM_FILE } from '../program-file.ts';
import { commandLine, quote } from '../program.ts';
import { mistakenOption, readWhole } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

interface ClusterOptions extends DividedOptions {
  readonly engine: Engine;
  readonly shards?: string | undefined;
  readonly jobs?: string | undefined;
  readonly out?: string | undefined;
  readonly bundle?: boolean | undefined;
}

const TEXTS = {
  written: {
    en: ({ runs }: Pilot, { shards, minutes }: Division, files: string) =>
      `Wrote ${files}: ${writeCount(runs, 'run', 'runs', 'en')} in ${writeCount(shards, 'shard', 'shards', 'en')}, each about ${writeDuration(Math.max(1, minutes * 60))} on a core like these.`,
    fr: ({ runs }: Pilot, { shards, minutes }: Division, files: string) =>
      `Écrits\u00a0: ${files}\u00a0; ${writeCount(runs, 'simulation', 'simulations', 'fr')} en ${writeCount(shards, 'lot', 'lots', 'fr')}, chacun d’environ ${writeDuration(Math.max(1, minutes * 60))} sur un cœur comme ceux-ci.`,
  },
};

const LAUNCH = {
  here: { en: 'Launch with:', fr: 'Pour lancer\u00a0:' },
  there: {
    en: 'The folder needs nothing else. Copy it to the cluster and launch it there with:',
    fr: 'Le dossier n’a besoin de rien d’autre. Copiez-le sur la grappe et lancez-le là-bas\u00a0:',
  },
  ranking: {
    en: 'When they are merged, rank the factors here, without computing again:',
    fr: 'Une fois la fusion faite, classez les facteurs ici, sans recalculer\u00a0:',
  },
};

/** Why there can be no more shards than that. */
function sayPieces({ runs, shards }: Pilot): Text {
  return {
    en: `${writeCount(runs, 'run', 'runs', 'en')} in ${writeCount(shards, 'piece', 'pieces', 'en')}, each computed in one go`,
    fr: `${writeCount(runs, 'simulation', 'simulations', 'fr')} en ${writeCount(shards, 'morceau', 'morceaux', 'fr')}, calculés chacun d’un seul tenant`,
  };
}

/** Writes what a cluster needs to compute a sweep; computes nothing but the pilot. */
export async function writeClusterFiles(
  options: ClusterOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal;
  const { engine } = options;
  const jobs = readWhole(options.jobs, '--jobs', { lowest: 1, highest: 1024 }, language) ?? 1;
  const divided = dividedCommand(options, terminal);
  const { scenario, tables } = divided;
  const folder = options.out ?? `cluster-${scenario.name}`;
  // Of a bundle only the name is taken along.
  if (engine === 'slurm')
    refuseForSlurm(options.bundle === true ? basename(folder) : resolve(folder), language);
  const results = resolve(folder, RESULT_FOLDER);
  const tried = await pilot(scenario, { jobs, outDir: results, tables });
  const bounds = { lowest: 1, highest: tried.shards, why: sayPieces(tried) };
  const asked = readWhole(options.shards, '--shards', bounds, language);
  const division = divide(
    tried,
    jobs,
    asked,
    engine === 'parallel' ? Math.ceil(availableParallelism() / jobs) : 1,
  );

  const directoryName = basename(tried.directory);
  const bundle = options.bundle === true ? makeBundle(options.scenario, options.points) : undefined;
  const {
    program,
    scenario: source,
    points,
    out,
  } = bundle === undefined
    ? {
        program: fileURLToPath(PROGRAM_FILE),
        scenario: fromAnywhere(options.scenario),
        points: options.points && resolve(options.points),
        out: results,
      }
    : { ...bundle, out: RESULT_FOLDER };
  const sweep = divided.words({ scenario: source, points, out });
  const { files, commands } = clusterFiles(engine, {
    name: scenario.name,
    division,
    node: process.execPath,
    program,
    sweep: [...sweep, '--jobs', String(jobs), '--lang', language, '--quiet'],
    merge: ['merge', join(out, directoryName), '--lang', language],
    isBundle: bundle !== undefined,
    directoryName,
    language,
  });
  const scripts = Object.entries(files).map(([name, text]) => [join(folder, name), text] as const);
  const others = Object.entries(bundle?.files ?? {}).map(
    ([name, bytes]) => [join(folder, name), bytes] as const,
  );
  const paths = [...scripts, ...others].map(([path]) => path);
  for (const [path] of scripts) refuseToReplace(path, (found) => found.startsWith(HEAD));
  for (const [path, bytes] of others) refuseToReplace(path, (found) => found === textOf(bytes));
  makeFolder(join(folder, LOG_FOLDER));
  for (const path of paths) makeFolder(dirname(path));
  for (const [path, text] of scripts) writeWhole(path, [new TextEncoder().encode(text)]);
  for (const [path, bytes] of others) writeWhole(path, [bytes]);

  // Both are for the same shell: the second may need what the first leaves.
  const launch = [`cd -- ${quote(folder)} && ${commands[0]}`, commands[1]];
  const said = TEXTS.written[language](tried, division, paths.map(printable).join(', '));
  const how = LAUNCH[bundle === undefined ? 'here' : 'there'][language];
  terminal.print(paragraph(`${said} ${how}`, terminal.columns));
  for (const command of launch) terminal.print(`  ${printable(command)}`);
  const ranking =
    options.sensitivity === undefined
      ? undefined
      : commandLine(
          ...divided.words({ scenario: options.scenario, out: join(folder, RESULT_FOLDER) }),
        );
  if (ranking !== undefined) {
    terminal.print(paragraph(LAUNCH.ranking[language], terminal.columns));
    terminal.print(`  ${printable(ranking)}`);
  }
  terminal.printJson({
    engine,
    ...division,
    runs: tried.runs,
    files: paths,
    launch,
    ...(ranking !== undefined && { ranking }),
    directory: tried.directory,
  });
  return EXIT.fine;
}

const NO_SIGN: Text = {
  en: 'a folder without % and \\ in its path: Slurm could not open the output of tasks there',
  fr: 'un dossier sans % ni \\ dans son chemin\u00a0: Slurm ne pourrait pas y ouvrir la sortie des tâches',
};

/**
 * In names of output files Slurm takes the one for the beginning of a number and the other for the end of all such: the
 * tasks would fail without a word.
 * @throws CommandError (2)
 */
function refuseForSlurm(folder: string, language: Language): void {
  if (/[%\\]/.test(folder)) throw mistakenOption('--out', folder, NO_SIGN, language);
}

/** A scenario by its full path, unless it is a shipped one. */
function fromAnywhere(scenario: string): string {
  const isShipped = !existsSync(scenario) && shippedNames().includes(scenario);
  return isShipped ? scenario : resolve(scenario);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** @throws StoreError 'exists' where something stands that is no file of ours */
function refuseToReplace(path: string, isOurs: (text: string) => boolean): void {
  if (!existsSync(path)) return;
  if (statSync(path).isFile() && isOurs(readFileSync(path, 'utf8'))) return;
  throw new StoreError('exists', {
    en: `${path} exists, is not what this command would write there, and is left as it is. Choose another folder with --out.`,
    fr: `${path} existe, n’est pas ce que cette commande y écrirait et reste tel quel. Choisissez un autre dossier avec --out.`,
  });
}
