// npm runs this after `npm ci` in a checkout and before `npm pack`. An installed tarball has no sources: nothing to do.
import { existsSync } from 'node:fs';

if (existsSync(new URL('../src', import.meta.url))) {
  process.argv.push('--if-stale');
  await import('./build.mjs');
}
