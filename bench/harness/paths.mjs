import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BENCH = join(ROOT, 'bench');
export const CLI = join(ROOT, 'bin', 'reticula.js');

/** The built kernel. */
export const MODEL = join(ROOT, 'dist', 'model', 'index.js');

/** Jobs, bundles and results of sweeps, of no use once the benchmark has ended. */
export function workFolder() {
  const folder = join(ROOT, 'node_modules', '.cache', 'reticula', 'bench');
  mkdirSync(folder, { recursive: true });
  return folder;
}
