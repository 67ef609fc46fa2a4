import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadArm, openArm } from '../../src/cli/actions/compare/load-arm.ts';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { readManifest, sweepHash } from '../../src/experiment/results/read-manifest.ts';
import { runSweep } from '../../src/experiment/run/run-sweep.ts';
import type { Scenario } from '../../src/experiment/scenario/scenario.ts';
import { type Built, buildEntries } from '../experiment/run/support/build.ts';
import { smallScenario } from '../experiment/run/support/small-scenario.ts';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();

/** Sweeps in this process: no worker is needed for so few runs. */
async function sweep(name: string, changes: Partial<Scenario> = {}, tables = {}): Promise<string> {
  const worker = pathToFileURL('/nowhere/worker.js');
  const scenario = smallScenario({ name, metrics: ['trust', 'cooperation'], ...changes });
  const { directory } = await runSweep(scenario, { outDir: join(cwd, name), worker, ...tables });
  return directory;
}

const withSeed = (seed: string): Partial<Scenario> => ({ seed });
const grid = (factors: Record<string, number[]>): Partial<Scenario> => ({
  sweep: {
    design: 'grid',
    factors: Object.entries(factors).map(([path, values]) => ({
      path: path as 'trust.initial',
      values,
    })),
  },
});
const parameters = smallScenario().input.parameters;
const deaf: Partial<Scenario> = {
  input: { ...smallScenario().input, parameters: { ...parameters, hub: { listening: 0 } } },
};

let [base, other, listening, two, short]: string[] = [];
beforeAll(async () => {
  base = await sweep('base');
  other = await sweep('other', withSeed('olive'));
  listening = await sweep('listening', deaf);
  two = await sweep('two', grid({ 'trust.initial': [0.35, 0.65], 'hub.clarity': [0.2, 0.8] }));
  short = await sweep('short', { ticks: 5 });
}, 300_000);

/** The command in this process, with what it writes. */
async function compare(...words: string[]) {
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[stream] += String(text);
      return true;
    }),
  );
  try {
    const language = words.includes('--lang') ? [] : ['--lang', 'en'];
    const status = await runCommandLine(['compare', ...words, ...language]);
    return { status, ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

interface Json {
  readonly comparisons: readonly {
    readonly a: { letter: string; directory: string; points: number; factors: object };
    readonly b: { letter: string; factors: Record<string, unknown> };
    readonly by: { factor: string; level: number } | null;
    readonly paired: boolean;
    readonly pairs: number;
    readonly identical: string | null;
    readonly differs: readonly { what: string; path?: string; values: unknown[] }[];
    readonly same: readonly { what: string; value: unknown }[];
    readonly metrics: readonly {
      name: string;
      paired: boolean;
      means: number[];
      difference: number;
      interval: number[];
      n: number;
      missing: number;
      verdict: string;
      comparisons: number;
      sentence: string;
    }[];
    readonly overTime: readonly { name: string; ticks: number[]; difference: number[] }[];
    readonly survival: readonly { subject: string; n: number[]; events: number[] }[];
  }[];
}

async function json(...words: string[]): Promise<Json> {
  const { stdout, stderr, status } = await compare(...words, '--json');
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Json;
}

describe('two points of a sweep', () => {
  it('are paired, and differ in the factor alone', async () => {
    const { comparisons } = await json(`${base}@trust.initial=0.35`, `${base}@trust.initial=0.65`);
    expect(comparisons).toHaveLength(1);
    const [found] = comparisons;
    expect(found).toMatchObject({
      a: { letter: 'A', points: 1, factors: { 'trust.initial': 0.35 } },
      b: { letter: 'B', points: 1, factors: { 'trust.initial': 0.65 } },
      by: null,
      paired: true,
      pairs: 20,
      identical: null,
      differs: [{ what: 'parameter', path: 'trust.initial', values: [0.35, 0.65] }],
    });
    expect(found?.same).toContainEqual({ what: 'seed', value: 'argan' });
    expect(found?.metrics.map(({ name }) => name)).toEqual(['trust', 'cooperation']);
    const [trust] = found?.metrics ?? [];
    expect(trust?.verdict).toBe('higher');
    for (const {
      means,
      difference,
      interval,
      n,
      missing,
      paired,
      comparisons: of,
    } of found?.metrics ?? []) {
      expect([n + missing, paired, of]).toEqual([20, true, 2]);
      expect(difference).toBeCloseTo((means[1] ?? 0) - (means[0] ?? 0), 10);
      expect(interval[0]).toBeLessThanOrEqual(difference);
      expect(interval[1]).toBeGreaterThanOrEqual(difference);
    }
    expect(trust?.sentence).toMatch(/^In this model, “Trust” \(0 to 1\) is higher in B/);
  });

  it('are followed from quarter to quarter, where they kept what was measured', async () => {
    const { comparisons } = await json(`${base}@trust.initial=0.35`, `${base}@trust.initial=0.65`);
    const overTime = comparisons[0]?.overTime ?? [];
    expect(overTime.map(({ name }) => name)).toEqual(['trust', 'cooperation']);
    expect(overTime[0]?.ticks).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    // The last quarter is what is compared at the end.
    const [trust] = comparisons[0]?.metrics ?? [];
    expect(overTime[0]?.difference.at(-1)).toBeCloseTo(trust?.difference ?? Number.NaN, 12);
  });

  it('are compared in the life of networks and in first exports', async () => {
    const { comparisons } = await json(`${base}@trust.initial=0.35`, `${base}@trust.initial=0.65`);
    const survival = comparisons[0]?.survival ?? [];
    expect(survival.map(({ subject }) => subject)).toEqual(['networkLife', 'firstExport']);
    // Two networks in each of 20 runs.
    expect(survival[0]?.n).toEqual([40, 40]);
  });

  it('are told in the language of the reader, 80 columns wide', async () => {
    const words = [`${base}@trust.initial=0.35`, `${base}@trust.initial=0.65`];
    for (const [language, parts] of [
      [
        'en',
        ['What differs', 'Paired: runs of the same seed', 'In this model, “Trust”', 'In reality'],
      ],
      [
        'fr',
        [
          'Ce qui diffère',
          'Par paires\u00a0: les simulations',
          'Dans ce modèle, «\u00a0Confiance\u00a0»',
          'Dans la réalité',
        ],
      ],
    ] as const) {
      const { status, stdout, stderr } = await compare(...words, '--lang', language);
      expect([status, stderr]).toEqual([0, '']);
      for (const part of parts) expect(stdout).toContain(part);
      const long = stdout.split('\n').filter((line) => line.length > 80);
      // A path is not broken.
      expect(long.filter((line) => !line.includes(cwd))).toEqual([]);
      expect(stdout).not.toMatch(/undefined|NaN|Infinity|\[object/);
    }
  });
});

describe('two directories', () => {
  it('are averaged over the points that both have, replicate by replicate', async () => {
    const { comparisons } = await json(base ?? '', listening ?? '');
    expect(comparisons[0]).toMatchObject({
      a: { points: 3, factors: { 'trust.initial': [0.35, 0.5, 0.65] } },
      paired: true,
      pairs: 20,
    });
    expect(comparisons[0]?.differs).toEqual([
      { what: 'scenario', values: ['base', 'listening'] },
      { what: 'parameter', path: 'hub.listening', values: [null, 0] },
    ]);
    expect(comparisons[0]?.metrics[0]?.n).toBe(20);
  });

  it('are compared at each level of a factor, all adjusted together', async () => {
    const { comparisons } = await json(base ?? '', listening ?? '', '--by', 'trust.initial');
    expect(comparisons.map(({ by }) => by)).toEqual([
      { factor: 'trust.initial', level: 0.35 },
      { factor: 'trust.initial', level: 0.5 },
      { factor: 'trust.initial', level: 0.65 },
    ]);
    expect(comparisons[0]?.metrics[0]?.comparisons).toBe(6);
  });

  it('of different seeds are not paired, and are said not to be', async () => {
    const { comparisons } = await json(base ?? '', other ?? '');
    expect(comparisons[0]).toMatchObject({ paired: false, pairs: 0 });
    expect(comparisons[0]?.differs).toContainEqual({ what: 'seed', values: ['argan', 'olive'] });
    for (const { paired, n, verdict, sentence } of comparisons[0]?.metrics ?? []) {
      expect([paired, n]).toEqual([false, 40]);
      // Two samples of one arm.
      expect(['equivalent', 'noClearDifference']).toContain(verdict);
      expect(sentence).toContain('No clear difference');
    }
    const { stdout } = await compare(base ?? '', other ?? '');
    expect(stdout).toContain('Unpaired: the seeds differ');
  });

  it('that are one and the same are said to be', async () => {
    const { comparisons } = await json(base ?? '', base ?? '');
    expect(comparisons[0]).toMatchObject({ identical: 'same', differs: [] });
    expect(comparisons[0]?.metrics.map(({ difference }) => difference)).toEqual([0, 0]);
    const { stdout } = await compare(base ?? '', base ?? '', '--lang', 'fr');
    expect(stdout).toContain('A et B sont identiques');
  });

  it('whose difference changes nothing end in the same states, and say so', async () => {
    // Names decide nothing.
    const { input } = smallScenario();
    const networks = input.networks?.map((network) => ({ ...network, name: `${network.name} 2` }));
    const renamed = await sweep('renamed', { input: { ...input, networks: networks ?? [] } });
    const { comparisons } = await json(base ?? '', renamed);
    expect(comparisons[0]?.identical).toBe('states');
    expect(comparisons[0]?.differs.map(({ what }) => what)).toEqual(['scenario', 'networks']);
  });
});

describe('more than two', () => {
  it('are each compared with the first', async () => {
    const { comparisons } = await json(base ?? '', other ?? '', listening ?? '');
    expect(comparisons.map(({ a, b }) => a.letter + b.letter)).toEqual(['AB', 'AC']);
  });

  it('levels of one factor are each compared with the first level', async () => {
    const { comparisons } = await json(
      base ?? '',
      '--by',
      'trust.initial',
      '--metric',
      'payoff,trust',
    );
    expect(comparisons.map(({ b }) => b.factors['trust.initial'])).toEqual([0.5, 0.65]);
    expect(comparisons[0]?.metrics.map(({ name }) => name)).toEqual(['payoff', 'trust']);
  });

  it('points may be averaged over what is the same on both sides', async () => {
    const { comparisons } = await json(`${two}@hub.clarity=0.2`, `${two}@hub.clarity=0.8`);
    expect(comparisons[0]?.a).toMatchObject({
      points: 2,
      factors: { 'trust.initial': [0.35, 0.65], 'hub.clarity': 0.2 },
    });
  });
});

describe('what cannot be compared', () => {
  /** Words, the exit code, and what has to be said. */
  const refusals = (): [string, string[], number, string[]][] => [
    [
      'a level that is not there',
      [`${base}@trust.initial=0.6`, base ?? ''],
      3,
      ['no point with trust.initial=0.6', 'nearest is 0.65'],
    ],
    [
      'a factor that does not vary',
      [`${base}@trust.intial=0.5`, base ?? ''],
      3,
      ['does not vary trust.intial', 'Did you mean trust.initial?'],
    ],
    [
      'different points',
      [base ?? '', two ?? ''],
      3,
      ['covers 3 points (trust.initial)', 'covers 4 points', '@trust.initial=0.35', '--by'],
    ],
    ['different horizons', [base ?? '', short ?? ''], 3, ['simulates 8 quarters', '5', '--ticks']],
    [
      'a factor to go by that one lacks',
      [base ?? '', two ?? '', '--by', 'hub.clarity'],
      3,
      ['does not vary hub.clarity'],
    ],
    ['one alone', [base ?? ''], 2, ['Compare with what?', '--by']],
    [
      'an unknown measure',
      [base ?? '', base ?? '', '--metric', 'trst'],
      2,
      ['no measure trst', 'did you mean trust?'],
    ],
    ['a folder that does not exist', [base ?? '', 'nowhere'], 3, ['nowhere does not exist']],
  ];

  it('is refused with the reason and what to do', async () => {
    for (const [name, words, code, parts] of refusals()) {
      const { status, stderr, stdout } = await compare(...words);
      expect([name, status, stdout]).toEqual([name, code, '']);
      for (const part of parts) expect(stderr, name).toContain(part);
      expect(stderr, name).not.toContain('Unexpected error');
    }
  });

  it('names the nearest point where single levels exist and the point does not', async () => {
    const diagonal = await sweep('diagonal', {
      sweep: {
        design: 'points',
        factors: [{ path: 'trust.initial' }, { path: 'hub.clarity' }],
        points: [
          [0.35, 0.2],
          [0.65, 0.8],
        ],
      },
    });
    const { status, stderr } = await compare(
      `${diagonal}@trust.initial=0.35,hub.clarity=0.8`,
      base ?? '',
    );
    expect(status).toBe(3);
    expect(stderr).toMatch(/no point with .* together\. The nearest is trust\.initial=/);
  });

  describe('of a list of points', () => {
    const list = (points: number[][], seed = 'list'): Partial<Scenario> => ({
      seed,
      sweep: {
        design: 'points',
        factors: [{ path: 'trust.initial' }, { path: 'hub.clarity' }],
        points,
      },
    });
    const twice = [
      [0.35, 0.2],
      [0.65, 0.2],
      [0.35, 0.2],
    ];

    it('is nothing where a point stands twice: it counts once by itself, as often on both sides', async () => {
      const listed = await sweep('twice', list(twice));
      const { comparisons } = await json(listed, '--by', 'trust.initial');
      const single = await json(`${listed}@trust.initial=0.35`, `${listed}@trust.initial=0.65`);
      expect(comparisons[0]?.a.points).toBe(1);
      expect(comparisons[0]?.metrics).toEqual(single.comparisons[0]?.metrics);
      const again = await sweep('twice-again', list(twice, 'olive'));
      expect((await json(listed, again)).comparisons[0]?.a.points).toBe(3);
    });

    it('is told without the advice that was followed already', async () => {
      const uneven = await sweep('uneven', list([...twice.slice(0, 2), [0.35, 0.8]]));
      const { status, stderr } = await compare(uneven, '--by', 'trust.initial');
      expect(status).toBe(3);
      expect(stderr).toMatch(
        /for instance npx reticula compare \S+@hub\.clarity=0\.2 --by trust\.initial\n$/,
      );
      const advised = await json(`${uneven}@hub.clarity=0.2`, '--by', 'trust.initial');
      expect(advised.comparisons).toHaveLength(1);
      const french = await compare(uneven, '--by', 'trust.initial', '--lang', 'fr');
      expect(french.stderr).toMatch(/par exemple npx .* --by trust\.initial\n$/);
    });
  });

  it('is drawn points without a partner: the report tells their effects, no advice leads in a circle', async () => {
    const drawn = await sweep('drawn', {
      sweep: {
        design: 'latinHypercube',
        samples: 5,
        seed: 'drawn',
        factors: [
          { path: 'network.hub', values: ['elected', 'none'] },
          { path: 'trust.initial', from: 0.3, to: 0.6, whole: false },
        ],
      },
    });
    const sides = [`${drawn}@network.hub=elected`, `${drawn}@network.hub=none`];
    for (const words of [sides, [drawn, '--by', 'network.hub']]) {
      const { status, stderr } = await compare(...words);
      expect(status).toBe(3);
      expect(stderr).toContain('These points were drawn');
      expect(stderr).toContain(`npx reticula report ${drawn}`);
      expect(stderr).not.toContain('for instance');
    }
    const { stderr } = await compare(...sides, '--lang', 'fr');
    expect(stderr).toContain('Ces points ont été tirés');
  });

  it('is of another model, whatever else is the same', async () => {
    const older = join(cwd, 'older');
    cpSync(base ?? '', older, { recursive: true });
    const manifest = { ...readManifest(older), modelVersion: '0.9.9' };
    const text = JSON.stringify({ ...manifest, hash: sweepHash(manifest) });
    writeFileSync(join(older, 'manifest.json'), text);
    const { status, stderr } = await compare(base ?? '', older);
    expect(status).toBe(3);
    expect(stderr).toContain(`${older} with model 0.9.9: a difference could be that of the models`);
  });

  it('is a measure that the results do not have', async () => {
    const arm = openArm(base ?? '', []);
    await expect(loadArm(arm, ['trust', 'gone'], 'en')).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('has no measure gone'),
    });
  });

  it('is refused in French, too', async () => {
    const { status, stderr } = await compare(
      `${base}@trust.initial=0.6`,
      base ?? '',
      '--lang',
      'fr',
    );
    expect(status).toBe(3);
    expect(stderr).toContain('Le plus proche est 0.65');
  });
});

describe('results that are not whole', () => {
  let built: Built;
  beforeAll(async () => {
    built = await buildEntries({ unruly: 'test/experiment/run/support/unruly-worker.ts' });
  });
  afterAll(() => built.remove());

  it('are compared as far as they go, and said to be unfinished', async () => {
    const shards = new AbortController();
    const part = await sweep(
      'part',
      {},
      {
        signal: shards.signal,
        onProgress: ({ done }: { done: number }) => {
          if (done >= 30) shards.abort();
        },
      },
    );
    const { status, stdout, stderr } = await compare(base ?? '', part, '--json');
    expect(status).toBe(0);
    const [, done = ''] = /is unfinished: (\d+) of 60 runs are compared/.exec(stderr) ?? [];
    const { comparisons } = JSON.parse(stdout) as Json;
    expect(comparisons[0]?.pairs).toBe(Math.ceil(Number(done) / 3));
    expect(comparisons[0]?.pairs).toBeLessThan(20);
    // They are the same runs.
    expect(comparisons[0]?.metrics[0]?.difference).toBe(0);
  });

  it('are refused without any run', async () => {
    const none = await sweep('none', {}, { signal: AbortSignal.abort() });
    const { status, stderr } = await compare(base ?? '', none);
    expect([status, stderr]).toEqual([3, expect.stringContaining('holds no run yet. Go on with:')]);
    expect(stderr).toMatch(/\n {2}npx reticula .*--resume --out /);
  });

  it('leave failed runs out, and are refused where all failed', async () => {
    const unruly = (name: string, failing: readonly number[]) => {
      const how = JSON.stringify({ how: 'throw', replicates: failing });
      const title = { en: how, fr: how };
      return sweep(name, { title, replicates: 8 }, { jobs: 1, worker: built.url('unruly') });
    };
    const some = await compare(base ?? '', await unruly('some', [2]), '--json');
    expect(some.status).toBe(0);
    expect(some.stderr).toContain('3 runs failed and left out');
    const [found] = (JSON.parse(some.stdout) as Json).comparisons;
    expect(found?.metrics[0]?.n).toBe(7);
    const all = await compare(base ?? '', await unruly('all', [0, 1, 2, 3, 4, 5, 6, 7]));
    expect(all.status).toBe(3);
    expect(all.stderr).toContain('every run that would be compared failed');
  });
});

describe('texts of manifests', () => {
  it('reach the terminal without what it obeys', async () => {
    const odd = await sweep('odd', {
      title: { en: 'Red \u001b[31m title', fr: 'Rouge' },
      seed: 'se\u001b]0;ed',
    });
    const { status, stdout } = await compare(base ?? '', odd);
    expect(status).toBe(0);
    expect(stdout).toContain('Red �[31m title');
    expect(stdout).not.toContain('\u001b');
    expect(readManifest(odd).seed).toContain('\u001b');
  });
});

describe('a page of a comparison', () => {
  it('is written where it is wanted, and can be made again by a command without a folder of this machine', async () => {
    const file = join(cwd, 'pages', 'page.html');
    const point = `${two}@hub.clarity=0.2`;
    const words = [`${point},trust.initial=0.35`, `${point},trust.initial=0.65`];
    const { status, stdout } = await compare(...words, '--metric', 'trust', '--report', file);
    expect(status).toBe(0);
    expect(stdout).toContain(file);
    const page = readFileSync(file, 'utf8');
    expect(page).toMatch(/<h1><span lang="en">Prerequisite trust: 0\.35\u00a0· 0\.65/);
    expect(page).not.toContain(cwd);
    const again = `reticula compare results/${basename(two ?? '')}@hub.clarity=0.2,trust.initial=0.35 `;
    expect(page).toContain(again);
    const { report } = JSON.parse((await compare(...words, '--report', file, '--json')).stdout) as {
      report: string;
    };
    expect(report).toBe(file);
  });

  it('does not replace what is no report', async () => {
    const file = join(cwd, 'notes.txt');
    writeFileSync(file, 'mine');
    const { status, stderr } = await compare(base ?? '', other ?? '', '--report', file);
    expect(status).not.toBe(0);
    expect(stderr).toContain('--report');
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});

describe('two shipped scenarios', () => {
  it('are swept and compared end to end', async () => {
    for (const name of ['allali-cloistered', 'allali-visionary']) {
      const words = ['sweep', name, '--replicates', '8', '--ticks', '12', '--out', name];
      expect((await reticula(words, { cwd })).status).toBe(0);
    }
    const { comparisons } = await json(
      join(cwd, 'allali-cloistered'),
      join(cwd, 'allali-visionary'),
    );
    const [found] = comparisons;
    expect(found?.paired).toBe(true);
    expect(found?.differs.map(({ path, what }) => path ?? what)).toContain('hub.clarity');
    const vision = found?.metrics.find(({ name }) => name === 'sharedClarity');
    expect(vision?.verdict).toBe('higher');
  }, 120_000);
});
