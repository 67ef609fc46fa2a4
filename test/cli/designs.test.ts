import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/experiment/results/manifest.ts';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();
const BRIEF = ['--ticks', '3', '--replicates', '2', '--jobs', '1'];

const CONDITIONAL = `format: 1
title: Who listens
networks: [{ name: Association, type: association, founders: 7 }]
sweep:
  factors:
    hub.clarity: [0.2, 0.5, 0.8]
    network.hub: [elected, none]
    hub.listening: { values: [0.1, 0.5, 0.9], when: network.hub = elected }
  when: hub.listening <= hub.clarity or network.hub = none
`;
/** 3 × 2 × 3 candidates: four of the nine with a hub are impossible, six of the nine without one alike. */
const POINTS = '8 points × 2 replicates = 16';

beforeAll(() => writeFileSync(join(cwd, 'conditional.yaml'), CONDITIONAL));

const run = (...words: string[]) => reticula(words, { cwd });

function manifestIn(out: string): Manifest {
  const [name = ''] = readdirSync(join(cwd, out));
  return JSON.parse(readFileSync(join(cwd, out, name, 'manifest.json'), 'utf8')) as Manifest;
}

describe('points that are left out', () => {
  test('need a table where the conditions stay and the factors do not', async () => {
    const { status, stderr } = await run('sweep', 'conditional.yaml', '--design', 'points');
    expect([status, stderr]).toEqual([
      2,
      '--points is missing, expected a CSV file with a column for each factor, such as --points my-points.csv\n',
    ]);
  });

  test('are counted by validate and by --dry-run, in both languages', async () => {
    const { stdout } = await run('validate', 'conditional.yaml');
    expect(stdout).toContain('left out: 4 impossible points, 6 points equal to another');
    const { stdout: planned } = await run('sweep', 'conditional.yaml', '--dry-run', ...BRIEF);
    expect(planned).toContain(POINTS);
    expect(planned).toMatch(/Left out +4 impossible points, 6 points equal to another/);
    const { stdout: prevu } = await run('sweep', 'conditional.yaml', '--dry-run', '--lang', 'fr');
    expect(prevu).toMatch(/Écartés +4 points impossibles, 6 points identiques à un autre/);
  });

  test('are counted by the summary, the manifest, the report and the methods', async () => {
    const { stdout } = await run('sweep', 'conditional.yaml', '--out', 'a', '--report', ...BRIEF);
    expect(stdout).toContain(POINTS);
    expect(stdout).toContain('Left out: 4 impossible points, 6 points equal to another.');
    const { leftOut, points, factors } = manifestIn('a');
    expect([points, leftOut]).toEqual([8, { impossible: 4, alike: 6 }]);
    expect(factors[2]?.levels).toEqual([0.1, null, 0.5]);
    const directory = join('a', readdirSync(join(cwd, 'a'))[0] ?? '');
    const report = readFileSync(join(cwd, directory, 'report.html'), 'utf8');
    expect(report).toContain('Left out: 4 impossible points');
    expect(report).toContain('Écartés\u00a0: 4 points impossibles');
    const { stdout: methods } = await run('methods', directory);
    expect(methods).toContain(
      'Points had to satisfy: hub.listening <= hub.clarity or network.hub = none. Left out: 4 impossible points',
    );
    expect(methods).toContain(
      '0.1, 0.5, 0.9, where network.hub = elected; elsewhere left to the model',
    );
  });

  test('do not stop a sensitivity analysis by trajectories, and one by shares of variance is refused', async () => {
    const words = ['conditional.yaml', '--samples', '3', '--json', ...BRIEF];
    const morris = await run('sensitivity', ...words, '--method', 'morris');
    expect(morris.status).toBe(0);
    expect((JSON.parse(morris.stdout) as { points: number }).points).toBe(12);
    const sobol = await run('sensitivity', ...words, '--method', 'sobol');
    expect(sobol.status).toBe(2);
    expect(sobol.stderr).toContain(
      'conditional.yaml sweep.when leaves points out, which ties factors together',
    );
  });
});

describe('a sweep on the command line', () => {
  test('is one that a file could hold, and its command computes it again', async () => {
    const words = [
      '--design=sobol',
      '--samples=6',
      '--factor=trust.initial=0.3..0.7',
      '--factor=hub.clarity={distribution: normal, mean: 0.5, sd: 0.2}',
      '--when=trust.initial <= hub.clarity',
    ];
    await run('sweep', 'conditional.yaml', '--out', 'b', ...words, ...BRIEF);
    const first = manifestIn('b');
    expect(first.points).toBe(6);
    expect(first.leftOut?.impossible).toBeGreaterThan(0);
    const again = (first.command.match(/'[^']*'|\S+/g) ?? []).map((word) =>
      word.replaceAll("'", ''),
    );
    await run(...again.slice(1), '--out', 'c', '--jobs', '1');
    expect(manifestIn('c').hash).toBe(first.hash);

    const file = `${CONDITIONAL.slice(0, CONDITIONAL.indexOf('sweep:'))}ticks: 3
replicates: 2
sweep:
  design: sobol
  samples: 6
  factors:
    trust.initial: { from: 0.3, to: 0.7 }
    hub.clarity: { distribution: normal, mean: 0.5, sd: 0.2 }
  when: trust.initial <= hub.clarity
`;
    writeFileSync(join(cwd, 'file.yaml'), file);
    await run('sweep', 'file.yaml', '--out', 'd', '--jobs', '1');
    const { scenario, leftOut } = manifestIn('d');
    expect([scenario['sweep'], leftOut]).toEqual([first.scenario['sweep'], first.leftOut]);
  });

  test('takes the factors of the scenario for another design', async () => {
    const { stdout } = await run(
      'sweep',
      'souss-massa',
      '--design',
      'sobol',
      '--samples',
      '16',
      '--dry-run',
    );
    expect(stdout).toContain('16 points × 30 replicates');
  });

  test('takes points from a table of the folder one is in', async () => {
    writeFileSync(join(cwd, 'mine.csv'), 'trust.initial;hub.clarity\n0,3;0,8\n0,6;0,2\n0,3;0,8\n');
    const { stdout, stderr } = await run(
      'sweep',
      'souss-massa',
      '--points',
      './mine.csv',
      '--dry-run',
    );
    expect(stdout).toContain('3 points × 30 replicates');
    expect(stderr).toContain('mine.csv:4:1 warning: sweep.points[2] is point 1 of the list again');
  });

  test.each([
    [
      ['--factor', 'trust.inital=0.3,0.5'],
      '--factor trust.inital is not a known key, expected a parameter such as trust.initial; did you mean trust.initial?',
    ],
    [
      ['--factor', 'trust.initial=0.3,1.5'],
      '--factor trust.initial[1] is 1.5, expected a number from 0 to 1',
    ],
    [
      ['--factor', 'trust.initial'],
      '--factor trust.initial has no values, expected group.name=values',
    ],
    [
      ['--factor', 'trust.initial=0.3', '--factor', 'trust.initial=0.4'],
      '--factor trust.initial is given more than once',
    ],
    [
      ['--factor', 'trust.initial=0.3..0.7'],
      '--factor trust.initial is a range without steps, expected steps (how many values; with --factor 0.3..0.7/5)',
    ],
    [
      ['--factor', 'trust.initial=0.2..1.8/4'],
      '--factor trust.initial goes from 0.2 to 1.8, expected a number from 0 to 1\n',
    ],
    [
      ['--factor', 'population.firms=200..203/3'],
      '--factor population.firms goes from 200 to 203, which gives 201.5 between, expected a whole number',
    ],
    [['--factor', 'trust.initial=0,2:0,6'], 'did you mean trust.initial=0.2..0.6?'],
    [['--factor', 'trust.initial=0,2..0,6/3'], 'did you mean trust.initial=0.2..0.6/3?'],
    [['--factor', 'trust.initial=0.2 to 0.6'], 'did you mean trust.initial=0.2..0.6?'],
    [
      ['--factor', 'trust.initial=0,2,0,6'],
      '--factor trust.initial has a comma, which separates values, expected a decimal point in numbers; did you mean trust.initial=0.2,0.6?',
    ],
    [['--factor', 'trust.initial=0,2;0,6'], 'did you mean trust.initial=0.2,0.6?'],
    [
      ['--factor', 'trust.initial=0.2..'],
      '--factor trust.initial is "0.2..", expected group.name=values',
    ],
    [
      ['--factor', 'trust.initial=0.6..0.2', '--design', 'sobol', '--samples', '4'],
      '--factor trust.initial goes from 0.6 to 0.2, expected from below to',
    ],
    [['--factor', 'trust.initial={from: [}'], '--factor:1:'],
    [
      ['--design', 'sobol'],
      '--samples is missing, expected how many to draw for the design sobol, such as --samples 64\n',
    ],
    [['--design', 'points'], '--points is missing, expected a CSV file with a column'],
    [
      ['--samples', '8'],
      '--samples has no meaning for the design grid, expected factors for the design grid, or a design that takes samples: latinHypercube, sobol, morris, saltelli\n',
    ],
    [
      ['--design', 'sobl'],
      '--design is "sobl", expected one of grid, zip, points, oneAtATime, latinHypercube, sobol, morris, saltelli; did you mean sobol?',
    ],
    [['--samples', 'many', '--design', 'sobol'], '--samples is "many", expected a whole number'],
    [
      ['--samples', '-3', '--design', 'sobol'],
      '--samples is -3, expected a whole number from 2 to 10,000,000\n',
    ],
    [
      ['--points', 'absent.csv', '--design', 'sobol'],
      '--points absent.csv is given beside --design sobol, expected either points from a file, or a design with its factors',
    ],
    [['--when', 'hub.clarity > 2'], '--when hub.clarity is 2, expected a number from 0.02 to 0.98'],
    [['--points', '.'], '--points . names a folder or a device'],
    [['--when', 'hub.clarity > 0.9'], '--when leaves out every point'],
    [['--when', 'hub.clarty > 0.3'], '--when says “hub.clarty”'],
    [
      ['--points', 'absent.csv'],
      '--points absent.csv names a file that does not exist, expected a CSV file with a column',
    ],
  ])('%j is a mistake', async (words, mistake) => {
    const { status, stderr } = await run('sweep', 'souss-massa', ...words);
    expect(stderr).toContain(mistake);
    expect(status).toBe(2);
  });

  test('that lists values is refused once where the file draws them, with what to type instead', async () => {
    const words = ['sweep', 'plausible-ranges', '--design', 'grid', '--dry-run'];
    const { status, stderr } = await run(...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^--design grid needs factors with values one by one, but \S+plausible-ranges\.yaml draws these from ranges: trust\.initial, hub\.clarity, .*projects\.teamSize, expected --factor /,
    );
    expect(stderr.split('\n')).toHaveLength(2);
    const french = await run(...words, '--lang', 'fr');
    expect(french.stderr).toContain('tire ceux-ci dans des intervalles\u00a0: trust.initial, ');
    const [, remedy = ''] = /such as (--factor \S+)/.exec(stderr) ?? [];
    const { stdout } = await run(...words, ...remedy.split(' '));
    expect(stdout).toContain('3 points × ');
  });

  test('that does not fit a right line of the file is what is said to be wrong', async () => {
    const { status, stderr } = await run('sweep', 'conditional.yaml', '--design', 'zip');
    expect(status).toBe(2);
    expect(stderr).toContain(
      '--design zip does not fit conditional.yaml:7:5, where network.hub has 2 values, expected 3, as the longest factor, or other options',
    );
    const french = await run('sweep', 'conditional.yaml', '--design', 'zip', '--lang', 'fr');
    expect(french.stderr).toContain('--design zip ne va pas avec conditional.yaml:7:5, où ');
  });

  test('leaves a mistake of the file to the file', async () => {
    const wrong = CONDITIONAL.replace('[0.2, 0.5, 0.8]', '[0.2, 0.5, 1.8]');
    writeFileSync(join(cwd, 'wrong.yaml'), wrong);
    const { stderr } = await run('sweep', 'wrong.yaml', '--design', 'zip');
    expect(stderr).toMatch(/^wrong\.yaml:6:29 sweep\.factors\.hub\.clarity\[2\] is 1\.8/);
  });

  test('is refused where the file has a factor without values', async () => {
    writeFileSync(join(cwd, 'hollow.csv'), 'trust.initial,hub.clarity\n0.3,\n0.4\n');
    const found = await run('sweep', 'souss-massa', '--points', 'hollow.csv', '--dry-run');
    expect(found.status).toBe(2);
    expect(found.stderr).toContain(
      'hollow.csv:1:15 hub.clarity has no value in any row, expected a value in each row, or no such column',
    );
  });

  test('goes into the files for a cluster', async () => {
    const words = ['--engine', 'parallel', '--design', 'oneAtATime', '--when', 'hub.clarity < 0.9'];
    const written = await run('cluster', 'souss-massa', '--out', 'files', '--json', ...words);
    expect([written.status, written.stderr]).toEqual([0, '']);
    const { files } = JSON.parse(written.stdout) as { readonly files: readonly string[] };
    const texts = files.map((file) => readFileSync(join(cwd, file), 'utf8'));
    expect(texts.join('\n')).toContain("'--when=hub.clarity < 0.9'");
    expect(texts.join('\n')).toContain('--design=oneAtATime');
  });
});
