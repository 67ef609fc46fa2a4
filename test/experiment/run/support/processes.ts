import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { afterEach } from 'vitest';

const running = new Set<ChildProcessWithoutNullStreams>();

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<Ended>;
  /** Resolves with the first line on stdout. */
  readonly firstLine: Promise<string>;
}

/** A Node process of its own, killed at the end of the test at the latest. */
export function startNode(file: string, args: readonly string[], node = process.execPath): Started {
  return start(node, [file, ...args]);
}

/** Gives a process a name of the machine and numbers of processes of its own, so that it looks like one on another machine. */
const ELSEWHERE = ['--uts', '--pid', '--fork', '--kill-child'] as const;

export const CAN_BE_ELSEWHERE =
  spawnSync('unshare', [...ELSEWHERE, 'hostname', 'node7']).status === 0;

/** Stands in the name of what is skipped without. */
export const ELSEWHERE_NOTE = CAN_BE_ELSEWHERE
  ? ''
  : ' (skipped: this machine does not allow `unshare`)';

/** A Node process on a machine of that name, as far as a process can tell. */
export function startElsewhere(machine: string, file: string, args: readonly string[]): Started {
  const command = 'hostname "$0" && exec "$@"';
  return start('unshare', [
    ...ELSEWHERE,
    'sh',
    '-c',
    command,
    machine,
    process.execPath,
    file,
    ...args,
  ]);
}

function start(program: string, words: readonly string[]): Started {
  const child = spawn(program, words);
  running.add(child);
  const output = { stdout: '', stderr: '' };
  const firstLine = new Promise<string>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      output.stdout += text.toString();
      const end = output.stdout.indexOf('\n');
      if (end >= 0) resolve(output.stdout.slice(0, end));
    });
  });
  child.stderr.on('data', (text: Buffer) => (output.stderr += text.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve({ code, signal, ...output });
    });
  });
  return { child, ended, firstLine };
}

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});
