/**
 * dist/reticula.mjs: the command line as one file, for machines that have Node.js and nothing else.
 *
 * It is the same program: the same sources, but
 *   - where a file `x.single.ts` stands beside `x.ts`, it takes its place: what lies in a folder elsewhere (scenarios, the script of the
 *     report, the worker) is in the file itself here, and what is left out says so;
 *   - packages are inside. The pool of threads starts this file again in every thread.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ownStringWidth } from './own-string-width.mjs';

export const SINGLE_FILE = 'reticula.mjs';

const ENTRY = 'src/cli/single.ts';

/** What the pool of threads of piscina starts, and where it says so. */
const THREAD = 'node_modules/piscina/dist/worker.js';
const POOL = /[\\/]piscina[\\/]dist[\\/]index\.js$/;
const THREAD_PATH = "(0, node_path_1.resolve)(__dirname, 'worker.js')";

/**
 * @param {string} root of the project
 * @param {Uint8Array} client the script of reports, which goes into the file
 * @param {import('esbuild').BuildOptions} options of all bundles for Node
 * @returns {Promise<import('esbuild').BuildResult<{ write: false, metafile: true }>>}
 */
export async function bundleSingleFile(root, client, options) {
  const esbuild = await import('esbuild');
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    outfile: join(root, 'dist', SINGLE_FILE),
    bundle: true,
    format: 'esm',
    legalComments: 'eof',
    logLevel: 'warning',
    ...options,
    // One file, with everything in it.
    splitting: false,
    external: [],
    banner: {
      js: `import { createRequire as createFileRequire } from 'node:module'; import { fileURLToPath as pathOfFile } from 'node:url'; const require = createFileRequire(import.meta.url); const reticulaFile = pathOfFile(import.meta.url);`,
    },
    plugins: [
      standIns(root),
      eagerImports(root),
      ownStringWidth(root),
      ownThreads(root),
      fileContents(root, client),
    ],
    write: false,
    metafile: true,
  });
  refuseExternals(result.metafile);
  return result;
}

/** What stands in for other files. @param {string} root @returns {import('esbuild').Plugin} */
function standIns(root) {
  return {
    name: 'stand-ins',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => {
        if (!resolveDir.startsWith(join(root, 'src'))) return undefined;
        const standIn = resolve(resolveDir, path).replace(/\.ts$/, '.single.ts');
        return existsSync(standIn) ? { path: standIn } : undefined;
      });
    },
  };
}

/**
 * What the sources import when it is needed is imported at the start. Without this esbuild puts each such module and all it imports, which is
 * the kernel too, into a function, where V8 knows no constants: runs would take a quarter longer.
 * @param {string} root @returns {import('esbuild').Plugin}
 */
function eagerImports(root) {
  return {
    name: 'eager-imports',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!path.startsWith(join(root, 'src'))) return undefined;
        /** @type {string[]} */
        const names = [];
        const text = readFileSync(path, 'utf8').replace(/\bimport\(('[^']+')\)/g, (_, name) => {
          names.push(name);
          return `Promise.resolve(imported${names.length})`;
        });
        const imports = names.map((name, i) => `import * as imported${i + 1} from ${name};\n`);
        return { contents: `${text}\n${imports.join('')}`, loader: 'ts' };
      });
    },
  };
}

/** @param {string} root @returns {import('esbuild').Plugin} */
function ownThreads(root) {
  return {
    name: 'own-threads',
    setup(build) {
      build.onLoad({ filter: POOL }, ({ path }) => {
        const parts = readFileSync(path, 'utf8').split(THREAD_PATH);
        if (parts.length !== 2)
          throw new Error(
            `piscina starts its threads in another way now: see THREAD_PATH in scripts/build-single.mjs`,
          );
        return { contents: parts.join('reticulaFile'), loader: 'js' };
      });
      // Compiled for one kind of machine; piscina does without. It sets how nice threads are, which we never ask for.
      build.onResolve({ filter: /^@napi-rs\/nice$/ }, ({ path }) => ({
        path,
        namespace: 'missing',
      }));
      build.onLoad({ filter: /.*/, namespace: 'missing' }, ({ path }) => ({
        contents: `throw new Error(${JSON.stringify(`${path} is not here`)});`,
      }));
      build.onResolve({ filter: /^virtual:thread$/ }, ({ path }) => ({
        path,
        namespace: 'thread',
      }));
      // A call, so that nothing happens in the main thread.
      build.onLoad({ filter: /.*/, namespace: 'thread' }, () => ({
        contents: `export function startThread() { require(${JSON.stringify(join(root, THREAD))}); }`,
        resolveDir: root,
      }));
    },
  };
}

/** @param {string} root @param {Uint8Array} client @returns {import('esbuild').Plugin} */
function fileContents(root, client) {
  return {
    name: 'file-contents',
    setup(build) {
      build.onResolve({ filter: /^virtual:single-file$/ }, ({ path }) => ({
        path,
        namespace: 'contents',
      }));
      build.onLoad({ filter: /.*/, namespace: 'contents' }, () => {
        const folder = join(root, 'scenarios');
        const names = readdirSync(folder).filter((name) => /\.(yaml|csv)$/.test(name));
        const texts = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
        return {
          contents: `export const SCENARIO_FILES = ${JSON.stringify(Object.fromEntries(texts))};
export const REPORT_CLIENT = ${JSON.stringify(brotliCompressSync(client).toString('base64'))};`,
        };
      });
    },
  };
}

/** @param {import('esbuild').Metafile} metafile */
function refuseExternals({ outputs }) {
  const outside = Object.values(outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ path, external }) => external && !isBuiltin(path));
  if (outside.length > 0)
    throw new Error(
      `${SINGLE_FILE} needs more than itself: ${outside.map(({ path }) => path).join(', ')}`,
    );
}
