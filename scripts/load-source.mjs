import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * A module of the sources with all it imports, bundled in memory: a script that measures the model
 * needs no build, and none can be old.
 *
 * @param {string} path from the root of the project
 * @returns {Promise<any>} its exports
 */
export async function loadSource(path) {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');",
    },
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
