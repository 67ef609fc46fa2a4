/**
 * Builds dist from src.
 *
 *   node scripts/build.mjs              always builds
 *   node scripts/build.mjs --if-stale   builds when a source, a dependency or this script changed since the last build
 *
 * What it makes:
 *   dist/cli/main.js            the command line; what it imports lazily stays in chunks of its own, in dist/chunks
 *   dist/experiment/worker.js   the worker of the pool (worker threads cannot load .ts on Node 20)
 *   dist/cli/findings-worker.js the worker that runs the worlds of the findings
 *   dist/model/index.js, .d.ts  the library `reticula/model`: one file, nothing of Node in it
 *   dist/report/client.js       the browser part of the report, Vega included; begins with the notices of what it holds
 *   dist/fonts/*.ttf            the font of figures that are drawn without a browser
 *   dist/web/…                  the classroom page, to be served and as one file (scripts/build-page.mjs)
 *   dist/reticula.mjs           the command line as one file that needs no other (scripts/build-single.mjs)
 *   dist/THIRD_PARTY_LICENSES.txt   the notices of every package that is part of a bundle
 *
 * Every other bundled file lies exactly one folder below dist, as its source lies one folder below src: so
 * `new URL('../../dist/experiment/worker.js', import.meta.url)` is right both in the sources and in the build.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './build-bundles.mjs';
import { emitDeclarations } from './build-declarations.mjs';
import { hashOfSources, removeAllBut, write } from './build-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const stampFile = join(dist, '.stamp');

const start = performance.now();
const hash = hashOfSources(root);
if (!process.argv.includes('--if-stale') || !isFresh(hash)) {
  rmSync(stampFile, { force: true });
  const [{ files, isWhole }] = await Promise.all([bundle(root), emitDeclarations(root)]);
  write(files);
  if (isWhole) {
    removeAllBut(root, files);
    mkdirSync(dist, { recursive: true });
    writeFileSync(stampFile, hash);
  } else {
    process.exitCode = 1;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stderr.write(
    `build: ${isWhole ? '' : 'unfinished, '}${files.length} files in ${seconds} s\n`,
  );
}

function isFresh(/** @type {string} */ hash) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash;
}
