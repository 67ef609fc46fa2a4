/** Bundles src: the files of dist, with the notices of what is in them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLES, COMMON_OPTIONS, NODE_OPTIONS } from './build-options.mjs';
import { buildPage } from './build-page.mjs';
import { bundleSingleFile, SINGLE_FILE } from './build-single.mjs';
import { keepConstants } from './keep-constants.mjs';
import { bundledPackages, writeNotices } from './third-party.mjs';

/**
 * A file of the build.
 * @typedef {{ path: string, contents: Uint8Array }} File
 */

/** The font of figures that are drawn without a browser. */
const FONTS = {
  'OpenSans-Regular.ttf':
    'node_modules/@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf',
  'OpenSans-Bold.ttf': 'node_modules/@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf',
};

const NOTICES_HEAD =
  'Parts of these packages are in the files of this folder, under the licences that follow.';

/**
 * @param {string} root of the project
 * @returns {Promise<{ files: File[], isWhole: boolean }>} what could be built, and whether that is everything
 */
export async function bundle(root) {
  const dist = join(root, 'dist');
  const esbuild = await import('esbuild');
  const building = buildPage(root).catch((/** @type {unknown} */ error) => {
    process.stderr.write(`build: the classroom page: ${String(error)}\n`);
    return undefined;
  });
  const results = await Promise.allSettled(
    BUNDLES.filter(([entry]) => isPresent(root, entry)).map(([entry, options]) =>
      esbuild.build({
        absWorkingDir: root,
        entryPoints: { [outputName(entry)]: entry },
        outdir: dist,
        ...COMMON_OPTIONS,
        ...options,
        // What becomes of the outputs is decided below.
        write: false,
        metafile: true,
      }),
    ),
  );
  const built = results.flatMap((result) =>
    result.status === 'fulfilled' ? [withConstants(root, result.value)] : [],
  );
  const single = await singleFile(root, built);
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
      ...built.flatMap((result) => withNotices(root, result)),
      ...(single === undefined ? [] : [single.file]),
      ...(page?.files ?? []),
      ...fonts,
      notices,
    ],
    isWhole: built.length === results.length && single !== undefined && page !== undefined,
  };
}

function isPresent(/** @type {string} */ root, /** @type {string} */ entry) {
  if (existsSync(join(root, entry))) return true;
  process.stderr.write(`build: ${entry} does not exist yet, skipped\n`);
  return false;
}

/** dist/x/y.js from src/x/y.ts @param {string} entry */
function outputName(entry) {
  return entry.slice('src/'.length, -'.ts'.length);
}

/**
 * The script of the report leaves this folder inside of reports: the notices of what it holds go with it.
 * @param {string} root
 * @param {import('esbuild').BuildResult<{ write: false, metafile: true }>} result
 * @returns {File[]}
 */
function withNotices(root, { outputFiles, metafile }) {
  return outputFiles.map(({ path, contents }) => {
    if (path !== clientFile(root)) return { path, contents };
    const comment = noticesComment(root, 'This page', filesIn(metafile));
    return { path, contents: Buffer.concat([Buffer.from(comment), contents]) };
  });
}

/** @param {string} root @param {string} what @param {readonly string[]} files that it is made of */
function noticesComment(root, what, files) {
  const notices = writeNotices(bundledPackages(root, files)).replaceAll('*/', '* /');
  return `/*!\n${what} holds parts of these packages.\n\n${notices}*/\n`;
}

/**
 * The single file, which holds the script of the report too.
 * @param {string} root
 * @param {readonly import('esbuild').BuildResult<{ write: false, metafile: true }>[]} built
 * @returns {Promise<{ file: File, metafile: import('esbuild').Metafile } | undefined>} undefined when it could not be built
 */
async function singleFile(root, built) {
  const report = built.find(({ outputFiles }) => outputFiles[0]?.path === clientFile(root));
  const [client] = report === undefined ? [] : withNotices(root, report);
  if (report === undefined || client === undefined) return undefined;
  try {
    const { metafile, outputFiles } = withConstants(
      root,
      await bundleSingleFile(root, client.contents, NODE_OPTIONS),
    );
    const head = `#!/usr/bin/env node\n${noticesComment(root, 'This file', [...filesIn(metafile), ...filesIn(report.metafile)])}`;
    const contents = Buffer.concat([Buffer.from(head), outputFiles[0]?.contents ?? Buffer.of()]);
    return { file: { path: join(root, 'dist', SINGLE_FILE), contents }, metafile };
  } catch (error) {
    process.stderr.write(`build: the single file: ${String(error)}\n`);
    return undefined;
  }
}

/** The script of the report. @param {string} root */
function clientFile(root) {
  return join(root, 'dist', 'report', 'client.js');
}

/** What a bundle is made of, by esbuild's account. @param {import('esbuild').Metafile} metafile @returns {string[]} */
function filesIn({ outputs }) {
  return Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
}

/**
 * The files with the kernel in them keep its constants.
 * @param {string} root
 * @param {import('esbuild').BuildResult<{ write: false, metafile: true }>} result
 */
function withConstants(root, result) {
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
