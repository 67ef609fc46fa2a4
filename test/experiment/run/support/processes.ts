import { spawn } from 'node:child_process';
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
  const child = spawn(node, [file, ...args]);
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
