import { once } from 'node:events';
import { printableLines } from './printable.ts';

/**
 * Writes pieces of text to stdout as fast as they are read there, so that memory is not filled with
 * them. Ends early when the reader has seen enough. What a terminal would obey is not sent to one; a
 * file or another program gets every character.
 */
export async function writeOut(pieces: AsyncIterable<string>): Promise<void> {
  const { stdout } = process;
  const gone = new AbortController();
  const leave = (): void => gone.abort();
  stdout.once('close', leave).once('error', leave);
  try {
    for await (const piece of pieces) {
      if (gone.signal.aborted) return;
      const text = stdout.isTTY ? printableLines(piece) : piece;
      if (!stdout.write(text)) await once(stdout, 'drain', { signal: gone.signal });
    }
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  } finally {
    stdout.off('close', leave).off('error', leave);
  }
}
