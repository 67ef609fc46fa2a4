import { readFile } from 'node:fs/promises';

/** The script of every report. Right in the sources and in the build: both lie one folder below dist's neighbour. */
export function readClient(): Promise<string> {
  return readFile(new URL('../../dist/report/client.js', import.meta.url), 'utf8');
}
