import { describeVersion } from './version.ts';

/** Does what the words after the program's name ask for, and leaves the exit code to the process. */
export async function start(): Promise<void> {
  /*
   * `reticula … | head`: the reader has seen enough, which is no mistake. What is under way goes on
   * unseen: a sweep is stored as if somebody had watched it.
   */
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    });
  }

  const words = process.argv.slice(2);

  // Answered before the parser is loaded: scripts ask this often.
  if (words.length === 1 && words[0] === '--version') {
    process.stdout.write(`${describeVersion()}\n`);
    return;
  }
  const { endBadly, runCommandLine } = await import('./command-line.ts');
  // Thrown where nobody waits for it, such as in a stream.
  process.on('uncaughtException', (error) => void endBadly(error, words));
  process.exitCode = await runCommandLine(words);
}
