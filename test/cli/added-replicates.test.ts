import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReplicates } from '../../src/cli/scenario/read-replicates.ts';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();
const AUTO = ['sweep', 'initial-trust', '--replicates', 'auto'];

it('takes a precision as people and scenario files write numbers', () => {
  for (const precision of ['0.01', '0,01', '.01', '1e-2', '1E-2'])
    expect(readReplicates({ replicates: 'auto', precision }, 'fr')).toMatchObject({
      halfWidth: 0.01,
    });
  for (const precision of ['1e', 'e-2', '0x1', '0e0', ''])
    expect(() => readReplicates({ replicates: 'auto', precision }, 'en')).toThrow(
      'expected a number above 0',
    );
});

describe('a rule that adds replicates, typed wrongly,', () => {
  it.each([
    [[...AUTO], 'en', '--precision is missing, expected half of the 95% interval'],
    [[...AUTO], 'fr', '--precision manque, attendu : la moitié de l’intervalle'],
    [[...AUTO, '--precision', '0'], 'en', '--precision is 0, expected a number above 0'],
    [[...AUTO, '--precision=-1'], 'fr', '--precision vaut -1, attendu : un nombre supérieur à 0'],
    [
      [...AUTO, '--precision', '0.1', '--metric', 'engagment'],
      'en',
      'There is no measure engagment; did you mean engagement?',
    ],
    [
      [...AUTO, '--precision', '0.1', '--metric', 'trust,engagement'],
      'en',
      '--metric is for one measure here',
    ],
    [
      [...AUTO, '--precision', '0.1', '--at-most', '10'],
      'en',
      '--replicates is at most 10 and at least 20, expected --at-most no smaller than --at-least',
    ],
    [
      ['sweep', 'initial-trust', '--precision', '0.1'],
      'en',
      '--replicates is not auto, but --precision, --metric, --at-least or --at-most is given',
    ],
    [
      ['sweep', 'initial-trust', '--replicates', '30', '--precision', '0.1'],
      'en',
      'belong to --replicates auto',
    ],
    [
      ['sweep', 'initial-trust', '--replicates', 'atuo'],
      'en',
      '--replicates is atuo, expected a whole number from 1, or auto with --precision',
    ],
    [[...AUTO, '--precision', '0.1', '--shard', '1/2'], 'en', 'no shard knows its own beforehand'],
    [['cluster', 'precise-trust', '--engine', 'slurm'], 'fr', 'aucun lot ne peut'],
    [
      ['sensitivity', 'initial-trust', '--method', 'oat', '--replicates', 'auto'],
      'en',
      '--replicates is auto, expected a whole number',
    ],
  ])('%j says in %s what is wrong: %s', async (words, lang, said) => {
    const { status, stderr } = await reticula([...words, '--lang', lang, '--quiet'], { cwd });
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(said);
    expect(status).toBe(2);
  });

  it('in a scenario file is found there, with the nearest name', async () => {
    const wrong = (replicates: string, more = '') =>
      `format: 1\ntitle: Wrong\nextends: souss-massa\nreplicates: ${replicates}\n${more}`;
    writeFileSync(join(cwd, 'a.yaml'), wrong('{ precision: 0, metric: engagment }'));
    writeFileSync(join(cwd, 'b.yaml'), wrong('{ metric: trust }'));
    writeFileSync(
      join(cwd, 'c.yaml'),
      wrong(
        '{ precision: 0.1 }',
        'sweep: { design: morris, samples: 4, factors: { trust.initial: { from: 0, to: 1 } } }',
      ),
    );
    const { status, stdout } = await reticula(['validate', 'a.yaml', 'b.yaml', 'c.yaml'], { cwd });
    expect(status).toBe(2);
    expect(stdout).toMatch(/a\.yaml:4:\d+ replicates\.precision is 0, expected a number above 0/);
    expect(stdout).toMatch(/replicates\.metric is .*did you mean engagement\?/);
    expect(stdout).toMatch(/b\.yaml:4:\d+ replicates\.precision is missing/);
    expect(stdout).toMatch(/c\.yaml:4:\d+ replicates is a rule, but the design is morris/);
  });
});

describe('a sweep that adds replicates', () => {
  it('tells the rule and what came of it, and is found again', async () => {
    const words = [...AUTO, '--precision', '0,1', '--at-most', '30', '--ticks', '8', '--out', 'o'];
    const first = await reticula([...words, '--lang', 'en'], { cwd });
    expect(first.stdout).toMatch(/points × 20( to 30)? replicates = \d+ runs/);
    expect(first.stdout).toContain('Replicates were added at each point');
    expect(first.stdout).toContain('Smallest difference between two points');
    const again = await reticula([...words, '--json', '--quiet'], { cwd });
    const { sweeps } = JSON.parse(again.stdout) as {
      sweeps: {
        precision: object;
        points: { replicates: number; isPrecise: boolean; metrics: Record<string, object> }[];
      }[];
    };
    expect(sweeps[0]?.precision).toMatchObject({ halfWidth: 0.1, atLeast: 20 });
    for (const { replicates, isPrecise, metrics } of sweeps[0]?.points ?? []) {
      expect(replicates >= 20 && replicates <= 30 && typeof isPrecise === 'boolean').toBe(true);
      expect(metrics['trust']).toHaveProperty('detectable');
    }
  });
});
