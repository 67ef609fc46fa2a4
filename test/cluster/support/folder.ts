import { chmodSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/** A new folder in the one that is removed after the tests, which others may look into: munge demands it. */
export function newFolder(name: string): string {
  const all = process.env['RETICULA_CLUSTER_TEST'];
  if (all === undefined) throw new Error('Run these tests with: npm run test:cluster');
  const folder = mkdtempSync(join(all, `${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}
