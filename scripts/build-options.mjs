/** What of src is bundled, and how. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownStringWidth } from './own-string-width.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What package.json calls `dependencies` is left out of the bundles and comes with the installed package, and `peerDependencies` come when
 * somebody asks for them: what needs files beside its own (piscina, resvg), and cli-table3. Everything else that src imports is bundled and hence a development dependency: whoever installs Reticula does not install Vega, and
 * every start reads few files. Forty files of YAML and Parquet, found and read one by one, took longer than all of ours.
 */
const { dependencies, peerDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const EXTERNAL = Object.keys({ ...dependencies, ...peerDependencies });

/** Of all bundles for Node. @type {import('esbuild').BuildOptions} */
export const NODE_OPTIONS = {
  platform: 'node',
  target: 'node20.19',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  external: EXTERNAL,
  alias: {
    // Modules, of which a bundle takes what it needs; what Node would be given is CommonJS.
    yaml: './node_modules/yaml/browser/index.js',
    // The other one draws with the package canvas where somebody installed it: figures would differ.
    'vega-canvas': './node_modules/vega-canvas/build/vega-canvas.browser.js',
  },
  plugins: [ownStringWidth(root)],
  minifyWhitespace: true,
  minifySyntax: true,
  // CommonJS packages in an ESM bundle need a require for Node's own modules.
  banner: {
    js: "import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);",
  },
};

/**
 * The kernel must not pull Node in: seedrandom's entry asks for `crypto` inside a try, only to seed itself, which we never let it do.
 * @type {import('esbuild').Plugin}
 */
const withoutCrypto = {
  name: 'without-crypto',
  setup(build) {
    build.onResolve({ filter: /^crypto$/ }, () => ({ path: 'crypto', namespace: 'empty' }));
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({
      contents: 'module.exports = {}',
      loader: 'js',
    }));
  },
};

/** One bundle per entry: a mistake in one part of src does not keep the others from being built. @type {readonly (readonly [string, import('esbuild').BuildOptions])[]} */
export const BUNDLES = [
  ['src/cli/main.ts', NODE_OPTIONS],
  ['src/experiment/worker.ts', NODE_OPTIONS],
  ['src/cli/findings-worker.ts', NODE_OPTIONS],
  ['src/cli/reach-worker.ts', NODE_OPTIONS],
  [
    'src/model/index.ts',
    { platform: 'neutral', mainFields: ['module', 'main'], plugins: [withoutCrypto] },
  ],
  ['src/report/client.ts', { platform: 'browser', format: 'iife', target: 'es2022', minify: true }],
];

/** Of every bundle, unless its own options say otherwise. @type {import('esbuild').BuildOptions} */
export const COMMON_OPTIONS = {
  bundle: true,
  format: 'esm',
  target: 'es2023',
  // The notices of the libraries that are bundled stay with them.
  legalComments: 'eof',
  logLevel: 'warning',
};
