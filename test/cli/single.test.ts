import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const FILE = join(import.meta.dirname, '..', '..', 'dist', 'reticula.mjs');

/** A folder below which and above which no package lies. */
const alone = temporaryFolder();
copyFileSync(FILE, join(alone, 'reticula.mjs'));
const installed = temporaryFolder();

/** The file in a folder that holds nothing else, on a machine that has nothing else: not even a path. */
function single(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['reticula.mjs', ...words], {
    cwd: alone,
    encoding: 'utf8',
    env: { COLUMNS: '80' },
  });
  return { status, stdout, stderr };
}

/** What the installed program prints, called as the file is. */
async function asInstalled(...words: string[]) {
  const { status, stdout, stderr } = await reticula(words, { cwd: installed });
  return { status, stdout: renamed(stdout), stderr: renamed(stderr) };
}

function renamed(text: string): string {
  return text.replaceAll('npx reticula', 'node reticula.mjs');
}

/** Every file of the only results in a folder but the manifest, byte for byte. */
function filesIn(folder: string): Record<string, string> {
  const directory = join(folder, readdirSync(folder)[0] ?? '');
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    files.map((path) => [relative(directory, path), readFileSync(path).toString('base64')]),
  );
}

const SMALL = ['souss-massa', '--ticks', '6', '--replicates', '4'];

describe('the single file, alone', () => {
  test.each(['1', '2'])('sweeps to the bytes of the package, with %s threads', async (jobs) => {
    const words = ['sweep', ...SMALL, '--jobs', jobs, '--quiet', '--out', `jobs-${jobs}`];
    expect(single(...words)).toMatchObject({ status: 0, stderr: '' });
    await asInstalled(...words);
    const files = filesIn(join(alone, `jobs-${jobs}`));
    expect(Object.keys(files)).toContain('runs.parquet');
    expect(files).toEqual(filesIn(join(installed, `jobs-${jobs}`)));
  });

  test('computes shards in threads, merges them, reports and exports as the package does', async () => {
    for (const shard of ['1/2', '2/2']) {
      const words = ['sweep', ...SMALL, '--jobs', '2', '--shard', shard, '--out', 'shards'];
      expect(single(...words).status).toBe(0);
    }
    const merged = single('merge', 'shards', '--report');
    expect(merged.status).toBe(0);
    expect(merged.stdout).toContain('  Tables   node reticula.mjs export shards/souss-massa-');
    expect(single('export', 'shards', '--format', 'csv').status).toBe(0);
    await asInstalled('sweep', ...SMALL, '--out', 'shards', '--report');
    await asInstalled('export', 'shards', '--format', 'csv');
    const files = filesIn(join(alone, 'shards'));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['report.html']));
    expect(files).toEqual(filesIn(join(installed, 'shards')));
  });

  test.each([
    [['run', 'no-coordination', '--ticks', '8']],
    // Its firms and ties stand in CSV files.
    [['run', 'prior-work', '--ticks', '3']],
    [['describe', 'scenarios']],
    [['describe', 'souss-massa', '--lang', 'fr']],
    [['describe', 'trust.initial']],
    [['validate', 'souss-massa', 'prior-work']],
    [['validate', 'sous-massa']],
    [['merge', 'nowhere']],
    [['methods', 'nowhere']],
    [['trace', 'souss-massa', '--firm', '12', '--ticks', '8']],
    [['--help']],
  ])('prints for %j what the package prints', async (words) => {
    // The name of the program is longer here, so lines may break elsewhere.
    const [here, there] = [single(...words), await asInstalled(...words)];
    const unbroken = (text: string) => text.replace(/\s+/g, ' ');
    expect({ ...here, stdout: unbroken(here.stdout) }).toEqual({
      ...there,
      stdout: unbroken(there.stdout),
    });
  });

  test('reads a scenario that extends one inside of it, and files beside it', () => {
    mkdirSync(join(alone, 'own'));
    const files = scenarioWithFirms(join(alone, 'own'));
    const { status, stdout } = single('validate', `own/${files.scenario}`);
    expect([status, stdout]).toEqual([0, expect.stringContaining(files.scenario)]);
    writeFileSync(
      join(alone, 'own', 'child.yaml'),
      'format: 1\ntitle: Child\nextends: prior-work\nticks: 3\n',
    );
    expect(single('run', 'own/child.yaml').status).toBe(0);
  });

  test('begins a scenario, without the schema that it has not', () => {
    expect(single('init', 'begun.yaml').status).toBe(0);
    expect(readFileSync(join(alone, 'begun.yaml'), 'utf8')).toMatch(/^# A scenario of Reticula/);
    expect(single('validate', 'begun.yaml').status).toBe(0);
  });

  test.each([
    ['teach'],
    ['findings'],
    ['chart', 'phase-portrait', 'results'],
    ['query', 'results', 'SELECT 1'],
  ])('says that it has no %s', (command, ...words) => {
    const { status, stdout, stderr } = single(command, ...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^${command} is not in the single file, `));
    expect(single(command, ...words, '--lang', 'fr').stderr).toMatch(
      new RegExp(`^${command} n’est pas dans le fichier unique, `),
    );
  });

  test('begins with the notices of what it holds', () => {
    const text = readFileSync(FILE, 'utf8');
    const notices = text.slice(0, text.indexOf('*/'));
    expect(notices).toMatch(
      /^#!\/usr\/bin\/env node\n\/\*!\nThis file holds parts of these packages/,
    );
    for (const name of ['piscina', 'yaml', 'hyparquet-writer', 'yargs', 'seedrandom', 'vega'])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.`, 'm'));
  });
});

/** A scenario with a file of firms beside it; the names are of the kind that people have. */
function scenarioWithFirms(folder: string): { readonly scenario: string } {
  const shipped = join(import.meta.dirname, '..', '..', 'scenarios');
  for (const name of ['prior-work-firms.csv', 'prior-work-ties.csv'])
    copyFileSync(join(shipped, name), join(folder, name));
  const text = readFileSync(join(shipped, 'prior-work.yaml'), 'utf8');
  writeFileSync(join(folder, 'my firms.yaml'), text);
  return { scenario: 'my firms.yaml' };
}

describe('a folder made with --bundle', () => {
  test('computes wherever it is taken, with nothing but Node.js', async () => {
    const home = temporaryFolder();
    const { scenario } = scenarioWithFirms(home);
    const few = ['--ticks', '4', '--replicates', '4'];
    const words = [scenario, ...few, '--engine', 'slurm', '--bundle', '--shards', '2'];
    const made = await reticula(['cluster', ...words, '--out', 'take'], { cwd: home });
    expect(made.status).toBe(0);
    expect(made.stdout).toContain('Copy it to the cluster');
    const sweep = ['sweep', scenario, ...few, '--quiet', '--out', 'here'];
    expect((await reticula(sweep, { cwd: home })).status).toBe(0);

    const there = join(temporaryFolder(), 'elsewhere');
    cpSync(join(home, 'take'), there, { recursive: true });
    // Nothing at home is needed, and Node.js lies in another place there.
    renameSync(join(home, 'take'), join(home, 'gone'));
    renameSync(join(home, scenario), join(home, 'gone.yaml'));
    mkdirSync(join(there, 'path'));
    symlinkSync(process.execPath, join(there, 'path', 'node'));
    const PATH = join(there, 'path');
    const task = (file: string, env = {}, cwd = there) => {
      const script = readFileSync(join(there, file), 'utf8');
      const moved = script.replace(`node=${process.execPath};`, 'node=/nowhere/node;');
      expect(moved).not.toBe(script);
      writeFileSync(join(there, 'moved'), moved);
      return spawnSync('/bin/bash', [join(there, 'moved')], {
        cwd,
        encoding: 'utf8',
        env: { PATH, ...env },
      });
    };
    for (const SLURM_ARRAY_TASK_ID of ['1', '2']) {
      const { status, stderr } = task('shards.sbatch', { SLURM_ARRAY_TASK_ID });
      expect([status, stderr]).toEqual([0, '']);
    }
    const { status, stdout } = task('merge.sbatch');
    expect(status).toBe(0);
    expect(stdout).toContain('node reticula.mjs report results/');
    expect(filesIn(join(there, 'results'))).toEqual(filesIn(join(home, 'here')));

    const astray = task('merge.sbatch', {}, home);
    expect([astray.status, astray.stderr]).toEqual([
      2,
      'Submit this file from its own folder: cd there first.\n',
    ]);
  });

  test('is made by the single file too, and never over other files', () => {
    const words = ['cluster', ...SMALL, '--engine', 'parallel', '--bundle', '--out', 'again'];
    expect(single(...words).status).toBe(0);
    expect(readFileSync(join(alone, 'again', 'reticula.mjs'))).toEqual(readFileSync(FILE));
    expect(single(...words).status).toBe(0);
    writeFileSync(join(alone, 'again', 'reticula.mjs'), 'mine');
    const { status, stderr } = single(...words);
    expect([status, stderr]).toEqual([3, expect.stringContaining('again/reticula.mjs exists')]);
    expect(readFileSync(join(alone, 'again', 'reticula.mjs'), 'utf8')).toBe('mine');
  });
});
