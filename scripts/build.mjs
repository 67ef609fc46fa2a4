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
import { spawn } from 'node:child_process';
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
import { fileURLToPath } from 'node:url';
import { buildPage } from './build-page.mjs';
import { bundleSingleFile, SINGLE_FILE } from './build-single.mjs';
import { keepConstants } from './keep-constants.mjs';
import { ownStringWidth } from './own-string-width.mjs';
import { bundledPackages, writeNotices } from './third-party.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const stampFile = join(dist, '.stamp');
const clientFile = join(dist, 'report', 'client.js');

/**
 * What package.json calls `dependencies` is left out of the bundles and comes with the installed package, and `peerDependencies` come when
 * somebody asks for them: what needs files beside its own (piscina, resvg), and cli-table3. Everything else that src imports is bundled and hence a development dependency: whoever installs Reticula does not install Vega, and
 * every start reads few files. Forty files of YAML and Parquet, found and read one by one, took longer than all of ours.
 */
const { dependencies, peerDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const EXTERNAL = Object.keys({ ...dependencies, ...peerDependencies });

/** @type {import('esbuild').BuildOptions} */
const NODE_OPTIONS = {
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

/** @param {string} folder @returns {string[]} every file below it, in a fixed order */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A hash of contents, not of times: a fresh clone gives every file about the same time. */
function hashOfSources() {
  const hash = createHash('sha256');
  const single = [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'scripts/build.mjs',
    'scripts/build-page.mjs',
    'scripts/build-single.mjs',
    'scripts/keep-constants.mjs',
    'scripts/own-string-width.mjs',
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

function isFresh(/** @type {string} */ hash) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash;
}

function isPresent(/** @type {string} */ entry) {
  if (existsSync(join(root, entry))) return true;
  process.stderr.write(`build: ${entry} does not exist yet, skipped\n`);
  return false;
}

/** dist/x/y.js from src/x/y.ts @param {string} entry */
function outputName(entry) {
  return entry.slice('src/'.length, -'.ts'.length);
}

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
const BUNDLES = [
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

/** The font of figures that are drawn without a browser. */
const FONTS = {
  'OpenSans-Regular.ttf':
    'node_modules/@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf',
  'OpenSans-Bold.ttf': 'node_modules/@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf',
};

const NOTICES_HEAD =
  'Parts of these packages are in the files of this folder, under the licences that follow.';

/**
 * The script of the report leaves this folder inside of reports: the notices of what it holds go with it.
 * @param {import('esbuild').BuildResult<{ write: false, metafile: true }>} result
 * @returns {File[]}
 */
function withNotices({ outputFiles, metafile }) {
  return outputFiles.map(({ path, contents }) => {
    if (path !== clientFile) return { path, contents };
    const comment = noticesComment('This page', filesIn(metafile));
    return { path, contents: Buffer.concat([Buffer.from(comment), contents]) };
  });
}

/** @param {string} what @param {readonly string[]} files that it is made of */
function noticesComment(what, files) {
  const notices = writeNotices(bundledPackages(root, files)).replaceAll('*/', '* /');
  return `/*!\n${what} holds parts of these packages.\n\n${notices}*/\n`;
}

/**
 * The single file, which holds the script of the report too.
 * @param {readonly import('esbuild').BuildResult<{ write: false, metafile: true }>[]} built
 * @returns {Promise<{ file: File, metafile: import('esbuild').Metafile } | undefined>} undefined when it could not be built
 */
async function singleFile(built) {
  const report = built.find(({ outputFiles }) => outputFiles[0]?.path === clientFile);
  const [client] = report === undefined ? [] : withNotices(report);
  if (report === undefined || client === undefined) return undefined;
  try {
    const { metafile, outputFiles } = withConstants(
      await bundleSingleFile(root, client.contents, NODE_OPTIONS),
    );
    const head = `#!/usr/bin/env node\n${noticesComment('This file', [...filesIn(metafile), ...filesIn(report.metafile)])}`;
    const contents = Buffer.concat([Buffer.from(head), outputFiles[0]?.contents ?? Buffer.of()]);
    return { file: { path: join(dist, SINGLE_FILE), contents }, metafile };
  } catch (error) {
    process.stderr.write(`build: the single file: ${String(error)}\n`);
    return undefined;
  }
}

/** What a bundle is made of, by esbuild's account. @param {import('esbuild').Metafile} metafile @returns {string[]} */
function filesIn({ outputs }) {
  return Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
}

/**
 * The files with the kernel in them keep its constants.
 * @param {import('esbuild').BuildResult<{ write: false, metafile: true }>} result
 */
function withConstants(result) {
  const { outputs } = result.metafile;
  const holdKernel = new Set(
    Object.keys(outputs)
      .filter((name) => outputs[name]?.inputs['src/model/exact.ts'] !== undefined)
      .map((name) => join(root, name)),
  );
  const outputFiles = result.outputFiles.map((file) => {
    if (!holdKernel.has(file.path)) return file;
    return { ...file, contents: Buffer.from(keepConstants(Buffer.from(file.contents).toString())) };
  });
  return { ...result, outputFiles };
}

/**
 * A file of the build.
 * @typedef {{ path: string, contents: Uint8Array }} File
 */

/** @returns {Promise<{ files: File[], isWhole: boolean }>} what could be built, and whether that is everything */
async function bundle() {
  const esbuild = await import('esbuild');
  const building = buildPage(root).catch((/** @type {unknown} */ error) => {
    process.stderr.write(`build: the classroom page: ${String(error)}\n`);
    return undefined;
  });
  const results = await Promise.allSettled(
    BUNDLES.filter(([entry]) => isPresent(entry)).map(([entry, options]) =>
      esbuild.build({
        absWorkingDir: root,
        entryPoints: { [outputName(entry)]: entry },
        outdir: dist,
        bundle: true,
        format: 'esm',
        target: 'es2023',
        // The notices of the libraries that are bundled stay with them.
        legalComments: 'eof',
        logLevel: 'warning',
        ...options,
        // What becomes of the outputs is decided below.
        write: false,
        metafile: true,
      }),
    ),
  );
  const built = results.flatMap((result) =>
    result.status === 'fulfilled' ? [withConstants(result.value)] : [],
  );
  const single = await singleFile(built);
  const page = await building;
  const packages = bundledPackages(root, [
    ...built.flatMap(({ metafile }) => filesIn(metafile)),
    ...(single === undefined ? [] : filesIn(single.metafile)),
    ...(page?.modules ?? []),
    ...Object.values(FONTS),
  ]);
  const fonts = Object.entries(FONTS).map(([name, file]) => {
    return { path: join(dist, 'fonts', name), contents: readFileSync(join(root, file)) };
  });
  const notices = {
    path: join(dist, 'THIRD_PARTY_LICENSES.txt'),
    contents: Buffer.from(`${NOTICES_HEAD}\n\n${writeNotices(packages)}`),
  };
  return {
    files: [
      ...built.flatMap(withNotices),
      ...(single === undefined ? [] : [single.file]),
      ...(page?.files ?? []),
      ...fonts,
      notices,
    ],
    isWhole: built.length === results.length && single !== undefined && page !== undefined,
  };
}

/** Type errors are the business of `npm run typecheck`: here they are a warning, so that a half-written file does not stop the others. */
async function emitDeclarations() {
  if (!existsSync(join(root, 'src/model/index.ts'))) return;
  const tsc = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '--build', 'src/model'], {
    cwd: root,
    stdio: 'pipe',
  });
  let output = '';
  tsc.stdout.on('data', (text) => (output += text));
  tsc.stderr.on('data', (text) => (output += text));
  const code = await new Promise((done) => tsc.on('close', done));
  if (code !== 0)
    process.stderr.write(
      `${output}build: type errors in src/model (npm run typecheck shows them all)\n`,
    );
}

/** Whole files only, so that a process started from the previous build never reads half a file. */
function write(/** @type {readonly File[]} */ files) {
  for (const file of files) {
    mkdirSync(dirname(file.path), { recursive: true });
    const whole = `${file.path}.${process.pid}.tmp`;
    writeFileSync(whole, file.contents);
    renameSync(whole, file.path);
  }
}

function removeAllBut(/** @type {readonly File[]} */ files) {
  const written = new Set(files.map((file) => resolve(file.path)));
  for (const file of filesBelow(dist)) {
    const source = join(root, 'src', relative(dist, file).replace(/\.d\.ts$/, '.ts'));
    const isCurrent = file.endsWith('.d.ts')
      ? existsSync(source)
      : !file.endsWith('.js') || written.has(resolve(file));
    if (!isCurrent) rmSync(file, { force: true });
  }
}

const start = performance.now();
const hash = hashOfSources();
if (!process.argv.includes('--if-stale') || !isFresh(hash)) {
  rmSync(stampFile, { force: true });
  const [{ files, isWhole }] = await Promise.all([bundle(), emitDeclarations()]);
  write(files);
  if (isWhole) {
    removeAllBut(files);
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
