import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/reticula.js', import.meta.url));

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface SpawnOptions {
  readonly cwd?: string;
  /** Another copy of the program. */
  readonly bin?: string;
  /** Added to an environment without language and colours. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called when it runs. */
  readonly onSpawn?: (kill: (signal: NodeJS.Signals) => void) => void;
  /** Closes our end of stdout after so many characters, as `head` does. */
  readonly closeStdoutAfter?: number;
}

/** Runs the built program as a shell would. */
export function reticula(words: readonly string[], options: SpawnOptions = {}): Promise<Finished> {
  const { cwd, bin = BIN, env, onSpawn, closeStdoutAfter } = options;
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [bin, ...words], {
    cwd,
    env: { PATH, COLUMNS: '80', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (closeStdoutAfter !== undefined && stdout.length >= closeStdoutAfter) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  onSpawn?.((signal) => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** A line of the help or the documentation as the words that a shell makes of it. */
export function wordsOf(line: string): string[] {
  const [program, ...words] = line.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  if (program !== 'reticula') throw new Error(`not a command line of reticula: ${line}`);
  return words.map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));
}
