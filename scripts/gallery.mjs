/**
 * The gallery of figures.
 *
 *   node scripts/gallery.mjs           builds a page with every figure and prints where it is
 *   node scripts/gallery.mjs --write   also writes test/gallery/specs, docs/images/gallery and docs/gallery.md
 *
 * The sources are bundled; the workers of the sweeps come from the build.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
// Two folders below the root, as the sources: what they look for beside themselves is there.
const bundle = `${root}node_modules/.cache/gallery.mjs`;
await build({
  absWorkingDir: root,
  entryPoints: ['test/gallery/make-gallery.ts'],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'error',
});
await import(pathToFileURL(bundle).href);
if (process.argv.includes('--write')) {
  const { status } = spawnSync(process.execPath, [`${root}scripts/write-docs.mjs`], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
