import { quote } from '../program.ts';
import type { Division } from './division.ts';

export const ENGINES = ['slurm', 'parallel'] as const;

export type Engine = (typeof ENGINES)[number];

/** What the files are made of. Everything but the division and the name is quoted before it comes near a shell. */
export interface ClusterJob {
  /** Of the scenario: letters, digits, - and _ alone. */
  readonly name: string;
  readonly division: Division;
  /** The words of the command that computes a share, without --shard. */
  readonly sweep: readonly string[];
  readonly merge: readonly string[];
  /** What the directory of results is called. */
  readonly directoryName: string;
}

/** Files to write, by name, and the two commands that launch them in their folder. */
export interface ClusterFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly commands: readonly [shards: string, merge: string];
}

/** The first lines of every file; by them a file of ours is known again. */
export const HEAD =
  '#!/usr/bin/env bash\n# Written by reticula cluster; see docs/cluster.md. Written again, it is overwritten.\n';

/** Folder of the output of tasks. */
export const LOG_FOLDER = 'logs';

/** Folder in which the directory of results is made. */
export const RESULT_FOLDER = 'results';

/** Slurm sends the signal up to a minute earlier; a shard of the store takes seconds to finish. */
const WARNING_SECONDS = 60;

export function clusterFiles(engine: Engine, job: ClusterJob): ClusterFiles {
  return engine === 'slurm' ? slurmFiles(job) : parallelFiles(job);
}

/**
 * A job array and a job that merges. `exec`, so that the signals of Slurm reach the program itself.
 * The merge waits for the end of the array however it ends: it tells what is missing.
 */
function slurmFiles({ name, division, sweep, merge }: ClusterJob): ClusterFiles {
  const { shards, jobs, limitMinutes, mergeLimitMinutes } = division;
  return {
    files: {
      'shards.sbatch': script(
        [
          `--job-name=reticula-${name}`,
          `--array=1-${shards}`,
          '--ntasks=1',
          `--cpus-per-task=${jobs}`,
          `--time=${limitMinutes}`,
          `--signal=B:TERM@${WARNING_SECONDS}`,
          '--requeue',
          '--open-mode=append',
          `--output=${LOG_FOLDER}/shard-%A-%a.txt`,
        ],
        `exec ${words(sweep)} --shard slurm/${shards}`,
      ),
      'merge.sbatch': script(
        [
          `--job-name=reticula-${name}-merge`,
          '--ntasks=1',
          '--cpus-per-task=1',
          `--time=${mergeLimitMinutes}`,
          '--requeue',
          '--open-mode=append',
          `--output=${LOG_FOLDER}/merge-%j.txt`,
        ],
        `exec ${words(merge)}`,
      ),
    },
    commands: [
      'job=$(sbatch --parsable shards.sbatch)',
      'sbatch --dependency=afterany:${job%%;*} merge.sbatch',
    ],
  };
}

/**
 * As many shards at a time as the machine has cores for; launched again, only what failed or is
 * missing. What is done stands beside the results and is forgotten with them, and another division begins anew.
 */
function parallelFiles({ division, sweep, merge, directoryName }: ClusterJob): ClusterFiles {
  const { shards, jobs } = division;
  const log = `${RESULT_FOLDER}/${directoryName}-of-${shards}.joblog`;
  const lanes = `lanes=$(( $(nproc) / ${jobs} )); [ "$lanes" -ge 1 ] || lanes=1`;
  return {
    files: {
      'shard.sh': script([], `exec ${words(sweep)} --shard "$1/${shards}"`),
      'shards.sh': script(
        [],
        [
          'cd -- "$(dirname -- "$0")" || exit',
          `mkdir -p ${RESULT_FOLDER}`,
          lanes,
          `seq ${shards} | exec parallel --jobs "$lanes" --joblog ${quote(log)} --resume-failed bash shard.sh`,
        ].join('\n'),
      ),
      'merge.sh': script([], `exec ${words(merge)}`),
    },
    commands: ['bash shards.sh', 'bash merge.sh'],
  };
}

function script(directives: readonly string[], body: string): string {
  const head = directives.map((directive) => `#SBATCH ${directive}\n`).join('');
  return `${HEAD}${head}\n${body}\n`;
}

function words(command: readonly string[]): string {
  return command.map(quote).join(' ');
}
