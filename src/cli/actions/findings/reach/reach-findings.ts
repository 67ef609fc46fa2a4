import { readReach } from '../../../../analysis/reach/read-reach.ts';
import { readResults } from '../../../../experiment/results/read-results.ts';
import type { ExitCode } from '../../../exit-codes.ts';
import { printable } from '../../../printable.ts';
import { commandLine, storedLine } from '../../../program.ts';
import { nameOf, settingsOfFindings } from '../../../reproduce.ts';
import { REACH_WORKER_FILE } from '../../../reach-worker-file.ts';
import { computeSweep, tellFound, tellInterrupted } from '../../../results/compute-sweep.ts';
import type { Terminal } from '../../../terminal.ts';
import type { FindingsJob } from '../compute-findings.ts';
import { USUAL_WORLD } from '../read-world.ts';
import { printReach } from './print-reach.ts';
import { reachScenario } from './reach-scenario.ts';

interface ReachOptions {
  readonly out?: string | undefined;
  readonly resume?: boolean | undefined;
}

const FAILED = {
  en: (failed: number, points: number) =>
    `${failed} of ${points} points could not be run (see the column message of the table runs); shares are of the others.`,
  fr: (failed: number, points: number) =>
    `${failed} points sur ${points} n’ont pas pu être simulés (voir la colonne message de la table runs)\u00a0; les parts portent sur les autres.`,
};

/**
 * Tries findings all over the plausible parameters. Its directory of results is like any other:
 * resumable, with one row per point in `runs` and one per point and finding in `findings`.
 */
export async function reachFindings(
  job: FindingsJob,
  points: number,
  { out, resume }: ReachOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { given } = job.world;
  const words = commandWords(job, points, given);
  const resumeCommand = commandLine(...words, ...outWords(out), '--resume');
  const outcome = await computeSweep(
    reachScenario(job, points),
    {
      jobs: job.jobs,
      outDir: out,
      resume,
      tables: ['runs', 'findings'],
      worker: REACH_WORKER_FILE,
      command: storedLine(...commandWords(job, points, nameOf(given))),
      resumeCommand,
    },
    terminal,
  );
  const { directory, status, exitCode } = outcome;
  if (status === 'interrupted') {
    await tellInterrupted(outcome, resumeCommand, terminal);
    return exitCode;
  }
  if (outcome.runs.failed > 0)
    terminal.warn(FAILED[terminal.language](outcome.runs.failed, points));
  const results = readResults(directory);
  if (outcome.wasFinished) tellFound(results.manifest, terminal);
  const reach = await readReach(results);
  const { modelVersion } = results.manifest;
  const { replicates, seed, world } = job;
  terminal.printJson({
    modelVersion,
    seed,
    replicates,
    world: world.name,
    points,
    directory,
    reach,
  });
  printReach(reach, { replicates, modelVersion }, terminal);
  terminal.print(`\n  ${printable(directory)}`);
  return exitCode;
}

/** @param world as it is to be written; the usual one is not */
function commandWords(
  { findings, isWhole, seed, replicates }: FindingsJob,
  points: number,
  world: string,
): string[] {
  return [
    'findings',
    ...(isWhole ? [] : findings.map(({ id }) => id)),
    '--reach',
    String(points),
    ...settingsOfFindings({
      replicates: String(replicates),
      seed,
      world: world === USUAL_WORLD ? undefined : world,
    }),
  ];
}

function outWords(out: string | undefined): string[] {
  return out === undefined ? [] : ['--out', out];
}
