/**
 * Fails when an expected result (test/golden, values in reference) changed while MODEL_VERSION in src/model/version.ts did not:
 * whoever compares results by that version would be misled. A new expected result is no change.
 *
 *   node scripts/check-golden.mjs [BASE]
 *
 * compares the working tree with the commit BASE. Without BASE, with the state that this one grew from: where the branch left origin/main;
 * or, on main itself, 20 commits ago, so that a change landed in several commits is seen whole (fewer in a shorter or shallow history).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

// Of the reference set the values count, not the words that its tables carry along.
const GOLDEN = ['test/golden', ':(glob)reference/**/values.sha256'];
const VERSION_FILE = 'src/model/version.ts';
const COMMITS_BACK = 20;

/** @param {string[]} args @returns {string | undefined} what git printed, undefined where it failed */
function git(...args) {
  // The checkout may belong to another user than the one who runs CI.
  const run = spawnSync('git', ['-c', 'safe.directory=*', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return run.status === 0 ? run.stdout.trim() : undefined;
}

/** @returns {string | undefined} the commit to compare with */
function chooseBase() {
  const head = git('rev-parse', 'HEAD');
  const fork = git('merge-base', 'origin/main', 'HEAD');
  if (fork !== undefined && fork !== head) return fork;
  return git('rev-list', '--first-parent', `--max-count=${COMMITS_BACK + 1}`, 'HEAD')
    ?.split('\n')
    .at(-1);
}

function versionIn(/** @type {string} */ source) {
  return /MODEL_VERSION\s*=\s*['"]([^'"]+)['"]/.exec(source)?.[1];
}

/**
 * A file that still holds everything it held, such as states of one scenario more, is no change either.
 * @param {string} base
 * @param {string} name
 */
function onlyAdds(base, name) {
  if (!name.endsWith('.json') || !existsSync(name)) return false;
  try {
    const before = JSON.parse(git('show', `${base}:${name}`) ?? '');
    return holds(JSON.parse(readFileSync(name, 'utf8')), before);
  } catch {
    return false;
  }
}

/** @param {unknown} now @param {unknown} before @returns {boolean} */
function holds(now, before) {
  if (before === null || typeof before !== 'object' || Array.isArray(before))
    return JSON.stringify(now) === JSON.stringify(before);
  if (now === null || typeof now !== 'object') return false;
  const found = /** @type {Record<string, unknown>} */ (now);
  return Object.entries(before).every(([key, value]) => holds(found[key], value));
}

/** @param {string | undefined} argument */
function check(argument) {
  const base = argument ?? chooseBase();
  if (base === undefined)
    return process.stdout.write('golden: no git history here, nothing to compare\n');

  const changed = git(
    'diff',
    '--name-only',
    '--no-renames',
    '--diff-filter=a',
    base,
    '--',
    ...GOLDEN,
  );
  if (changed === undefined) {
    process.stderr.write(`golden: git cannot compare with ${base}\n`);
    process.exitCode = 1;
    return;
  }
  const names = changed.split('\n').filter((name) => name !== '' && !onlyAdds(base, name));
  if (names.length === 0)
    return process.stdout.write(
      `golden: no expected result changed since ${base.slice(0, 12)}, nothing to compare\n`,
    );

  const before = versionIn(git('show', `${base}:${VERSION_FILE}`) ?? '');
  const now = existsSync(VERSION_FILE) ? versionIn(readFileSync(VERSION_FILE, 'utf8')) : undefined;
  if (before !== now)
    return process.stdout.write(
      `golden: expected results changed with the model version, ${before} → ${now}\n`,
    );

  process.stderr.write(
    `golden: these expected results changed since ${base.slice(0, 12)}, but MODEL_VERSION is still ${now}:\n` +
      `${names.map((name) => `  ${name}\n`).join('')}` +
      `If the model is meant to give other results, raise MODEL_VERSION in ${VERSION_FILE} and say why under "Model changes" in CHANGELOG.md.\n` +
      'If not, undo the change of these files and mend the model.\n',
  );
  process.exitCode = 1;
}

check(process.argv[2]);
