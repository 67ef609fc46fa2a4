/**
 * The classroom page, twice from the same parts:
 *
 *   dist/web/index.html with page.js, page.css, kernel.js, charts.js   what `reticula teach` serves: no inline script
 *   dist/web/classroom.html                                            everything in one file, for a memory stick
 *
 * The kernel (worker) and the charts are parts of their own: the worker must be one, and the charts are compiled when first shown. In the one
 * file they lie as text, and its policy names every script by its hash.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { readShippedScenarios } from './shipped-scenarios.mjs';
import { bundledPackages, writeNotices } from './third-party.mjs';

const PARTS = /** @type {const} */ ({
  page: 'src/web/main.tsx',
  kernel: 'src/web/kernel/worker.ts',
  charts: 'src/web/charts/entry.ts',
});

/** The name under which the page imports the shipped scenarios, read and checked when it is built. */
const SCENARIOS = 'virtual:scenarios';

/**
 * @param {string} root of the project
 * @returns {Promise<import('vite').Plugin>}
 */
async function shippedScenarios(root) {
  const { texts, scenarios } = await readShippedScenarios(root);
  return {
    name: 'shipped-scenarios',
    resolveId: (id) => (id === SCENARIOS ? `\0${SCENARIOS}` : null),
    load: (id) =>
      id === `\0${SCENARIOS}`
        ? `export const SHIPPED_JSON = ${JSON.stringify(JSON.stringify(scenarios))};
export const SHIPPED_FILES = JSON.parse(${JSON.stringify(JSON.stringify(texts))});`
        : null,
  };
}

/**
 * @param {string} root of the project
 * @param {keyof typeof PARTS} part
 * @param {import('vite').Plugin[]} plugins
 */
async function bundlePart(root, part, plugins) {
  const { build } = await import('vite');
  const result = await build({
    root: join(root, 'src/web'),
    configFile: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: join(root, PARTS[part]),
        output: {
          format: 'iife',
          entryFileNames: `${part}.js`,
          assetFileNames: `${part}[extname]`,
        },
      },
    },
  });
  if (!('output' in result)) throw new Error('vite returned no output');
  /** @type {string[]} */
  const modules = [];
  /** @type {Record<string, string>} */
  const files = {};
  for (const one of result.output) {
    files[one.fileName] = one.type === 'chunk' ? one.code : one.source.toString();
    if (one.type === 'chunk') modules.push(...one.moduleIds);
  }
  return { files, modules };
}

/** A module's path as the notices know it. @param {string} root @param {string} id */
function pathBelow(root, id) {
  return relative(root, id.replace(/^\0/, '').replace(/\?.*$/, '')).split(sep).join('/');
}

/** @param {string | Uint8Array} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A script element ends at the first `</script`, and a comment may not open in it. @param {string} code */
function forScript(code) {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

/**
 * Everything in one file.
 * @param {string} html of the served page
 * @param {Record<string, string>} files
 * @param {string} notices
 */
function inOneFile(html, files, notices) {
  const [page = '', kernel = '', charts = '', css = ''] = [
    'page.js',
    'kernel.js',
    'charts.js',
    'page.css',
  ].map((name) => files[name]);
  const script = forScript(page);
  // The text that becomes the element's content when the charts are wanted: its hash must be allowed too.
  const chartScript = forScript(charts);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)} ${hashOf(chartScript)}`,
    `style-src ${hashOf(css)}`,
    'worker-src blob:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const inert = (/** @type {string} */ id, /** @type {string} */ code) =>
    `<script type="text/plain" id="${id}">${forScript(code)}</script>`;
  const replacements = /** @type {const} */ ([
    [
      '<meta charset="utf-8" />',
      `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    ],
    ['<link rel="stylesheet" href="page.css" />', `<style>${css}</style>`],
    [
      '<script src="page.js" defer></script>',
      `${inert('kernel-code', kernel)}\n${inert('charts-code', charts)}\n<script>${script}</script>`,
    ],
  ]);
  const whole = replacements.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`index.html has no ${from}`);
    return text.replace(from, () => to);
  }, html);
  const comment = `<!--\nThis page holds parts of these packages.\n\n${notices.replaceAll('--', '- -')}-->\n`;
  return whole.replace('<!doctype html>\n', () => `<!doctype html>\n${comment}`);
}

/** What the last build was made from and what it made: nothing is bundled again as long as both are the same. */
const RECORD = 'node_modules/.cache/reticula/page.json';

/** Besides the modules: what decides how the page comes out. Packages change with the lock file. */
const OTHER_INPUTS = [
  'package-lock.json',
  'tsconfig.json',
  'src/web/index.html',
  'src/web/page.css',
  'scripts/build-page.mjs',
  'scripts/shipped-scenarios.mjs',
  'scripts/third-party.mjs',
];

/** @typedef {{ inputs: string[], hash: string, modules: string[], outputs: Record<string, string> }} Build */

/** @param {string} root @param {readonly string[]} inputs below root */
function hashOfInputs(root, inputs) {
  const hash = createHash('sha256');
  for (const name of inputs) {
    const file = join(root, name);
    hash.update(`${name}\0${existsSync(file) ? hashOf(readFileSync(file)) : 'gone'}\n`);
  }
  return hash.digest('hex');
}

/** Files of the scenarios, all of which are in the page. @param {string} root */
function scenarioFiles(root) {
  return readdirSync(join(root, 'scenarios'))
    .sort()
    .map((name) => `scenarios/${name}`);
}

/** The last build, where it is still right. @param {string} root */
function lastBuild(root) {
  const file = join(root, RECORD);
  if (!existsSync(file)) return undefined;
  /** @type {Build} */
  const record = JSON.parse(readFileSync(file, 'utf8'));
  const inputs = [...record.inputs, ...OTHER_INPUTS, ...scenarioFiles(root)];
  if (record.hash !== hashOfInputs(root, inputs)) return undefined;
  const files = Object.keys(record.outputs).map((name) => join(root, 'dist/web', name));
  if (!files.every((path) => existsSync(path))) return undefined;
  const made = files.map((path) => ({ path, contents: readFileSync(path) }));
  const isSame = Object.values(record.outputs).every(
    (hash, at) => hash === hashOf(made[at]?.contents ?? ''),
  );
  return isSame ? { files: made, modules: record.modules } : undefined;
}

/**
 * @param {string} root of the project
 * @returns {Promise<{ files: { path: string, contents: Uint8Array }[], modules: string[] }>} files below dist/web, and the modules in them
 */
export async function buildPage(root) {
  const last = lastBuild(root);
  if (last !== undefined) return last;
  const built = await bundlePage(root);
  const inputs = built.modules.filter((name) => name.startsWith('src/')).sort();
  const all = [...inputs, ...OTHER_INPUTS, ...scenarioFiles(root)];
  const outputs = built.files.map(({ path, contents }) => [basename(path), hashOf(contents)]);
  mkdirSync(dirname(join(root, RECORD)), { recursive: true });
  writeFileSync(
    join(root, RECORD),
    JSON.stringify({
      inputs,
      hash: hashOfInputs(root, all),
      modules: built.modules,
      outputs: Object.fromEntries(outputs),
    }),
  );
  return built;
}

/**
 * @param {string} root of the project
 * @returns {Promise<{ files: { path: string, contents: Uint8Array }[], modules: string[] }>} files below dist/web, and the modules in them
 */
async function bundlePage(root) {
  const plugins = [await shippedScenarios(root)];
  const parts = await Promise.all(
    /** @type {(keyof typeof PARTS)[]} */ (Object.keys(PARTS)).map((part) =>
      bundlePart(root, part, plugins),
    ),
  );
  const files = Object.assign({}, ...parts.map((part) => part.files));
  const modules = [
    ...new Set(parts.flatMap((part) => part.modules).map((id) => pathBelow(root, id))),
  ];
  const notices = writeNotices(bundledPackages(root, modules));
  const html = readFileSync(join(root, 'src/web/index.html'), 'utf8');
  const contents = {
    ...files,
    'index.html': html,
    'classroom.html': inOneFile(html, files, notices),
  };
  return {
    files: Object.entries(contents).map(([name, text]) => ({
      path: join(root, 'dist/web', name),
      contents: Buffer.from(text),
    })),
    modules,
  };
}
