/** The files of dist: whether they are those of the sources, how they are written, and what is left of an earlier build. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * A file of the build.
 * @typedef {{ path: string, contents: Uint8Array }} File
 */

/** A hash of contents, not of times: a fresh clone gives every file about the same time. */
export function hashOfSources(/** @type {string} */ root) {
  const hash = createHash('sha256');
  const single = [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'scripts/build.mjs',
    'scripts/build-bundles.mjs',
    'scripts/build-declarations.mjs',
    'scripts/build-files.mjs',
    'scripts/build-options.mjs',
    'scripts/build-page.mjs',
    'scripts/build-single.mjs',
    'scripts/keep-constants.mjs',
    'scripts/own-string-width.mjs',
    'scripts/shipped-scenarios.mjs',
    'scripts/third-party.mjs',
  ].map((name) => join(root, name));
  // The page holds the shipped scenarios.
  for (const file of [
    ...single,
    ...filesBelow(join(root, 'src')),
    ...filesBelow(join(root, 'scenarios')),
  ]) {
    const content = readFileSync(file);
    hash
      .update(`${relative(root, file).split(sep).join('/')}\0${content.length}\0`)
      .update(content);
  }
  return hash.digest('hex');
}

/** @param {string} folder @returns {string[]} every file below it, in a fixed order */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Whole files only, so that a process started from the previous build never reads half a file. */
export function write(/** @type {readonly File[]} */ files) {
  for (const file of files) {
    mkdirSync(dirname(file.path), { recursive: true });
    const whole = `${file.path}.${process.pid}.tmp`;
    writeFileSync(whole, file.contents);
    renameSync(whole, file.path);
  }
}

/** @param {string} root @param {readonly File[]} files */
export function removeAllBut(root, files) {
  const dist = join(root, 'dist');
  const written = new Set(files.map((file) => resolve(file.path)));
  for (const file of filesBelow(dist)) {
    const source = join(root, 'src', relative(dist, file).replace(/\.d\.ts$/, '.ts'));
    const isCurrent = file.endsWith('.d.ts')
      ? existsSync(source)
      : !file.endsWith('.js') || written.has(resolve(file));
    if (!isCurrent) rmSync(file, { force: true });
  }
}
