import type { TableName } from '../../experiment/results/table-names.ts';
import { CommandError } from '../command-error.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { readWhole } from '../read-options.ts';
import { commandOf, resumeCommandOf } from '../reproduce.ts';
import { readShard, writeShard } from '../read-shard.ts';
import { computeShare } from '../results/compute-share.ts';
import { type Computed, computeSweep } from '../results/compute-sweep.ts';
import { concludeSweep } from '../results/conclude-sweep.ts';
import type { SweepWords } from '../scenario/parse-sweep-options.ts';
import { readScenario, type ScenarioOptions } from '../scenario/read-scenario.ts';
import { refuseToDivide } from '../scenario/refuse-to-divide.ts';
import type { Terminal } from '../terminal.ts';
import { DRY_RUN_IS_WHOLE, printPilots } from './sweep/dry-run.ts';

export interface SweepArguments extends ScenarioOptions, SweepWords {
  readonly scenarios: readonly string[];
  readonly jobs?: string | undefined;
  readonly out?: string | undefined;
  readonly tables?: readonly TableName[] | undefined;
  readonly resume?: boolean | undefined;
  readonly report?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
  /** Only a part of the sweep: see readShard. */
  readonly shard?: string | undefined;
}

const TEXTS = {
  report: {
    en: '--report is of the whole sweep: leave it to `merge DIRECTORY --report`, when all shards are computed',
    fr: '--report vaut pour le balayage entier\u00a0: laissez-le à «\u00a0merge DOSSIER --report\u00a0», quand tous les lots sont calculés',
  },
};

/** Computes every scenario given, each into a directory of its own, and says what came out. */
export async function sweepScenarios(
  options: SweepArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const jobs = readWhole(options.jobs, '--jobs', { lowest: 1, highest: 1024 }, terminal.language);
  const share = readShard(options.shard, process.env, terminal.language);
  if (share !== undefined) refuseWhole(options, terminal);
  // All are checked before the first one runs.
  const sweeps = options.scenarios.map((name) => ({
    name,
    scenario: readScenario(name, options, terminal, { mayAdd: true, sweep: options }),
  }));
  if (share !== undefined)
    for (const { scenario } of sweeps) refuseToDivide(scenario, terminal.language);
  if (options.dryRun === true) return printPilots(sweeps, { ...options, jobs }, terminal);

  const done: object[] = [];
  let exitCode: ExitCode = EXIT.fine;
  for (const { name, scenario } of sweeps) {
    if (done.length > 0) terminal.print();
    const shard = share === undefined ? undefined : writeShard(share);
    const resumeCommand = resumeCommandOf(name, { ...options, shard });
    const computed: Computed = {
      jobs,
      outDir: options.out,
      tables: options.tables,
      resume: options.resume,
      command: commandOf(name, options),
      resumeCommand,
    };
    if (share !== undefined) {
      const outcome = await computeShare(scenario, share, computed, terminal);
      const { directory, runs, wasFinished } = outcome;
      done.push({ directory, shard, runs, wasFinished });
      exitCode = outcome.exitCode;
      if (exitCode !== EXIT.fine) break;
      continue;
    }
    const outcome = await computeSweep(scenario, computed, terminal);
    const { report } = options;
    done.push(await concludeSweep(outcome, { resumeCommand, report }, terminal));
    if (outcome.exitCode !== EXIT.fine) exitCode = outcome.exitCode;
    if (outcome.status === 'interrupted') break;
  }
  terminal.printJson({ sweeps: done });
  return exitCode;
}

/** What is of the whole sweep cannot be had of a shard. */
function refuseWhole({ report, dryRun }: SweepArguments, { language }: Terminal): void {
  if (report === true) throw new CommandError(EXIT.usage, TEXTS.report[language]);
  if (dryRun === true) throw new CommandError(EXIT.usage, DRY_RUN_IS_WHOLE[language]);
}
