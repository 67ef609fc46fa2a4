import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { divide } from '../../src/cli/cluster/division.ts';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();

/** What a shell would take for commands, in every place that a scenario or a person can fill. */
const HOSTILE = `it's "$(touch pwned)" \`touch pwned\` ; touch pwned & \\ #\n#SBATCH --wrap=pwned\ntouch pwned\n`;
const FILE = `./-x ${HOSTILE}.yaml`;
/** Slurm itself has no folders with \\. */
const FOLDER = `out ${HOSTILE.trim().replaceAll('\\', '')}`;

const SCENARIO = `format: 1
title: ${JSON.stringify(HOSTILE.trim().replaceAll('\n', ' '))}
description: ${JSON.stringify(HOSTILE)}
seed: ${JSON.stringify("it's $(touch pwned)")}
ticks: 3
replicates: 3
sweep:
  factors:
    trust.initial: [0.3, 0.6]
`;

interface Written {
  readonly files: readonly string[];
  readonly launch: readonly string[];
  readonly shards: number;
  readonly directory: string;
}

function bash(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { PATH = '' } = process.env;
  return spawnSync('bash', words, { cwd, encoding: 'utf8', env: { PATH, ...env } });
}

async function cluster(...words: string[]): Promise<Written> {
  const { status, stdout, stderr } = await reticula(['cluster', '--json', ...words], { cwd });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as Written;
}

/** Tables of a directory, byte for byte. */
function tablesIn(directory: string): Record<string, string> {
  const names = readdirSync(directory).filter((name) => name.endsWith('.parquet'));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(directory, name)).toString('base64')]),
  );
}

let undivided: Record<string, string>;
beforeAll(async () => {
  writeFileSync(join(cwd, FILE), SCENARIO);
  await reticula(['sweep', '--out=undivided', FILE], { cwd });
  undivided = tablesIn(join(cwd, 'undivided', readdirSync(join(cwd, 'undivided'))[0] ?? ''));
});

describe('the files for a cluster', () => {
  test('of Slurm compute and merge the sweep, whatever scenario, file and folder are called', async () => {
    const { files, launch, shards, directory } = await cluster(
      FILE,
      '--engine',
      'slurm',
      '--shards',
      '2',
      '--out',
      FOLDER,
    );
    const [array = '', merge = ''] = files;
    // As Slurm does: a copy, from another folder, with the number in the environment.
    for (const task of ['1', '2']) {
      const { status, stderr } = bash([join(cwd, array)], { SLURM_ARRAY_TASK_ID: task });
      expect([status, stderr]).toEqual([0, '']);
    }
    expect(shards).toBe(2);
    expect(Object.keys(undivided)).toContain('runs.parquet');
    expect(bash([join(cwd, merge)]).status).toBe(0);
    expect(tablesIn(directory)).toEqual(undivided);

    // Slurm reads directives up to the first line that is none.
    const head = readFileSync(join(cwd, array), 'utf8').split('\n\n')[0] ?? '';
    for (const directive of ['--array=1-2', '--requeue', '--signal=B:TERM@60'])
      expect(head).toContain(`\n#SBATCH ${directive}\n`);
    // Of the scenario nothing but its name is there, which holds no sign that anybody obeys.
    for (const line of head.split('\n').slice(2))
      expect(line).toMatch(/^#SBATCH --[a-z-]+(=[\w@:%/.-]+)?$/);

    // The commands to launch hold nothing either: a shell that is told what sbatch would answer runs them.
    const answers = 'sbatch() { echo "$*" >> "$CALLS"; echo "41;cluster"; }';
    const calls = join(cwd, 'calls.txt');
    const { status } = bash(['-c', `${answers}\n${launch.join('\n')}`], { CALLS: calls });
    expect(status).toBe(0);
    expect(readFileSync(calls, 'utf8')).toBe(
      '--parsable shards.sbatch\n--dependency=afterany:41 merge.sbatch\n',
    );
    expect(holdsPwned(cwd)).toBe(false);
  });

  test('of GNU parallel do the same', async () => {
    const { files, launch, directory } = await cluster(
      FILE,
      '--engine',
      'parallel',
      '--shards',
      '3',
      '--out',
      `${FOLDER}\\p`,
    );
    const [one = '', all = ''] = files;
    const text = readFileSync(join(cwd, all), 'utf8');
    expect(text).toMatch(/^seq 3 \| exec parallel .*--joblog \S+ --resume-failed bash shard.sh$/m);
    const [, merge = ''] = launch;
    // Without GNU parallel here, what it would do.
    const isThere = bash(['-c', 'parallel --version']).stdout.startsWith('GNU parallel');
    const loop = `for shard in 1 2 3; do bash "$1" $shard || exit; done; cd -- "$2" && ${merge}`;
    const commands = isThere ? launch.join('\n') : loop;
    expect(bash(['-c', commands, 'bash', one, `${FOLDER}\\p`]).status).toBe(0);
    expect(tablesIn(directory)).toEqual(undivided);
    expect(holdsPwned(cwd)).toBe(false);
  });

  test('a task that Slurm ends before its time says so and is gone on with', async () => {
    const { files, directory } = await cluster(
      'souss-massa',
      '--engine',
      'slurm',
      '--replicates',
      '60',
      '--shards',
      '2',
    );
    const [array = ''] = files;
    const started = `bash "$1" & task=$!
      until ls "$2"/parts/*.part > /dev/null 2>&1; do sleep 0.05; done
      kill -TERM "$task"; wait "$task"`;
    const env = { SLURM_ARRAY_TASK_ID: '2' };
    // 143 comes from the program: the shell gave way to it.
    const ended = bash(['-c', started, 'bash', array, directory], env);
    expect(ended.status).toBe(143);
    expect(ended.stderr).toContain('Interrupted.');
    expect(ended.stderr).toContain('--shard 2/2');
  });

  test('are written again over their own kind only', async () => {
    const words = ['souss-massa', '--engine', 'slurm', '--ticks', '4', '--out', 'own'];
    await cluster(...words);
    await cluster(...words);
    writeFileSync(join(cwd, 'own', 'merge.sbatch'), 'mine');
    const { status, stderr } = await reticula(['cluster', ...words], { cwd });
    expect([status, stderr]).toEqual([3, expect.stringContaining('own/merge.sbatch exists')]);
    expect(readFileSync(join(cwd, 'own', 'merge.sbatch'), 'utf8')).toBe('mine');
  });

  test.each([
    [['--engine', 'slurm', '--shards', '0'], '--shards is 0, expected a whole number from 1 to 24'],
    [
      ['--engine', 'slurm', '--shards', '25'],
      'expected a whole number from 1 to 24 (750 runs in 24 pieces, each computed in one go)',
    ],
    [['--engine', 'pbs'], '"slurm", "parallel"'],
    [['--engine', 'slurm', '--out', '50%'], 'expected a folder without % and \\ in its path'],
    [['--engine', 'slurm', '--bundle', '--out', 'a\\b'], 'expected a folder without % and'],
    [[], 'engine'],
  ])('%j is refused with what is allowed', async (words, expected) => {
    const { status, stderr } = await reticula(['cluster', 'souss-massa', ...words], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain(expected);
  });

  test('tell in French what was written and how to launch it', async () => {
    mkdirSync(join(cwd, 'fr'));
    const words = ['souss-massa', '--engine', 'parallel', '--shards', '5', '--out', 'fr'];
    const { stdout } = await reticula(['cluster', ...words, '--lang', 'fr'], { cwd });
    expect(stdout.replace(/\s+/g, ' ')).toContain('750 simulations en 5 lots, chacun');
    expect(stdout).toContain('  cd -- fr && bash shards.sh\n  bash merge.sh\n');
    const many = ['souss-massa', '--engine', 'slurm', '--shards', '25', '--lang', 'fr'];
    const { stderr } = await reticula(['cluster', ...many], { cwd });
    expect(stderr).toContain(
      'de 1 à 24 (750 simulations en 24 morceaux, calculés chacun d’un seul tenant)',
    );
  });
});

describe('a sweep', () => {
  const sweep = { runs: 100_000, secondsPerRun: 0.06, shards: 200 };

  test('is divided into shards of some ten minutes', () => {
    // 100 minutes of work.
    expect(divide(sweep, 1)).toMatchObject({ shards: 10, minutes: 10, limitMinutes: 30 });
    expect(divide(sweep, 2)).toMatchObject({ shards: 5, minutes: 10 });
    expect(divide({ ...sweep, secondsPerRun: 1e-6 }, 1)).toMatchObject({ shards: 1 });
  });

  test('has no more shards than can be told apart, and as many as there are cores', () => {
    expect(divide({ ...sweep, shards: 7 }, 1)).toMatchObject({ shards: 7 });
    expect(divide({ ...sweep, secondsPerRun: 1e-6 }, 1, undefined, 4).shards).toBe(4);
  });

  test('whose shards are unequal is given time for the longest', () => {
    expect(divide({ ...sweep, shards: 3 }, 1, 2).minutes).toBeCloseTo(200 / 3, 6);
  });
});

function holdsPwned(folder: string): boolean {
  return (
    existsSync(join(folder, 'pwned')) ||
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) =>
      /(^|\/)pwned$/.test(name),
    )
  );
}

describe('the runs of a sensitivity analysis', () => {
  const SIZE = ['--samples=4', '--ticks=3', '--replicates=2'];

  test('are divided, merged and ranked without computing again, and are those of sensitivity', async () => {
    const words = ['souss-massa', '--sensitivity', 'sobol', ...SIZE, '--engine', 'parallel'];
    const { stdout } = await reticula(
      ['cluster', ...words, '--shards', '2', '--out', 'far', '--json'],
      { cwd },
    );
    const { directory, ranking } = JSON.parse(stdout) as Written & { readonly ranking: string };
    for (const shard of ['1', '2']) expect(bash(['far/shard.sh', shard]).status).toBe(0);
    expect(bash(['far/merge.sh']).status).toBe(0);

    const [, ...ranked] = ranking.replace(/^npx /, '').split(' ');
    const read = await reticula(ranked, { cwd });
    expect(read.stderr).toContain('Already finished, nothing to compute: 32 runs.');
    expect(read.stdout).toContain('Shares of variance (Sobol)');

    const near = ['sensitivity', 'souss-massa', '--method=sobol', ...SIZE, '--out=near'];
    await reticula(near, { cwd });
    const [name = ''] = readdirSync(join(cwd, 'near'));
    expect(directory.endsWith(name)).toBe(true);
    expect(tablesIn(directory)).toEqual(tablesIn(join(cwd, 'near', name)));
  });

  test('go with no other design', async () => {
    const words = ['souss-massa', '--sensitivity', 'oat', '--engine', 'slurm', '--design', 'grid'];
    const { status, stderr } = await reticula(['cluster', ...words], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining('leave out --design\n')]);
    expect(existsSync(join(cwd, 'cluster-souss-massa-oat'))).toBe(false);
  });
});
