import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReachOfFinding } from '../../src/analysis/reach/summarise-reach.ts';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();
const WORDS = ['findings', 'trust-grows', '--reach', '3', '--replicates', '3'];
const reach = (words: readonly string[]) => reticula([...WORDS, ...words], { cwd });

interface Told {
  readonly points: number;
  readonly replicates: number;
  readonly directory: string;
  readonly reach: readonly ReachOfFinding[];
}

/** The tables of the only reach below a folder. */
function tablesIn(out: string): Buffer[] {
  const [name = ''] = readdirSync(join(cwd, out));
  return ['runs', 'findings'].map((table) =>
    readFileSync(join(cwd, out, name, `${table}.parquet`)),
  );
}

describe('the reach of findings', () => {
  let told: Told;
  beforeAll(async () => {
    const { stdout } = await reach(['--out', 'one', '--jobs', '1', '--json']);
    told = JSON.parse(stdout) as Told;
  });

  test('tells at what share of the points each finding holds', () => {
    expect(told).toMatchObject({ points: 3, replicates: 3 });
    const [found] = told.reach;
    expect(found?.finding).toBe('trust-grows');
    expect((found?.holds ?? 0) + (found?.fails ?? 0) + (found?.undecided ?? 0)).toBe(3);
  });

  test('is the same bytes with two workers', async () => {
    expect((await reach(['--out', 'two', '--jobs', '2'])).status).toBe(0);
    const [one, two] = [tablesIn('one'), tablesIn('two')];
    expect(two.map((bytes, i) => bytes.equals(one[i] ?? Buffer.of()))).toEqual([true, true]);
  });

  test('is found again when it is finished, and other commands read its directory', async () => {
    const again = await reach(['--out', 'one']);
    expect(again.status).toBe(0);
    expect(again.stderr).toContain('Already finished');
    const exported = await reticula(['export', told.directory, '--format', 'csv'], { cwd });
    expect(exported.status).toBe(0);
    const csv = readFileSync(join(cwd, told.directory, 'export', 'findings.csv'), 'utf8');
    expect(csv.split('\n')[0]).toContain('finding,verdict,effect');
    expect((await reticula(['methods', told.directory], { cwd })).stdout).toContain('3');
  });

  test('stores a command that can be typed anywhere and names no folder of the machine', async () => {
    const world = join(cwd, 'secret.yaml');
    const networks = '[{ name: A, type: cluster, founders: 7 }]';
    writeFileSync(world, `format: 1\ntitle: A\nnetworks: ${networks}\n`);
    const words = ['--seed=-5', '--world', world, '--out', 'own', '--jobs', '1', '--quiet'];
    expect((await reach(words)).status).toBe(0);
    const [name = ''] = readdirSync(join(cwd, 'own'));
    const manifest = readFileSync(join(cwd, 'own', name, 'manifest.json'), 'utf8');
    expect((JSON.parse(manifest) as { command: string }).command).toBe(
      'reticula findings trust-grows --reach 3 --replicates 3 --seed=-5 --world secret.yaml',
    );
  });

  test('fits a terminal and speaks French', async () => {
    const { stdout } = await reach(['--out', 'one', '--lang', 'fr']);
    expect(stdout).toContain('Portée des résultats');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('is told by the page of findings in place of the published one', async () => {
    const words = ['findings', 'trust-grows', '--replicates', '3', '--reach-from', told.directory];
    const { status, stdout } = await reticula([...words, '--out', 'page'], { cwd });
    expect(status).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('of 3 points of the plausible parameters');
    const [name = ''] = readdirSync(join(cwd, 'page'));
    const html = readFileSync(join(cwd, 'page', name, 'findings.html'), 'utf8');
    expect(html).toContain('--reach 3 --replicates 3');
    expect(html).not.toContain('--reach 500');
  });

  test('of another world is refused', async () => {
    const words = ['findings', 'trust-grows', '--world', 'hub-deaf', '--reach-from'];
    const { status, stderr } = await reticula([...words, told.directory], { cwd });
    expect(status).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain('in another world than hub-deaf');
  });

  test('begins with --resume where there is nothing to go on with', async () => {
    const whole = tablesIn('two');
    rmSync(join(cwd, 'two'), { recursive: true });
    expect((await reach(['--out', 'two', '--resume'])).status).toBe(0);
    expect(tablesIn('two').map((bytes, i) => bytes.equals(whole[i] ?? Buffer.of()))).toEqual([
      true,
      true,
    ]);
  });

  test('refuses a number of points that is none', async () => {
    const { status, stderr } = await reticula(['findings', '--reach', 'many'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('--reach');
  });
});
