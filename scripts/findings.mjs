/**
 * The published tables of findings, in reference/findings:
 *
 *   node scripts/findings.mjs --check   runs them again and compares
 *   node scripts/findings.mjs --write   replaces them, after a change of the model that is meant
 *
 * With the same version of the model every verdict, every ablation and every effect must come out
 * the same, effects up to rounding; with another version the tables are stale and must be written
 * anew, and docs/findings.md with them (npm run findings:reference does both). Needs the build.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareTables } from './findings.compare.mjs';

/** @typedef {import('../src/analysis/appraisal/findings-record.ts').FindingsRecord} FindingsRecord */

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'reference', 'findings');

/** Networks of 20 to 40 cost several times as much to run: fewer replicates show the same. */
const TABLES = [
  { world: 'souss-massa', replicates: 100 },
  { world: 'larger-networks', replicates: 30 },
];

/** @typedef {typeof TABLES[number]} Wanted */

/** @param {Wanted} wanted */
function wordsOf({ world, replicates }) {
  return ['findings', '--world', world, '--replicates', String(replicates)];
}

/** @param {Wanted} wanted @returns {FindingsRecord} */
function compute(wanted) {
  const program = join(root, 'bin', 'reticula.js');
  const { status, stdout } = spawnSync(
    process.execPath,
    [program, ...wordsOf(wanted), '--json', '--quiet'],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`findings: ended with ${status}`);
  return JSON.parse(stdout);
}

/** @param {Wanted} wanted */
function fileOf({ world }) {
  return join(folder, `${world}.json`);
}

/** @param {Wanted} wanted */
function write(wanted) {
  const record = compute(wanted);
  mkdirSync(folder, { recursive: true });
  const command = `npx reticula ${wordsOf(wanted).join(' ')}`;
  writeFileSync(fileOf(wanted), `${JSON.stringify({ command, ...record }, null, 1)}\n`);
  process.stdout.write(`findings: ${wanted.world}, ${record.findings.length} written\n`);
}

/** @param {Wanted} wanted @returns {string[]} what differs */
function differences(wanted) {
  if (!existsSync(fileOf(wanted))) return [`${wanted.world} has no table`];
  /** @type {FindingsRecord} */
  const before = JSON.parse(readFileSync(fileOf(wanted), 'utf8'));
  const now = compute(wanted);
  return compareTables(before, now).map((difference) => `${wanted.world}, ${difference}`);
}

const action = process.argv[2];
if (action === '--write') {
  TABLES.forEach(write);
} else if (action === '--check') {
  const found = TABLES.flatMap(differences);
  if (found.length === 0) {
    process.stdout.write('findings: every verdict, ablation and effect is the same\n');
  } else {
    process.stderr.write(
      `findings: differ from reference/findings:\n${found.map((line) => `  ${line}\n`).join('')}` +
        'If the model was meant to change (with MODEL_VERSION and a line in CHANGELOG.md): npm run findings:reference\n',
    );
    process.exitCode = 1;
  }
} else {
  process.stderr.write('usage: node scripts/findings.mjs --check | --write\n');
  process.exitCode = 2;
}
