import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import type { Manifest } from '../../src/experiment/results/manifest.ts';
import { sweepHash } from '../../src/experiment/results/read-manifest.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();
const SMALL = ['--ticks', '8', '--replicates', '2', '--jobs', '2'];

interface Json {
  readonly sweeps: readonly {
    readonly scenario: string;
    readonly metrics: readonly string[];
    readonly effects: readonly string[];
    readonly directory: string;
    readonly status: string;
    readonly report: string | null;
    readonly points: readonly {
      readonly factors: Readonly<Record<string, number>>;
      readonly metrics: Readonly<
        Record<string, { readonly mean: number | null; readonly n: number }>
      >;
    }[];
  }[];
}

function sweepAgain(...words: string[]) {
  return reticula(['sweep', 'souss-massa', ...SMALL, ...words], { cwd });
}

function onlySweep({ stdout }: { readonly stdout: string }): Json['sweeps'][number] {
  const { sweeps } = JSON.parse(stdout) as Json;
  const [sweep] = sweeps;
  if (sweep === undefined || sweeps.length > 1) throw new Error(`not one sweep: ${stdout}`);
  return sweep;
}

describe('a sweep over two factors', () => {
  let first: Awaited<ReturnType<typeof reticula>>;
  beforeAll(async () => {
    first = await reticula(['sweep', 'souss-massa', '--report', ...SMALL], { cwd });
  });

  test('shows a table per measure that is asked about, the strongest effect and the caution', async () => {
    const { status, stdout } = first;
    expect(status).toBe(0);
    expect(stdout).toContain('25 points × 2 replicates = 50 runs');
    const { metrics, effects, points } = onlySweep(await sweepAgain('--json'));
    const file = new URL('../../scenarios/souss-massa.yaml', import.meta.url);
    const asked = readFileSync(file, 'utf8')
      .match(/^metrics: \[(.*)\]$/m)?.[1]
      ?.split(', ');
    expect(metrics).toEqual(asked);
    expect(stdout.match(/(?<= · )[\w.]+$/gm)).toEqual(asked);
    for (const effect of effects)
      expect(stdout.replace(/\s+/g, ' ')).toContain(effect.replace(/\s+/g, ' '));
    // Every cell of every table is the mean of its point, as far as its digits go.
    for (const metric of metrics) {
      const [, table = ''] = stdout.split(` · ${metric}\n`);
      const [head = '', ...rows] = (table.split('\n\n')[0] ?? '').split('\n');
      const trusts = head.trim().split(/ +/).map(Number);
      expect(rows).toHaveLength(5);
      const shown = rows.flatMap((row) => {
        const [clarity, ...cells] = row.match(/(?<= )−?\d+(\.\d+)?/g) ?? [];
        return trusts.map((trust, i) => [trust, Number(clarity), cells[i] ?? ''] as const);
      });
      for (const [trust, clarity, text] of shown) {
        const point = points.find(({ factors }) => {
          return factors['trust.initial'] === trust && factors['hub.clarity'] === clarity;
        });
        const mean = point?.metrics[metric]?.mean ?? Number.NaN;
        const decimals = text.split('.')[1]?.length ?? 0;
        const off = Math.abs(Number(text.replace('−', '-')) - mean);
        expect(off, `${metric} at ${trust}, ${clarity}`).toBeLessThan(0.501 * 10 ** -decimals);
      }
    }
    expect(stdout.replace(/\s+/g, ' ')).toContain('No result estimates an effect in Morocco.');
    expect(stdout).toContain('fictional');
  });

  test('fits a terminal of 80 columns', () => {
    for (const line of first.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('writes the report and says where, without the path of the machine', () => {
    const report = /^ {2}Report +(.*)$/m.exec(first.stdout)?.[1] ?? '';
    expect(readFileSync(join(cwd, report), 'utf8')).toMatch(/^<!doctype html>/);
    expect(first.stdout).not.toContain(cwd);
  });

  test('is found finished the second time, and printed again, in French if wanted', async () => {
    const again = await reticula(['sweep', 'souss-massa', ...SMALL], { cwd });
    expect(again.status).toBe(0);
    expect(again.stderr).toContain('Already finished, nothing to compute: 50 runs.');
    const table = (text: string) => text.slice(text.indexOf('Columns'), text.indexOf('  Results'));
    expect(table(again.stdout)).toBe(table(first.stdout));

    const french = await reticula(['sweep', 'souss-massa', ...SMALL, '--lang', 'fr'], { cwd });
    expect(french.stdout).toContain('Engagement à l’international');
    expect(french.stdout).toMatch(/^ {2}0,8 ( +−?\d+(,\d+)?( ±\d+(,\d+)?)?\*?){5}$/m);
    expect(french.stdout).not.toMatch(/\bhub\b(?!\.clarity)/);
  });

  test('is machine-readable with --json, and then says nothing else on stdout', async () => {
    const { stdout, stderr } = await reticula(
      ['sweep', 'souss-massa', ...SMALL, '--json', '--lang', 'fr'],
      { cwd },
    );
    const { sweeps } = JSON.parse(stdout) as Json;
    expect(sweeps).toHaveLength(1);
    expect(sweeps[0]).toMatchObject({ scenario: 'souss-massa', status: 'finished', report: null });
    expect(sweeps[0]?.points).toHaveLength(25);
    expect(sweeps[0]?.points[0]?.factors).toEqual({ 'trust.initial': 0.25, 'hub.clarity': 0.2 });
    expect(sweeps[0]?.points[0]?.metrics['engagement']).toMatchObject({
      n: 2,
      mean: expect.any(Number),
    });
    expect(stderr).toContain('Déjà achevé');
  });

  test('says which program computed it, where that was another one', async () => {
    const { directory } = onlySweep(await sweepAgain('--json'));
    const path = join(cwd, directory, 'manifest.json');
    const text = readFileSync(path, 'utf8');
    expect((await sweepAgain()).stderr).not.toContain('Computed by');
    writeFileSync(path, text.replace(/("programVersion": ")[^"]+/, '$10.0.7'));
    const { stderr, status } = await sweepAgain();
    writeFileSync(path, text);
    expect(status).toBe(0);
    const { version } = packageJson;
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      `Computed by reticula 0.0.7; this is reticula ${version}. The model is the same, ${MODEL_VERSION}, and so are the values.`,
    );
  });

  test('is not the same sweep where another model computed it', async () => {
    const { directory } = onlySweep(await sweepAgain('--json'));
    const manifest = JSON.parse(
      readFileSync(join(cwd, directory, 'manifest.json'), 'utf8'),
    ) as Manifest;
    const older = { ...manifest, modelVersion: '0.9.0' };
    const hash = sweepHash(older);
    // Elsewhere by its name; and were it there all the same, it would be left alone.
    expect(hash.slice(0, 8)).not.toBe(manifest.hash.slice(0, 8));
    const there = join(cwd, 'older', basename(directory));
    mkdirSync(there, { recursive: true });
    writeFileSync(join(there, 'manifest.json'), JSON.stringify({ ...older, hash }));
    for (const resume of [[], ['--resume']]) {
      const { status, stderr, stdout } = await sweepAgain('--out', 'older', ...resume);
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      expect(stderr).toMatch(/holds something else than this sweep, and is left as it is/);
    }
  });

  test('makes no remarks with --quiet', async () => {
    const { stderr } = await reticula(['sweep', 'souss-massa', ...SMALL, '--quiet'], { cwd });
    expect(stderr).toBe('');
  });

  test('is exported, and a report is made of it, by the folder that holds it', async () => {
    const [report, tables] = await Promise.all([
      reticula(['report', 'results', '--lang', 'fr'], { cwd }),
      reticula(['export', 'results', '--format', 'csv', '--out', 'tables'], { cwd }),
    ]);
    expect(report.status).toBe(0);
    expect(readFileSync(join(cwd, report.stdout.trim()), 'utf8')).toContain('<html lang="fr">');
    expect(tables.status).toBe(0);
    const files = tables.stdout.trim().split('\n');
    expect(files).toContain(join('tables', 'runs.csv'));
    for (const file of files) expect(existsSync(join(cwd, file))).toBe(true);
  });
});

test('a swept parameter that is set is fixed, and that is said', async () => {
  const { stdout, stderr } = await reticula(
    ['sweep', 'souss-massa', ...SMALL, '--set', 'hub.clarity=0.7', '--out', 'fixed'],
    { cwd },
  );
  expect(stderr).toContain(
    'hub.clarity is a factor of the sweep: it is fixed at 0.7, which leaves 5 of 25 points.',
  );
  expect(stdout).toContain('5 points × 2 replicates');
  expect(stdout).toContain('Rows: Prerequisite trust');
});

test('several scenarios get a directory each, and no factor is needed', async () => {
  const { status, stdout } = await reticula(
    ['sweep', 'allali-myopia', 'no-hub', '--ticks', '4', '--replicates', '3', '--out', 'several'],
    { cwd },
  );
  expect(status).toBe(0);
  expect(stdout).toContain('95% interval');
  expect(
    readdirSync(join(cwd, 'several')).map((name) => name.replace(/-[0-9a-f]{8}$/, '')),
  ).toEqual(['allali-myopia', 'no-hub']);
});

test('reports and tables of several results need no names, but cannot share a place', async () => {
  const report = await reticula(['report', 'several', '--json'], { cwd });
  const { reports } = JSON.parse(report.stdout) as { reports: { report: string }[] };
  expect(reports).toHaveLength(2);
  for (const each of reports) expect(existsSync(join(cwd, each.report))).toBe(true);
  const tables = await reticula(['export', 'several', '--format', 'csv'], { cwd });
  expect(tables.stdout.match(/runs\.csv$/gm)).toHaveLength(2);
  const together = await reticula(['report', 'several', '--out', 'one.html'], { cwd });
  expect(together).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('no-hub-'),
  });
});

test('results of an edited scenario beside those of before are told apart', async () => {
  const words = ['sweep', 'no-hub', '--ticks', '4', '--replicates', '2', '--out', 'edited'];
  await reticula(words, { cwd });
  const alone = await reticula(['methods', 'edited'], { cwd });
  expect(alone.stderr).toBe('');
  await reticula([...words, '--seed', 'argan'], { cwd });
  for (const command of [['methods'], ['export'], ['chart', 'factor-line']]) {
    const { status, stderr } = await reticula([...command, 'edited'], { cwd });
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^There are 2 results of no-hub, .* give its directory:\n {2}edited\/no-hub-\w{8}\n {4}.* = \d+ runs, 4 quarters, seed \S+\n {2}edited/,
    );
    expect(stderr).toContain('seed argan');
  }
});

test('a dry run writes nothing and says points, replicates, seeds and time', async () => {
  const { status, stdout } = await reticula(
    ['sweep', 'souss-massa', '--ticks', '4', '--dry-run', '--out', 'dry'],
    { cwd },
  );
  expect(status).toBe(0);
  expect(stdout).toContain('25 points × 30 replicates = 750');
  expect(stdout).toContain('souss-massa, replicates 0 to 29');
  expect(stdout).toMatch(/Time +about \d+ s with \d+ jobs?/);
  expect(existsSync(join(cwd, 'dry'))).toBe(false);
});

test('an interrupted sweep says how to go on, refuses to be begun anew, and is completed by --resume', async () => {
  const words = ['sweep', 'souss-massa', '--ticks', '20', '--replicates', '8', '--out', 'cut'];
  let isSignalled = false;
  const cut = await interruptWhenRunning([...words, '--jobs', '1'], () => {
    isSignalled = true;
  });
  expect(isSignalled).toBe(true);
  expect(cut.status).toBe(130);
  expect(cut.stderr).toMatch(/Interrupted\. \d+ of 200 runs are stored in cut\/souss-massa-/);
  const command = 'npx reticula sweep souss-massa --ticks 20 --replicates 8 --out cut --resume';
  expect(cut.stderr).toContain(command);

  const refused = await reticula(words, { cwd });
  expect(refused).toMatchObject({
    status: 3,
    stdout: '',
    stderr: expect.stringContaining(command),
  });

  const resumed = await reticula([...words, '--resume', '--json'], { cwd });
  expect(resumed.status).toBe(0);
  expect((JSON.parse(resumed.stdout) as Json).sweeps[0]).toMatchObject({ status: 'finished' });
});

/** Ctrl-C as soon as the first shard is on the disk. */
async function interruptWhenRunning(words: readonly string[], onSignal: () => void) {
  const running = reticula(words, {
    cwd,
    onSpawn(kill) {
      const timer = setInterval(() => {
        if (!hasParts(join(cwd, 'cut'))) return;
        clearInterval(timer);
        onSignal();
        kill('SIGINT');
      }, 20);
    },
  });
  return running;
}

function hasParts(folder: string): boolean {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
    (name) => /parts.\S+$/.test(name) && !name.endsWith('.tmp'),
  );
}
