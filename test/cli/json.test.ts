import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TRACED_TYPES } from '../../src/analysis/story/sentences.ts';
import { METRIC_NAMES } from '../../src/model/metrics.ts';
import { parameterEntries } from '../../src/model/parameters.ts';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();

/** The result of a command for machines, in an environment that speaks French. */
async function json(...words: string[]): Promise<unknown> {
  const { stdout } = await reticula([...words, '--json'], { cwd, env: { LANG: 'fr_FR.UTF-8' } });
  return JSON.parse(stdout);
}

test('run gives every metric and the hash of the state', async () => {
  const result = await json('run', 'no-hub', '--ticks', '4');
  expect(result).toMatchObject({
    scenario: 'no-hub',
    replicate: 0,
    ticks: 4,
    outcome: 'completed',
  });
  expect(result).toHaveProperty('stateHash', expect.stringMatching(/^[0-9a-f]{32}$/));
  expect(Object.keys((result as { metrics: object }).metrics)).toEqual([...METRIC_NAMES]);
});

test('the same run has the same hash, another replicate another one', async () => {
  const hashOf = async (replicate: string) => {
    const result = await json('run', 'no-hub', '--ticks', '4', '--replicate', replicate);
    return (result as { stateHash: string }).stateHash;
  };
  const [first, again, other] = [await hashOf('1'), await hashOf('1'), await hashOf('2')];
  expect(first).toBe(again);
  expect(first).not.toBe(other);
});

test('trace gives the events themselves, from the set-up on, and changes of trust', async () => {
  const events = (await json('trace', 'souss-massa', '--network', 'Cluster A', '--ticks', '8')) as {
    type: string;
    network: number;
  }[];
  expect(events.length).toBeGreaterThan(0);
  for (const { type, network } of events) {
    expect(TRACED_TYPES).toContain(type);
    expect(network).toBe(0);
  }
  expect(events.slice(0, 2)).toMatchObject([
    { type: 'founded', tick: 0 },
    { type: 'elected', tick: 0 },
  ]);
  expect(events.map(({ type }) => type)).toContain('trustChanged');
  const only = (await json(
    'trace',
    'souss-massa',
    '--network',
    'cluster a',
    '--events',
    'elected',
    '--ticks',
    '13',
  )) as { type: string }[];
  expect(only.map(({ type }) => type)).toEqual(only.map(() => 'elected'));
});

test('describe gives what is declared', async () => {
  const parameters = (await json('describe', 'parameters')) as { path: string }[];
  expect(parameters.map(({ path }) => path)).toEqual(parameterEntries().map(({ path }) => path));
  const [parameter] = (await json('describe', 'trust.initial')) as object[];
  expect(parameter).toMatchObject({
    kind: 'parameter',
    path: 'trust.initial',
    default: 0.45,
    range: [0, 1],
  });
  const both = (await json('describe', 'trust')) as { kind: string }[];
  expect(both.map(({ kind }) => kind)).toEqual(['group', 'metric']);
  expect(await json('describe')).toHaveProperty(
    'scenarios',
    expect.arrayContaining(['souss-massa']),
  );
});

test('validate gives every mistake with its place', async () => {
  const { writeFile } = await import('node:fs/promises');
  await writeFile(
    `${cwd}/bad.yaml`,
    'format: 1\ntitle: Bad\nparameters:\n  trust:\n    initial: 1.4\n',
  );
  const result = (await json('validate', 'bad.yaml', 'souss-massa')) as object[];
  expect(result[0]).toMatchObject({
    file: 'bad.yaml',
    valid: false,
    mistakes: [{ line: 5, path: 'trust.initial', expected: 'a number from 0 to 1' }],
  });
  expect(result[1]).toMatchObject({
    file: 'souss-massa',
    valid: true,
    // Five values of each of two factors.
    points: 25,
    replicates: { fewest: 30, most: 30 },
    runs: { fewest: 750, most: 750 },
    leftOut: { impossible: 0, alike: 0 },
    mistakes: [],
    warnings: [],
  });
});

test('validate and sweep warn of a factor that a change overrides later', async () => {
  const { writeFile } = await import('node:fs/promises');
  await writeFile(
    `${cwd}/changed.yaml`,
    'format: 1\ntitle: Changed\nreplicates: 2\nticks: 4\nsweep: {factors: {hub.listening: [0.1, 0.9]}}\n' +
      'changes:\n- tick: 3\n  parameters: {hub: {listening: 0.5}}\n' +
      'networks: [{name: A, type: grouping, founders: 7}]\n',
  );
  expect(await json('validate', 'changed.yaml')).toMatchObject([
    { valid: true, warnings: [{ line: 8, column: 33, text: expect.stringContaining('tick 3') }] },
  ]);
  const words = ['sweep', 'changed.yaml', '--dry-run'];
  const { stderr, status } = await reticula(words, { cwd });
  expect(stderr).toMatch(/changed\.yaml:8:33 warning: .*hub\.listening is set at tick 3/);
  expect(status).toBe(0);
});

test('a dry run gives the plan', async () => {
  const result = await json('sweep', 'no-hub', '--dry-run', '--ticks', '4', '--replicates', '3');
  expect(result).toMatchObject({
    sweeps: [{ points: 2, replicates: 3, runs: 6, seed: expect.any(String) }],
  });
});

test('nothing in it is obeyed by a terminal', async () => {
  writeFileSync(join(cwd, 'odd.yaml'), 'format: 1\ntitle: A\n"\\x9b31m\\u202e": 1\n');
  const words = ['validate', 'odd.yaml', '--json'];
  const { stdout } = await reticula(words, { cwd });
  expect(stdout).toContain('title');
  expect(stdout).not.toMatch(/[\u007f-\u009f\p{Cf}]/u);
});
