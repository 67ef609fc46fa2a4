import type { Language } from '../../model/text.ts';
import { quote } from '../program.ts';
import type { Division } from './division.ts';

export const ENGINES = ['slurm', 'parallel'] as const;

export type Engine = (typeof ENGINES)[number];

/** What the files are made of. Everything but the division and the name is quoted before it comes near a shell. */
export interface ClusterJob {
  /** Of the scenario: letters, digits, - and _ alone. */
  readonly name: string;
  readonly division: Division;
  /** Where Node.js is here; nodes that have it elsewhere take the one on their path. */
  readonly node: string;
  /** The file of the program. With the following it is relative to the folder of the files where it lies there. */
  readonly program: string;
  /** The words that compute a share, after the program's, without --shard. */
  readonly sweep: readonly string[];
  readonly merge: readonly string[];
  /** Program, scenario and results lie in the folder of the files, wherever that is taken. */
  readonly isBundle: boolean;
  /** What the directory of results is called. */
  readonly directoryName: string;
  readonly language: Language;
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

const TEXTS = {
  again: {
    en: '# Some tasks again, by the numbers of their shards: sbatch --array=3,7 shards.sbatch',
    fr: '# Quelques tâches de nouveau, par les numéros de leurs lots\u00a0: sbatch --array=3,7 shards.sbatch',
  },
  elsewhere: {
    en: 'Submit this file from its own folder: cd there first.',
    fr: 'Soumettez ce fichier depuis son propre dossier\u00a0: allez-y d’abord avec cd.',
  },
};

export function clusterFiles(engine: Engine, job: ClusterJob): ClusterFiles {
  return engine === 'slurm' ? slurmFiles(job) : parallelFiles(job);
}

/**
 * A job array and a job that merges. `exec`, so that the signals of Slurm reach the program itself.
 * The merge waits for the end of the array however it ends: it tells what is missing.
 */
function slurmFiles(job: ClusterJob): ClusterFiles {
  const { name, sweep, merge, language } = job;
  const { shards, jobs, limitMinutes, mergeLimitMinutes } = job.division;
  // Slurm starts a copy of the script in the folder from which it was submitted.
  const place = job.isBundle
    ? `[ -f ${quote(job.program)} ] || { echo ${quote(TEXTS.elsewhere[language])} >&2; exit 2; }\n`
    : '';
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
        `${TEXTS.again[language]}\n${place}${run(job, sweep)} --shard slurm/${shards}`,
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
        `${place}${run(job, merge)}`,
      ),
    },
    commands: [
      'job=$(sbatch --parsable shards.sbatch)',
      'sbatch --dependency=afterany:${job%%;*} merge.sbatch',
    ],
  };
}

const GO_THERE = 'cd -- "$(dirname -- "$0")" || exit\n';

/**
 * As many shards at a time as the machine has cores for; launched again, only what failed or is
 * missing. What is done stands beside the results and is forgotten with them, and another division begins anew.
 */
function parallelFiles(job: ClusterJob): ClusterFiles {
  const { sweep, merge, directoryName } = job;
  const { shards, jobs } = job.division;
  const log = `${RESULT_FOLDER}/${directoryName}-of-${shards}.joblog`;
  const lanes = `lanes=$(( $(nproc) / ${jobs} )); [ "$lanes" -ge 1 ] || lanes=1`;
  const place = job.isBundle ? GO_THERE : '';
  return {
    files: {
      'shard.sh': script([], `${place}${run(job, sweep)} --shard "$1/${shards}"`),
      'shards.sh': script(
        [],
        [
          `${GO_THERE}mkdir -p ${RESULT_FOLDER}`,
          lanes,
          `seq ${shards} | exec parallel --jobs "$lanes" --joblog ${quote(log)} --resume-failed bash shard.sh`,
        ].join('\n'),
      ),
      'merge.sh': script([], `${place}${run(job, merge)}`),
    },
    commands: ['bash shards.sh', 'bash merge.sh'],
  };
}

function script(directives: readonly string[], body: string): string {
  const head = directives.map((directive) => `#SBATCH ${directive}\n`).join('');
  return `${HEAD}${head}\n${body}\n`;
}

/** The shell gives way to the program, which so gets the signals and gives the exit code. */
function run({ node, program }: ClusterJob, words: readonly string[]): string {
  const found = `node=${quote(node)}; [ -x "$node" ] || node=node\n`;
  return `${found}exec "$node" ${[program, ...words].map(quote).join(' ')}`;
}
