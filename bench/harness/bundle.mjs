import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, workFolder } from './paths.mjs';

/**
 * A module of the sources with all it imports as one file, made as the build makes the kernel, so that
 * what is compared differs in nothing else.
 *
 * @param {string} entry from the root of the project
 * @param {string} name of the bundle
 * @param {import('esbuild').Plugin[]} [plugins]
 * @returns {Promise<string>} path of the file
 */
export async function bundle(entry, name, plugins = []) {
  // Loaded when they are needed: whoever reads results needs neither.
  const { build } = await import('esbuild');
  const { keepConstants } = await import('../../scripts/keep-constants.mjs');
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    plugins,
  });
  const folder = join(workFolder(), 'bundles');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, keepConstants(outputFiles[0]?.text ?? ''));
  return path;
}
