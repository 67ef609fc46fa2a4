import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VirtualSlurm } from './virtual-slurm.ts';

/** Gives the two commands to one shell, as they are printed. @returns the numbers of the array and of the merge */
export function launch(
  slurm: VirtualSlurm,
  commands: readonly string[],
  cwd: string,
): [array: string, merge: string] {
  const output = slurm.bash(`${commands.join('\n')}\necho "$job"`, cwd);
  const [, merge = '', array = ''] = /batch job (\d+)\n(\d+)/.exec(output) ?? [];
  if (array === '') throw new Error(`sbatch answered: ${output}`);
  return [array, merge];
}

/** What Slurm tells of a job or a task of an array. */
export function describeTask(slurm: VirtualSlurm, id: string): Partial<Record<string, string>> {
  const line = slurm.bash(`scontrol --oneliner show job ${id}`, '/').split('\n')[0] ?? '';
  return Object.fromEntries(
    line.split(' ').flatMap((word) => {
      const at = word.indexOf('=');
      return at < 0 ? [] : [[word.slice(0, at), word.slice(at + 1)] as const];
    }),
  );
}

/** Whether a job has ended, well or not. */
export function isOver(slurm: VirtualSlurm, id: string): boolean {
  const { JobState = '' } = describeTask(slurm, id);
  return /^(COMPLETED|FAILED|CANCELLED|TIMEOUT|NODE_FAIL)$/.test(JobState);
}

/** What the tasks whose logs begin so have printed. */
export function logsOf(folder: string, beginning: string): string {
  const logs = join(folder, 'logs');
  return readdirSync(logs)
    .filter((name) => name.startsWith(beginning))
    .map((name) => readFileSync(join(logs, name), 'utf8'))
    .join('');
}
