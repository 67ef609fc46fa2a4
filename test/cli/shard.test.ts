import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readShard } from '../../src/cli/read-shard.ts';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();
const SMALL = ['sweep', 'souss-massa', '--ticks', '4', '--replicates', '2', '--jobs', '1'];

let undivided: Record<string, string>;
beforeAll(async () => {
  await reticula([...SMALL, '--out', 'undivided'], { cwd });
  undivided = tablesIn('undivided');
});

/** The tables of the only results in a folder, byte for byte. */
function tablesIn(out: string): Record<string, string> {
  const directory = join(cwd, out, readdirSync(join(cwd, out))[0] ?? '');
  const names = readdirSync(directory).filter((name) => name !== 'manifest.json');
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(directory, name)).toString('base64')]),
  );
}

function shard(asked: string, out: string, env = {}, more: readonly string[] = []) {
  return reticula([...SMALL, '--shard', asked, '--out', out, ...more], { cwd, env });
}

describe('sweep --shard', () => {
  test('three at once, then merge: the bytes of one sweep, and its summary', async () => {
    const three = await Promise.all([1, 2, 3].map((number) => shard(`${number}/3`, 'three')));
    for (const { status, stdout, stderr } of three) {
      expect(status).toBe(0);
      expect(stdout).toMatch(/^Shard [123]\/3 is computed: 1\d runs in three\/souss-massa-\w{8}\./);
      expect(stdout).toMatch(/^ {2}npx reticula merge three\/souss-massa-\w{8}$/m);
      expect(stderr).not.toContain('rror');
    }
    const merged = await reticula(['merge', 'three'], { cwd });
    expect(merged.status).toBe(0);
    expect(merged.stdout).toContain('25 points × 2 replicates = 50 runs of 4 quarters\n');
    expect(tablesIn('three')).toEqual(undivided);
    expect((await reticula(['merge', 'three'], { cwd })).stderr).toContain('Already finished');
  });

  test('what is missing is named with the command that computes it', async () => {
    await shard('2/3', 'gaps');
    const { status, stderr, stdout } = await reticula(['merge', 'gaps'], { cwd });
    expect(status).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain('33 runs of 50 are missing.\nMissing shards of 3: 1, 3.');
    const command = (number: number) =>
      `  npx reticula sweep souss-massa --ticks 4 --replicates 2 --shard ${number}/3 --out gaps\n`;
    expect(stderr.slice(stderr.indexOf('\n  '))).toBe(`\n${command(1)}${command(3)}`);
    const french = await reticula(['merge', 'gaps', '--lang', 'fr'], { cwd });
    expect(french.stderr).toContain('il manque 33 simulations sur 50.\nLots manquants sur 3');
    // What is copied speaks as what it was copied from.
    expect(french.stderr).toContain('--shard 3/3 --out gaps --lang fr\n');
  });

  test('a damaged table is named with the command that computes it again', async () => {
    await reticula([...SMALL, '--out', 'changed'], { cwd });
    const [name = ''] = readdirSync(join(cwd, 'changed'));
    appendFileSync(join(cwd, 'changed', name, 'runs.parquet'), 'x');
    const { status, stderr } = await reticula(['merge', 'changed'], { cwd });
    expect(status).toBe(3);
    expect(stderr).toBe(
      `changed/${name}/runs.parquet is missing, damaged or was changed. Compute it again with:\n` +
        '  npx reticula sweep souss-massa --ticks 4 --replicates 2 --resume --out changed\n',
    );
    const french = await reticula(['report', 'changed', '--lang', 'fr'], { cwd });
    expect(french.stderr).toMatch(
      / Pour recalculer\u00a0:\n {2}npx reticula sweep .* --resume --out changed --lang fr\n$/,
    );
    const command = french.stderr.trim().split('npx reticula ')[1]?.split(' ') ?? [];
    expect((await reticula(command, { cwd })).status).toBe(0);
    expect(tablesIn('changed')).toEqual(undivided);
  });

  test('a merge of a folder goes through all: what one lacks keeps no other from being merged', async () => {
    const words = ['sweep', 'initial-trust', '--ticks', '2', '--out', 'folder', '--replicates'];
    await reticula([...words, '2', '--shard', '1/1'], { cwd });
    await shard('2/3', 'folder');
    await reticula([...words, '3'], { cwd });
    const { status, stdout, stderr } = await reticula(['merge', 'folder'], { cwd });
    expect(status).toBe(3);
    expect(stdout).toMatch(/^folder\/initial-trust-\w{8} is merged: \d+ runs\.$/m);
    expect(stdout).toMatch(/^folder\/initial-trust-\w{8} was finished already: \d+ runs\.$/m);
    // Only what was merged now is shown.
    expect(stdout.match(/^Smallest difference/gm)).toHaveLength(1);
    expect(stderr).toContain('33 runs of 50 are missing.\nMissing shards of 3: 1, 3.');
    const again = await reticula(['merge', 'folder', '--json', '--quiet'], { cwd });
    expect(again.status).toBe(3);
    const { sweeps } = JSON.parse(again.stdout) as { sweeps: { status: string }[] };
    expect(sweeps.map((one) => one.status)).toEqual(['finished', 'finished', 'unfinished']);
  });

  test('in a job array is numbered by the task', async () => {
    for (const task of [10, 12, 14]) {
      const env = {
        SLURM_ARRAY_TASK_ID: String(task),
        SLURM_ARRAY_TASK_MIN: '10',
        SLURM_ARRAY_TASK_STEP: '2',
        SLURM_ARRAY_TASK_COUNT: '3',
      };
      const { stdout } = await shard('slurm', 'array', env, ['--json']);
      const number = (task - 10) / 2 + 1;
      expect(JSON.parse(stdout)).toMatchObject({ sweeps: [{ shard: `${number}/3` }] });
    }
    expect((await reticula(['merge', 'array'], { cwd })).status).toBe(0);
    expect(tablesIn('array')).toEqual(undivided);
  });

  test.each(['0/3', '4/3', 'a/b', '3', '1/0', '1/3/5', '-1/3', 'slurm', 'slurm/', 'slurmy'])(
    '%s is refused with what is allowed',
    async (asked) => {
      const { status, stderr } = await reticula([...SMALL, `--shard=${asked}`], { cwd });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^--shard is .*, expected .*\d+\/\d+/);
    },
  );

  test('says which are allowed of so many, in both languages', () => {
    expect(() => readShard('4/3', {}, 'en')).toThrow('--shard is 4/3, expected 1/3 to 3/3');
    expect(() => readShard('0/3', {}, 'fr')).toThrow(
      '--shard vaut 0/3, attendu\u00a0: de 1/3 à 3/3',
    );
  });

  test('with only some tasks of an array submitted again means the same shards', () => {
    expect(() => readShard('slurm/4', { SLURM_ARRAY_TASK_ID: 'abc' }, 'en')).toThrow(
      'SLURM_ARRAY_TASK_ID is abc, expected a whole number from 0',
    );
    const still = { SLURM_ARRAY_TASK_ID: '1', SLURM_ARRAY_TASK_STEP: '0' };
    expect(() => readShard('slurm', still, 'fr')).toThrow('SLURM_ARRAY_TASK_STEP vaut 0, attendu');
    expect(() => readShard('', {}, 'en')).toThrow(
      '--shard is "", expected which shard of how many',
    );
    // Of no concern without slurm.
    expect(readShard('1/4', { SLURM_ARRAY_TASK_ID: 'abc' }, 'en')).toEqual({ number: 1, of: 4 });
    const again = { SLURM_ARRAY_TASK_ID: '7', SLURM_ARRAY_TASK_MIN: '7' };
    const environment = { ...again, SLURM_ARRAY_TASK_COUNT: '1' };
    expect(readShard('slurm/10', environment, 'en')).toEqual({ number: 7, of: 10 });
    expect(() => readShard('slurm/6', environment, 'en')).toThrow(
      '7/6 (SLURM_ARRAY_TASK_ID = 7), expected 1/6 to 6/6',
    );
  });

  test('leaves to the merge what is of the whole sweep', async () => {
    for (const option of ['--report', '--dry-run']) {
      const { status, stderr } = await shard('1/3', 'none', {}, [option]);
      expect(status).toBe(2);
      expect(stderr).toContain(option);
    }
  });
});
