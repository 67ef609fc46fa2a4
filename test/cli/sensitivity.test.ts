import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();

const SMALL = `format: 1
title: A small one
extends: souss-massa
ticks: 4
metrics: [trust, payoff]
sweep: { factors: { trust.initial: [0.2, 0.6], network.hub: [elected, none] } }
`;
writeFileSync(join(cwd, 'small.yaml'), SMALL);
// Of two factors few trajectories differ; of three, many do.
writeFileSync(
  join(cwd, 'three.yaml'),
  SMALL.replace('network.hub: [elected, none]', 'hub.clarity: [0.2, 0.8], hub.listening: [0, 0.5]'),
);
writeFileSync(join(cwd, 'nothing.yaml'), SMALL.replace(/sweep:.*\n/, 'sweep: false\n'));

describe('sensitivity', () => {
  test('ranks the factors by their elementary effects and says where the results are', async () => {
    const { status, stdout } = await reticula(['sensitivity', 'small.yaml', '--samples', '3'], {
      cwd,
    });
    expect(status).toBe(0);
    expect(stdout).toContain('Elementary effects (Morris) · A small one');
    expect(stdout).toContain('9 points × 20 replicates');
    expect(stdout).toMatch(/μ\* .* μ .* σ .* μ\* of luck/);
    expect(stdout).toContain('“Prerequisite trust” moves “Trust” most by estimate');
    expect(stdout).toContain('Too few trajectories for intervals');
    expect(stdout).toMatch(/Results {2}results.small-morris-[0-9a-f]{8}/);
  });

  test('gives the same numbers with one worker as with two, and again from what is stored', async () => {
    const options = ['sensitivity', 'small.yaml', '--method', 'sobol', '--samples', '16', '--json'];
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) =>
        reticula([...options, '--jobs', jobs, '--out', `jobs-${jobs}`], { cwd }),
      ),
    );
    const read = (text = '') =>
      JSON.parse(text) as { directory: string; measures: unknown[]; points: number };
    expect(read(one?.stdout)).toEqual({
      ...read(two?.stdout),
      directory: read(one?.stdout).directory,
    });
    expect(read(one?.stdout).points).toBe(16 * 4);
    const index = {
      estimate: expect.any(Number),
      low: expect.any(Number),
      high: expect.any(Number),
    };
    expect(read(one?.stdout).measures[0]).toMatchObject({
      metric: 'trust',
      samples: 16,
      reading: expect.arrayContaining([expect.stringContaining('Between single runs luck')]),
      ranking: [{ clearlyAbove: expect.any(Array) }, {}],
      indices: [
        { factor: 'trust.initial', first: index, total: index },
        { factor: 'network.hub', first: index, total: index },
      ],
      together: index,
      luck: index,
      convergence: [8, 16].map((sample) => ({
        sample,
        total: [{ factor: 'trust.initial' }, { factor: 'network.hub' }],
      })),
    });
    const again = await reticula([...options, '--out', 'jobs-1'], { cwd });
    expect(again.stdout).toBe(one?.stdout);
    expect(again.stderr).toContain('Already finished');
  });

  test('with little data prints no share, but why, and what it would take; for machines null with the reason', async () => {
    const options = ['sensitivity', 'small.yaml', '--method', 'sobol', '--replicates', '2'];
    const out = ['--samples', '3', '--metric', 'trust', '--out', 'little'];
    const { stdout } = await reticula([...options, ...out], { cwd });
    expect(stdout).toMatch(/Nothing can be said of the share of each factor/);
    expect(stdout).toMatch(/Needed are 5 at\s+least; 128 are usual/);
    expect(stdout).not.toMatch(/first order|total/);
    const json = await reticula([...options, ...out, '--json'], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({
      warnings: ['Fewer than 20 replicates: luck may pass for the work of a factor.'],
      measures: [
        {
          untold: { why: 'few', text: expect.stringContaining('Nothing can be said') },
          indices: [
            { total: { estimate: null, low: null, high: null, untold: 'few' } },
            { first: { estimate: null, untold: 'few' } },
          ],
        },
      ],
    });
  });

  test('takes the base of a one-at-a-time sweep for a value of each factor', async () => {
    writeFileSync(
      join(cwd, 'alone.yaml'),
      SMALL.replace(
        /sweep:.*\n/,
        'sweep: { design: oneAtATime, factors: { trust.initial: [0.2], hub.clarity: [0.3] } }\n',
      ),
    );
    const options = ['sensitivity', 'alone.yaml', '--method', 'oat', '--metric', 'trust'];
    const { status, stdout } = await reticula(options, { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('3 points × 20 replicates');
  });

  test('keeps its tables to the width of the terminal', async () => {
    for (const method of ['morris', 'sobol']) {
      const options = ['sensitivity', 'small.yaml', '--method', method, '--samples', '10'];
      const more = ['--metric', 'trust', '--lang', 'fr', '--out', 'narrow'];
      const { stdout } = await reticula([...options, ...more], { cwd });
      const lines = stdout.split('\n').filter((line) => !line.startsWith('Résultats'));
      expect(lines.filter((line) => line.length > 80)).toEqual([]);
    }
  });

  test('computed in two shards ranks the same, once they are merged', async () => {
    const options = ['sensitivity', 'small.yaml', '--samples', '3', '--json', '--out'];
    await reticula([...options, 'shards', '--shard', '2/2'], { cwd });
    const unfinished = await reticula(['merge', 'shards'], { cwd });
    expect(unfinished.status).toBe(3);
    expect(unfinished.stderr).toMatch(
      /npx reticula sensitivity small.yaml --method morris --samples 3 .*--shard 1\/2 --out shards\n/,
    );
    await reticula([...options, 'shards', '--shard', '1/2'], { cwd });
    expect((await reticula(['merge', 'shards'], { cwd })).status).toBe(0);
    const [merged, whole] = await Promise.all(
      ['shards', 'whole'].map((out) => reticula([...options, out], { cwd })),
    );
    expect(merged?.stdout.replace('shards/', 'whole/')).toBe(whole?.stdout);
  });

  test('writes a page, and its results can be drawn; those of a part of it cannot', async () => {
    const options = [
      'sensitivity',
      'three.yaml',
      '--samples',
      '12',
      '--replicates',
      '6',
      '--out',
      'drawn',
    ];
    const made = await reticula([...options, '--report', 'page.html'], { cwd });
    expect(made.stdout).toMatch(/\n {2}Results {2}\S+\n {2}Report {3}page\.html\n$/);
    expect(made.stderr).toContain('Fewer than 20 replicates');
    // Also where only what is printed is kept, and on the page.
    expect(made.stdout).toContain('Fewer than 20 replicates');
    const page = readFileSync(join(cwd, 'page.html'), 'utf8');
    expect(page).toContain('data-figure="elementary-effects"');
    expect(page).toContain('Fewer than 20 replicates');
    expect(page).toContain('Moins de 20 répétitions\u00a0:');
    for (const figure of ['elementary-effects', 'convergence']) {
      const drawn = await reticula(['chart', figure, 'drawn', '--out', `${figure}.svg`], { cwd });
      expect(drawn.status).toBe(0);
    }
    const other = await reticula(['chart', 'tornado', 'drawn'], { cwd });
    expect(other.status).toBe(3);
    expect(other.stderr).toMatch(
      / made, for example, by:\n {2}npx reticula sensitivity plausible-ranges --method oat\n$/,
    );
    writeFileSync(join(cwd, 'mine.html'), 'mine');
    const refused = await reticula([...options, '--report', 'mine.html'], { cwd });
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toContain('mine.html exists, is no report of reticula');
    expect(readFileSync(join(cwd, 'mine.html'), 'utf8')).toBe('mine');
  });

  test('of a part cannot be drawn yet, and the whole command that goes on is given', async () => {
    const options = ['sensitivity', 'three.yaml', '--samples', '2', '--replicates', '2'];
    await reticula([...options, '--out', 'a part', '--shard', '1/2'], { cwd });
    const words = ['chart', 'elementary-effects', 'a part', '--lang', 'fr'];
    const refused = await reticula(words, { cwd });
    expect(refused.status).toBe(3);
    expect(refused.stderr).toContain('l’analyse de sensibilité est inachevée');
    expect(refused.stderr).toMatch(
      /Pour reprendre\u00a0:\n  npx reticula sensitivity three\.yaml .*--resume --out 'a part' --lang fr\n$/,
    );
  });

  test('once finished, names the report that was made of a part of its runs', async () => {
    const options = ['sensitivity', 'three.yaml', '--samples', '2', '--replicates', '2'];
    const finish = [...options, '--out', 'reported'];
    await reticula([...finish, '--shard', '1/2'], { cwd });
    const made = await reticula(['report', 'reported'], { cwd });
    expect(made.stderr).toContain('is unfinished: the report covers');
    const finished = await reticula([...finish, '--resume'], { cwd });
    expect(finished.status).toBe(0);
    expect(finished.stderr).toMatch(
      /Of a part of the runs only, made before the sweep was finished: \S*report\.html\./,
    );
    const french = await reticula([...finish, '--lang', 'fr'], { cwd });
    expect(french.stderr).toMatch(/Établi sur une partie seulement .*report\.html\./);
    // Made again it covers all.
    await reticula(['report', 'reported'], { cwd });
    expect((await reticula(finish, { cwd })).stderr).not.toContain('Of a part of the runs');
  });

  test('counts trajectories that repeat one another once, and says how many differ', async () => {
    const options = ['sensitivity', 'small.yaml', '--samples', '10', '--replicates', '6'];
    const { status, stdout } = await reticula([...options, '--out', 'repeated'], { cwd });
    expect(status).toBe(0);
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/Of the 10 trajectories only 6 differ/);
  });

  test('moves one factor at a time from what the scenario says, in French', async () => {
    writeFileSync(
      join(cwd, 'base.yaml'),
      SMALL.replace('ticks: 4', 'ticks: 4\nparameters: { network: { hub: elected } }'),
    );
    const { status, stdout } = await reticula(
      ['sensitivity', 'base.yaml', '--method', 'oat', '--lang', 'fr', '--metric', 'trust'],
      { cwd },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('Un facteur à la fois · A small one');
    expect(stdout).toContain('4 points × 20 répétitions');
    expect(stdout).toMatch(/Confiance préalable +0,2 +0,\d+ +−0,\d+ +\[−0,\d+\s; −0,\d+\]/);
  });

  test('takes ranges that name neither steps nor a design: the method chooses the points', async () => {
    const ranges = 'trust.initial: { from: 0.2, to: 0.6 }, hub.clarity: { from: 0.2, to: 0.8 }';
    const factors = /(factors:) .*/;
    writeFileSync(join(cwd, 'ranges.yaml'), SMALL.replace(factors, `$1 { ${ranges} } }`));
    const drawn = `$1 { ${ranges} }, design: latinHypercube, samples: 9 }`;
    writeFileSync(join(cwd, 'drawn.yaml'), SMALL.replace(factors, drawn));
    for (const method of [['oat'], ['morris', '--samples', '4'], ['sobol', '--samples', '4']]) {
      const numbers = async (name: string) => {
        const words = ['sensitivity', name, '--replicates', '2', '--json', '--method', ...method];
        const { status, stdout, stderr } = await reticula([...words, '--ticks', '2'], { cwd });
        expect(status, stderr).toBe(0);
        return (JSON.parse(stdout) as { measures: unknown }).measures;
      };
      expect(await numbers('ranges.yaml')).toEqual(await numbers('drawn.yaml'));
    }
    const swept = await reticula(['sweep', 'ranges.yaml'], { cwd });
    expect(swept.stderr).toContain('is a range without steps');
  });

  test('a dry run says how many runs, how long and how on a cluster, and writes nothing', async () => {
    const words = ['sensitivity', 'small.yaml', '--samples', '3', '--out', 'dry', '--dry-run'];
    const { status, stdout } = await reticula(words, { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/Runs +\d+ points × 20 replicates = [\d,]+ runs\n/);
    expect(stdout).toContain('Nothing was written.');
    expect(stdout).toContain('cluster small.yaml --samples=3 --sensitivity=morris --engine=slurm');
    expect(existsSync(join(cwd, 'dry'))).toBe(false);
    const shard = await reticula([...words, '--shard', '1/2'], { cwd });
    expect([shard.status, shard.stderr]).toEqual([2, expect.stringContaining('leave --shard out')]);
  });

  test.each([
    [['nothing.yaml'], 'nothing.yaml varies nothing: its sweep must name the factors'],
    [['small.yaml', '--metric', 'trsut'], 'There is no measure trsut; did you mean trust?'],
    [['small.yaml', '--samples', '1'], '--samples is 1, expected a whole number from 2'],
    [['small.yaml', '--method', 'moris'], 'morris'],
    [
      ['small.yaml', '--method', 'oat', '--samples', '8'],
      '--samples is 8, but oat draws none: it takes every value of each factor once',
    ],
    [
      ['small.yaml', '--method', 'oat'],
      'network.hub differs between the types of network, so that there is no base',
    ],
    [['absent.yaml'], 'absent.yaml'],
  ])('%j is a mistake', async (words, message) => {
    const { status, stdout, stderr } = await reticula(['sensitivity', ...words], { cwd });
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
