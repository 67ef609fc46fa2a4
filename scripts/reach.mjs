/**
 * The reach of the findings over the plausible parameters, and what rival rules lose:
 *
 *   node scripts/reach.mjs            runs both and replaces reference/reach-souss-massa,
 *                                     reference/findings/reach.json and rivals.json
 *   node scripts/reach.mjs --reach    the reach alone, some 15 minutes on two cores
 *   node scripts/reach.mjs --rivals   the rivals alone, some 5 minutes
 *
 * They take so long that CI does not repeat them: the tables say of which version of the model they
 * are. `npm run findings:reach` and `findings:rivals` write docs/findings.md with them. Needs the build.
 * What tells of a machine (`environment` in the manifest) is left out.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reference = join(root, 'reference');

const REACH = ['findings', '--reach', '500', '--replicates', '10'];
const RIVALS = ['findings', '--rivals', '--replicates', '40'];

/** @param {readonly string[]} words @param {readonly string[]} [where] @returns {Record<string, unknown>} what the command prints with --json */
function run(words, where = []) {
  const program = join(root, 'bin', 'reticula.js');
  const { status, stdout } = spawnSync(process.execPath, [program, ...words, ...where, '--json'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`reach: ${words.join(' ')} ended with ${status}`);
  return JSON.parse(stdout);
}

/** @param {string} name @param {readonly string[]} words @param {Record<string, unknown>} record */
function store(name, words, record) {
  const command = `npx reticula ${words.join(' ')}`;
  // A line for each finding, or each rival's finding, not for each number.
  const text = JSON.stringify({ command, ...record }, null, 1).replaceAll(/\n {5,}/g, ' ');
  writeFileSync(join(reference, 'findings', `${name}.json`), `${text}\n`);
}

function storeReach() {
  const folder = mkdtempSync(join(tmpdir(), 'reticula-reach-'));
  try {
    const { directory, ...reach } = run(REACH, ['--out', folder]);
    const [name = ''] = readdirSync(folder);
    const target = join(reference, 'reach-souss-massa');
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    for (const table of ['runs.parquet', 'findings.parquet']) {
      copyFileSync(join(folder, name, table), join(target, table));
    }
    const manifest = JSON.parse(readFileSync(join(folder, name, 'manifest.json'), 'utf8'));
    const text = `${JSON.stringify({ ...manifest, environment: {} })}\n`;
    writeFileSync(join(target, 'manifest.json'), text);
    store('reach', REACH, reach);
    process.stdout.write(`reach: ${String(directory)} stored\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function storeRivals() {
  store('rivals', RIVALS, run(RIVALS));
  process.stdout.write('reach: rivals stored\n');
}

const [asked, ...more] = process.argv.slice(2);
if (more.length > 0 || (asked !== undefined && asked !== '--reach' && asked !== '--rivals')) {
  process.stderr.write('usage: node scripts/reach.mjs [--reach | --rivals]\n');
  process.exitCode = 2;
} else {
  if (asked !== '--rivals') storeReach();
  if (asked !== '--reach') storeRivals();
}
