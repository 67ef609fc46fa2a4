/**
 * The reference set: a few replicates of souss-massa whose tables stand in reference/, so
 * that anyone can see on their machine that the program computes the same numbers.
 *
 *   node scripts/reference.mjs --check   computes it again and compares byte for byte
 *   node scripts/reference.mjs --write   replaces it, after a change of the model that is meant
 *
 * `values.sha256` holds the digests of the tables as CSV: what a change of words in the description
 * of a column does not touch, and what scripts/check-golden.mjs watches (docs/decisions/0014).
 *
 * Needs the build. What tells of a machine (`environment` in the manifest) and the version of the
 * program are left out.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reference = join(root, 'reference', 'souss-massa');
const SCENARIO = 'souss-massa';
const REPLICATES = 4;
const TABLES = ['series'];
const MOST_BYTES = 1_000_000;
const VALUES = 'values.sha256';

/** Runs the sweep into a new folder. @returns {string} the directory of its results */
function compute(/** @type {string} */ folder) {
  const tables = TABLES.flatMap((table) => ['--tables', table]);
  const options = ['--replicates', String(REPLICATES), ...tables, '--out', folder, '--quiet'];
  reticula('sweep', SCENARIO, ...options);
  const directory = join(folder, readdirSync(folder)[0] ?? '');
  const exported = join(folder, 'export');
  reticula('export', directory, '--format', 'csv', '--out', exported, '--quiet');
  const digests = ['runs', ...TABLES].map((table) => {
    const bytes = readFileSync(join(exported, `${table}.csv`));
    return `${createHash('sha256').update(bytes).digest('hex')}  ${table}.csv\n`;
  });
  writeFileSync(join(directory, VALUES), digests.join(''));
  return directory;
}

function reticula(/** @type {string[]} */ ...options) {
  const program = join(root, 'bin', 'reticula.js');
  const { status } = spawnSync(process.execPath, [program, ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`reference: ${options[0]} ended with ${status}`);
}

/** What must be the same everywhere, file by file. @returns {Map<string, Buffer>} */
function contentsOf(/** @type {string} */ directory) {
  const names = existsSync(directory) ? readdirSync(directory).sort() : [];
  return new Map(
    names.map((name) => {
      const bytes = readFileSync(join(directory, name));
      return [name, name === 'manifest.json' ? comparable(bytes) : bytes];
    }),
  );
}

function comparable(/** @type {Buffer} */ manifest) {
  const { environment: _left, programVersion: _out, ...rest } = JSON.parse(manifest.toString());
  return Buffer.from(JSON.stringify(rest));
}

function check(/** @type {string} */ computed) {
  const [ours, theirs] = [contentsOf(computed), contentsOf(reference)];
  const names = [...new Set([...ours.keys(), ...theirs.keys()])];
  const different = names.filter((name) => {
    const [one, other] = [ours.get(name), theirs.get(name)];
    return one === undefined || other === undefined || !one.equals(other);
  });
  if (different.length === 0) {
    process.stdout.write(`reference: ${names.length} files are the same, byte for byte\n`);
    return;
  }
  const why = different.includes(VALUES)
    ? 'If the scenario or the model was meant to change (the model with MODEL_VERSION and a line in CHANGELOG.md):'
    : 'The values are the same, the words or the form of the files are not. If that was meant:';
  process.stderr.write(
    `reference: ${different.join(', ')} differ from reference/souss-massa. ${why}\n` +
      '  node scripts/reference.mjs --write\n',
  );
  process.exitCode = 1;
}

function write(/** @type {string} */ computed) {
  const names = readdirSync(computed);
  const bytes = names.reduce((sum, name) => sum + statSync(join(computed, name)).size, 0);
  if (bytes > MOST_BYTES)
    throw new Error(`reference: ${bytes} bytes are too many for a repository`);
  rmSync(reference, { recursive: true, force: true });
  mkdirSync(reference, { recursive: true });
  for (const name of names) copyFileSync(join(computed, name), join(reference, name));
  const manifest = JSON.parse(readFileSync(join(reference, 'manifest.json'), 'utf8'));
  const anywhere = { ...manifest, environment: {} };
  writeFileSync(join(reference, 'manifest.json'), `${JSON.stringify(anywhere, null, 2)}\n`);
  process.stdout.write(`reference: ${names.length} files, ${bytes} bytes written\n`);
}

const action = process.argv[2];
if (action !== '--check' && action !== '--write') {
  process.stderr.write('usage: node scripts/reference.mjs --check | --write\n');
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'reticula-reference-'));
  try {
    const computed = compute(folder);
    if (action === '--check') check(computed);
    else write(computed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
