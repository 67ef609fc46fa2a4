import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/experiment/results/hash.ts';
import { readResults } from '../../../src/experiment/results/read-results.ts';
import { StoreError } from '../../../src/experiment/results/store-error.ts';
import { runSweep } from '../../../src/experiment/run/run-sweep.ts';
import { emptyFolder } from '../run/support/folders.ts';
import { smallScenario } from '../run/support/small-scenario.ts';

type Json = Record<string, unknown>;

let directory: string;
let path: string;
let manifest: Json;
beforeEach(async () => {
  const options = { outDir: emptyFolder(), worker: pathToFileURL('/nowhere/worker.js') };
  ({ directory } = await runSweep(smallScenario({ replicates: 1 }), options));
  path = join(directory, 'manifest.json');
  manifest = JSON.parse(readFileSync(path, 'utf8')) as Json;
});

function kindFor(changed: unknown): string | null {
  writeFileSync(path, typeof changed === 'string' ? changed : JSON.stringify(changed));
  try {
    readResults(directory);
    return null;
  } catch (error) {
    if (error instanceof StoreError) return error.kind;
    throw error;
  }
}

describe('a manifest', () => {
  it('is believed only when everything in it fits', () => {
    const tables = manifest['tables'] as Json[];
    const scenario = manifest['scenario'] as Json;
    const changes: Json[] = [
      { status: 'done' },
      { hash: 'abc' },
      { hash: 'f'.repeat(64) },
      { modelVersion: '0.0.1' },
      { points: 4 },
      { points: -1 },
      { replicates: 1e300 },
      { runs: { planned: 3, finished: 9, failed: 0 } },
      { runsPerShard: 0 },
      { seed: 3 },
      { factors: [{ name: 'a', type: 'date', levels: [] }] },
      { tables: [] },
      { tables: [...tables].reverse() },
      { tables: tables.map((table) => ({ ...table, name: '../../etc/passwd' })) },
      { tables: tables.map(({ name }) => ({ name })) },
      { tables: tables.map((table) => ({ ...table, file: { rows: -1, bytes: 1, sha256: 'x' } })) },
      { scenario: { ...scenario, ticks: 9 } },
      { scenario: [] },
      { seed: 'other' },
      { name: '../up' },
      { factors: [] },
      { environment: null },
      { command: 5 },
      { name: ['small'] },
    ];
    for (const change of changes) {
      expect(kindFor({ ...manifest, ...change }), JSON.stringify(change)).toBe('damaged');
    }
    expect(kindFor(manifest)).toBeNull();
  });

  it('of another program or format is told apart', () => {
    expect(kindFor({ name: 'a-package', version: '1.0.0' })).toBe('foreign');
    expect(kindFor({ ...manifest, format: 1 })).toBe('foreign');
    expect(kindFor([])).toBe('foreign');
    expect(kindFor('{')).toBe('damaged');
    expect(kindFor(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)).toBe('foreign');
    const deep = '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000);
    const text = JSON.stringify({ ...manifest, scenario: 'DEEP' }).replace('"DEEP"', deep);
    expect(kindFor(text)).toBe('damaged');
  });

  it('never makes the program stumble, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(manifest)), fc.jsonValue(), (key, value) => {
        const kind = kindFor({ ...manifest, [key]: value });
        expect([null, 'damaged', 'foreign']).toContain(kind);
      }),
      { numRuns: 200 },
    );
  });

  it('that is not there is said so', () => {
    expect(() => readResults(join(directory, 'nothing'))).toThrow(
      expect.objectContaining({ kind: 'notFound', exitCode: 3 }),
    );
    expect(() => readResults(path)).toThrow(expect.objectContaining({ kind: 'notFound' }));
  });
});

describe('results', () => {
  it('say which table or column they do not have', async () => {
    const results = readResults(directory);
    expect(results.tables).toEqual(['runs', 'series', 'networks', 'events', 'firms', 'ties']);
    await expect(results.table('runs', ['beauty'])).rejects.toMatchObject({ kind: 'notFound' });
    const options = { outDir: emptyFolder(), tables: [], worker: pathToFileURL('/nowhere/w.js') };
    const small = await runSweep(smallScenario({ replicates: 1 }), options);
    await expect(readResults(small.directory).table('series')).rejects.toMatchObject({
      kind: 'notFound',
      message: expect.stringContaining('--tables series'),
    });
  });

  it('are read column by column', async () => {
    const { columns, rows } = await readResults(directory).table('runs', ['trust', 'outcome']);
    expect(rows).toBe(3);
    expect(Object.keys(columns)).toEqual(['trust', 'outcome']);
    expect(columns['trust']).toBeInstanceOf(Float64Array);
    expect(columns['outcome']).toEqual(['completed', 'completed', 'completed']);
  });

  it('with a sweep that would take for ever to try is not believed, and quickly', () => {
    const scenario = manifest['scenario'] as Json;
    const values = Array.from({ length: 2000 }, (_, index) => index / 2000);
    const when = [[{ path: 'trust.initial', is: '<', value: 0 }]];
    const grid = ['trust.initial', 'trust.gain', 'trust.retention'].map((path) => ({
      path,
      values,
    }));
    const drawn = { from: 0, to: 1, whole: false };
    const samples = 2 ** 31;
    const sweeps = [
      { design: 'grid', factors: grid, when },
      {
        design: 'latinHypercube',
        factors: [{ path: 'trust.initial', ...drawn }],
        samples,
        seed: 'x',
        when,
      },
      {
        design: 'morris',
        factors: [{ path: 'trust.initial', ...drawn }],
        samples,
        seed: 'x',
        when,
      },
      { design: 'grid', factors: grid, when: [[{ path: 'trust.initial', is: 'like', value: 0 }]] },
      {
        design: 'zip',
        factors: [{ path: 'trust.initial', values, only: { when: 'x', otherwise: 0 } }],
      },
    ];
    for (const sweep of sweeps) {
      const changed = { ...scenario, sweep };
      const found = { ...manifest, scenario: changed, scenarioHash: hashOf(changed) };
      expect(kindFor(found), sweep.design).toBe('damaged');
    }
  });
});
