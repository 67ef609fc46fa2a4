import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meanHalfWidth, meanInterval } from '../../../src/analysis/statistics/mean-interval.ts';
import { partNumbers } from '../../../src/experiment/results/part-files.ts';
import { readManifest } from '../../../src/experiment/results/read-manifest.ts';
import { readResults } from '../../../src/experiment/results/read-results.ts';
import { mergeSweep } from '../../../src/experiment/run/merge-sweep.ts';
import { runSweep } from '../../../src/experiment/run/run-sweep.ts';
import type { SweepOptions } from '../../../src/experiment/run/run-sweep.ts';
import { buildEntries } from './support/build.ts';
import type { Built } from './support/build.ts';
import { contentsOf, emptyFolder } from './support/folders.ts';
import { smallScenario } from './support/small-scenario.ts';

const precision = { metric: 'trust', halfWidth: 0.03, atLeast: 5 };
const scenario = smallScenario({ replicates: 24, precision, snapshots: [] });

let built: Built;
let whole: Record<string, string>;
let directory: string;
beforeAll(async () => {
  built = await buildEntries({
    worker: 'src/experiment/worker.ts',
    counted: 'test/experiment/run/support/counted-worker.ts',
  });
});
afterAll(() => built.remove());

function sweep(outDir: string, options: SweepOptions = {}, own = scenario) {
  const here = new URL('file:///nowhere');
  return runSweep(own, { outDir, worker: here, tables: [], halfWidth: meanHalfWidth, ...options });
}

async function valuesAt(where: string): Promise<Map<number, number[]>> {
  const { columns, rows } = await readResults(where).table('runs', ['point', 'trust']);
  const found = new Map<number, number[]>();
  for (let row = 0; row < rows; row += 1) {
    const point = Number(columns['point']?.[row]);
    found.set(point, [...(found.get(point) ?? []), Number(columns['trust']?.[row])]);
  }
  return found;
}

describe('a sweep that adds replicates until a mean is precise', () => {
  it('ends at each point as soon as it looks and finds a narrow interval, or at the most', async () => {
    const outDir = emptyFolder();
    const outcome = await sweep(outDir);
    directory = outcome.directory;
    whole = contentsOf(outDir);
    const { manifest } = outcome;
    const values = await valuesAt(directory);
    const counts = [...values.keys()]
      .sort((a, b) => a - b)
      .map((point) => values.get(point)?.length);
    expect(manifest.replicatesPerPoint).toEqual(counts);
    expect(manifest.runs.planned).toBe([...values.values()].flat().length);
    expect(new Set(counts).size).toBeGreaterThan(1);
    for (const [point, own] of values) {
      const { low, high } = meanInterval(own);
      const isWide = (high - low) / 2 > precision.halfWidth;
      expect(manifest.notPrecise?.includes(point)).toBe(isWide);
      expect(own.length === 24 || !isWide).toBe(true);
    }
  });

  it('has the runs that a sweep with a number of replicates has', async () => {
    const { replicates, precision: _, ...others } = scenario;
    const plain = await sweep(emptyFolder(), {}, { ...others, replicates });
    const hashes = async (where: string) => {
      const names = ['point', 'replicate', 'stateHash'];
      const { columns, rows } = await readResults(where).table('runs', names);
      return Array.from({ length: rows }, (_, row) =>
        names.map((name) => String(columns[name]?.[row])).join(' '),
      );
    };
    const outcome = await sweep(emptyFolder());
    const all = new Set(await hashes(plain.directory));
    const added = await hashes(outcome.directory);
    expect(added.length).toBeLessThan(all.size);
    expect(added.filter((one) => !all.has(one))).toEqual([]);
  });

  it('writes the same bytes with two threads, and wherever it is interrupted', async () => {
    const outDir = emptyFolder();
    await sweep(outDir, { jobs: 2, worker: built.url('worker') });
    expect(contentsOf(outDir)).toEqual(whole);

    const again = emptyFolder();
    let [stops, status] = [0, 'interrupted'];
    while (status === 'interrupted') {
      const controller = new AbortController();
      let seen = 0;
      const onProgress: SweepOptions['onProgress'] = ({ phase, done }) => {
        // Further every time: within the first round, between rounds, in the last.
        if (phase === 'running') seen += 1;
        if (seen > 9 + stops || done >= 55) controller.abort();
      };
      const outcome = await sweep(again, {
        resume: true,
        ...(stops < 8 && { signal: controller.signal, onProgress }),
      });
      ({ status } = outcome);
      stops += 1;
    }
    expect(stops).toBeGreaterThan(3);
    expect(contentsOf(again)).toEqual(whole);
  });

  it('keeps its threads from round to round', async () => {
    const outDir = emptyFolder();
    const plans = new Set<number>();
    await sweep(outDir, {
      jobs: 2,
      worker: built.url('counted'),
      onProgress: ({ total }) => plans.add(total),
    });
    expect(plans.size).toBeGreaterThan(3);
    expect(readFileSync(join(outDir, 'threads'), 'utf8')).toBe('started\nstarted\n');
    rmSync(join(outDir, 'threads'));
    expect(contentsOf(outDir)).toEqual(whole);
  });

  it('can be read while it is unfinished, each run where it belongs', async () => {
    const controller = new AbortController();
    const outcome = await sweep(emptyFolder(), {
      signal: controller.signal,
      onProgress: ({ total, phase, done }) => {
        if (total > 15 && phase === 'running' && done > 16) controller.abort();
      },
    });
    expect(outcome.status).toBe('interrupted');
    const { replicatesPerPoint, runs, notPrecise } = readManifest(outcome.directory);
    expect(runs.planned).toBe(replicatesPerPoint?.reduce((sum, count) => sum + count, 0));
    expect(notPrecise).toBeUndefined();
    const { rows } = await readResults(outcome.directory).table('runs', ['point']);
    expect(rows).toBe(runs.finished);
    expect(partNumbers(outcome.directory).length).toBeGreaterThan(5);

    await expect(mergeSweep(outcome.directory)).rejects.toThrow(/not done in shards/);
  });

  it('is not believed where its manifest was changed', async () => {
    const outcome = await sweep(emptyFolder());
    const path = join(outcome.directory, 'manifest.json');
    const text = readFileSync(path, 'utf8');
    const stored = JSON.parse(text) as Record<string, unknown>;
    const counts = stored['replicatesPerPoint'] as number[];
    for (const replicatesPerPoint of [
      counts.slice(1),
      counts.with(0, 1),
      counts.toSorted((a, b) => a - b).map((_, i) => counts[0] ?? i),
      undefined,
    ]) {
      writeFileSync(path, JSON.stringify({ ...stored, replicatesPerPoint }));
      expect(() => readManifest(outcome.directory)).toThrow(/damaged|changed/);
    }
    writeFileSync(path, JSON.stringify({ ...stored, notPrecise: [7] }));
    expect(() => readManifest(outcome.directory)).toThrow(/notPrecise|replicatesPerPoint/);
  });
});
