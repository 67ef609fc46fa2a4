import { writeManifest } from '../results/manifest.ts';
import type { Environment, Manifest } from '../results/manifest.ts';
import type { ProgressCounter } from './progress.ts';

/** Writes how far a sweep came when a process stops working on it. */
export function concludeManifest(
  directory: string,
  manifest: Manifest,
  { done, failed }: Pick<ProgressCounter, 'done' | 'failed'>,
  environment: Pick<Environment, 'seconds'>,
  changes: Partial<Manifest>,
): Manifest {
  const ended = { ...manifest.environment, ended: new Date().toISOString(), ...environment };
  const runs = { planned: manifest.runs.planned, finished: done, failed };
  const concluded = { ...manifest, runs, environment: ended, ...changes };
  writeManifest(directory, concluded);
  return concluded;
}
