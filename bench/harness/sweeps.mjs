import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CLI, workFolder } from './paths.mjs';
import { timeCommand } from './run-program.mjs';

/**
 * Sweeps the main scenario with the command line, from the start of the process to the last file.
 * @param {{ jobs: number, replicates?: number }} size
 * @returns {number} wall seconds
 */
export function sweepSeconds({ jobs, replicates }) {
  const folder = mkdtempSync(join(workFolder(), 'sweep-'));
  try {
    const args = [CLI, 'sweep', 'souss-massa', '--jobs', String(jobs), '--out', folder, '--quiet'];
    if (replicates !== undefined) args.push('--replicates', String(replicates));
    return timeCommand(process.execPath, args).seconds;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
