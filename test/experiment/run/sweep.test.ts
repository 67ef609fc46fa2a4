import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readResults } from '../../../src/experiment/results/read-results.ts';
import { runSweep } from '../../../src/experiment/run/run-sweep.ts';
import { inputAt } from '../../../src/experiment/scenario/design.ts';
import type { Block, Column } from '../../../src/experiment/results/columns.ts';
import { readPart, writePart } from '../../../src/experiment/results/part-files.ts';
import { valueAt } from '../../../src/experiment/results/result-table.ts';
import type { ResultTable } from '../../../src/experiment/results/result-table.ts';
import {
  measure,
  measureNetworks,
  METRIC_NAMES,
  simulate,
  snapshotFirms,
  snapshotTies,
} from '../../../src/model/index.ts';
import type { Observer } from '../../../src/model/index.ts';
import { HEADLINE_NAMES } from '../../../src/model/metrics.ts';
import { buildEntries } from './support/build.ts';
import type { Built } from './support/build.ts';
import { contentsOf, emptyFolder } from './support/folders.ts';
import { smallScenario } from './support/small-scenario.ts';

/** No worker is built there: the runs are computed in this thread. */
const NO_WORKER = pathToFileURL('/nowhere/worker.js');
const ALL = ['series', 'networks', 'events', 'firms', 'ties'] as const;

type Row = readonly (string | number | null)[];
type Seen = Record<(typeof ALL)[number], Row[]>;

/** What an observer sees of a run, as rows of the tables without their column `run`. */
function watching(seen: Seen, snapshots: readonly number[]): Observer {
  const tidy = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? null : value + 0;
  const columnsOf = (tick: number, columns: Readonly<Record<string, Float64Array>>): Row[] => {
    const all = Object.values(columns);
    return Array.from(all[0] ?? [], (_, i) => [tick, ...all.map((column) => tidy(column[i]))]);
  };
  return {
    tick(world) {
      const { tick } = world;
      const values = measure(world);
      const shown = METRIC_NAMES.flatMap((name, i) =>
        HEADLINE_NAMES.includes(name) ? [tidy(values[i])] : [],
      );
      seen.series.push([tick, ...shown]);
      for (const { network, name, values: own } of measureNetworks(world)) {
        seen.networks.push([tick, network, name, ...Array.from(own, tidy)]);
      }
      if (!snapshots.includes(tick)) return;
      seen.firms.push(...columnsOf(tick, snapshotFirms(world)));
      seen.ties.push(...columnsOf(tick, snapshotTies(world)));
    },
    event({ type, tick, network, ...others }) {
      const { firm, initiator, other, successor, ...causes } = others as Record<string, unknown>;
      const text = JSON.stringify(causes, (_, value: unknown) =>
        Array.isArray(value) ? Array.from(value) : value,
      );
      const whom = [firm ?? initiator ?? null, other ?? successor ?? null] as (number | null)[];
      seen.events.push([tick, type, network < 0 ? null : network, ...whom, text]);
    },
  };
}

/** The rows of a run without that column, as they are stored. */
function rowsOfRun({ columns }: ResultTable, run: number): Row[] {
  const { run: runs = [], ...others } = columns;
  const all = Object.values(others);
  const numbers = [...runs.keys()].filter((i) => runs[i] === run);
  return numbers.map((i) => all.map((column) => valueAt(column, i)));
}

let built: Built;
beforeAll(async () => {
  built = await buildEntries({ worker: 'src/experiment/worker.ts' });
});
afterAll(() => built.remove());

describe('a sweep', () => {
  it('gives the same bytes with one worker, with two, and without any', async () => {
    const worker = built.url('worker');
    const folders = [emptyFolder(), emptyFolder(), emptyFolder()];
    const [one, two, none] = await Promise.all([
      runSweep(smallScenario(), { outDir: folders[0], jobs: 1, tables: ALL, worker }),
      runSweep(smallScenario(), { outDir: folders[1], jobs: 2, tables: ALL, worker }),
      runSweep(smallScenario(), { outDir: folders[2], tables: ALL, worker: NO_WORKER }),
    ]);
    expect(one.exitCode).toBe(0);
    expect(Object.keys(contentsOf(one.directory))).toEqual([
      'events.parquet',
      'firms.parquet',
      'manifest.json',
      'networks.parquet',
      'runs.parquet',
      'series.parquet',
      'ties.parquet',
    ]);
    expect(contentsOf(two.directory)).toEqual(contentsOf(one.directory));
    expect(contentsOf(none.directory)).toEqual(contentsOf(one.directory));
  });

  it('stores what the kernel gives, run by run', async () => {
    const scenario = smallScenario({ replicates: 2 });
    const options = { outDir: emptyFolder(), tables: ALL, worker: NO_WORKER };
    const { directory } = await runSweep(scenario, options);
    const results = readResults(directory);
    const runs = await results.table('runs');
    expect(runs.rows).toBe(6);
    // All points with the first replicate, then all with the second.
    expect([...(runs.columns['point'] ?? [])]).toEqual([0, 1, 2, 0, 1, 2]);
    expect([...(runs.columns['replicate'] ?? [])]).toEqual([0, 0, 0, 1, 1, 1]);
    expect([...(runs.columns['trust.initial'] ?? [])]).toEqual([0.35, 0.5, 0.65, 0.35, 0.5, 0.65]);

    const seen: Seen = { events: [], series: [], networks: [], firms: [], ties: [] };
    const expected = simulate(
      inputAt(scenario, [0.5]),
      { seed: scenario.seed, replicate: 1 },
      scenario.ticks,
      watching(seen, scenario.snapshots),
    );
    expect(runs.columns['stateHash']?.[4]).toBe(expected.stateHash);
    METRIC_NAMES.forEach((name, i) => {
      expect(runs.columns[name]?.[4], name).toBe((expected.metrics[i] ?? NaN) + 0);
    });
    // Every table has of that run what an observer sees of it, row by row.
    for (const table of ALL) {
      const stored = rowsOfRun(await results.table(table), 4);
      expect(seen[table].length, table).toBeGreaterThan(0);
      expect(stored, table).toEqual(seen[table]);
    }
    expect((await results.table('series', ['tick'])).rows).toBe(6 * (scenario.ticks + 1));
    expect((await results.table('firms', ['tick'])).rows).toBe(6 * 2 * 14);
  });

  it('that is finished is found, not computed again', async () => {
    const options = { outDir: emptyFolder(), worker: NO_WORKER };
    const first = await runSweep(smallScenario(), options);
    const before = contentsOf(options.outDir);
    const again = await runSweep(smallScenario(), { ...options, worker: new URL('file:///none') });
    expect(again).toMatchObject({ wasFinished: true, status: 'finished', exitCode: 0 });
    expect(again.directory).toBe(first.directory);
    expect(await runSweep(smallScenario(), { ...options, resume: true })).toMatchObject({
      wasFinished: true,
    });
    expect(contentsOf(options.outDir)).toEqual(before);
  });

  it('of another seed, length or choice of tables goes elsewhere', async () => {
    const options = { outDir: emptyFolder(), worker: NO_WORKER };
    const outcomes = [
      await runSweep(smallScenario({ replicates: 1 }), options),
      await runSweep(smallScenario({ replicates: 1, seed: 'other' }), options),
      await runSweep(smallScenario({ replicates: 1, ticks: 9 }), options),
      await runSweep(smallScenario({ replicates: 1 }), { ...options, tables: [] }),
    ];
    expect(new Set(outcomes.map(({ directory }) => directory)).size).toBe(4);
  });

  it('never writes into a directory that holds something else', async () => {
    const outDir = emptyFolder();
    const options = { outDir, worker: NO_WORKER };
    const { directory } = await runSweep(smallScenario({ replicates: 1 }), options);
    const foreign = join(emptyFolder(), directory.slice(outDir.length));
    mkdirSync(foreign, { recursive: true });
    writeFileSync(join(foreign, 'thesis.docx'), 'years of work');
    for (const resume of [false, true]) {
      const sweep = runSweep(smallScenario({ replicates: 1 }), {
        ...options,
        outDir: join(foreign, '..'),
        resume,
      });
      await expect(sweep).rejects.toMatchObject({ kind: 'foreign', exitCode: 3 });
    }
    expect(Object.keys(contentsOf(foreign))).toEqual(['thesis.docx']);

    // The same short hash by accident: another sweep all the same.
    const other = await runSweep(smallScenario({ replicates: 1, seed: 'other' }), options);
    writeFileSync(
      join(directory, 'manifest.json'),
      readFileSync(join(other.directory, 'manifest.json')),
    );
    const before = contentsOf(directory);
    for (const resume of [false, true]) {
      const sweep = runSweep(smallScenario({ replicates: 1 }), { ...options, resume });
      await expect(sweep).rejects.toMatchObject({ kind: 'foreign', exitCode: 3 });
    }
    expect(contentsOf(directory)).toEqual(before);
  });

  it('computes a part again that has other columns, rows or runs than its own', async () => {
    const options = { outDir: emptyFolder(), worker: NO_WORKER };
    const whole = await runSweep(smallScenario({ replicates: 2 }), options);
    const expected = contentsOf(whole.directory);
    const stop = new AbortController();
    const cut = await runSweep(smallScenario({ replicates: 2 }), {
      ...options,
      outDir: emptyFolder(),
      jobs: 1,
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === 5) stop.abort();
      },
    });
    const { hash } = cut.manifest;
    const change = (shard: number, changed: (block: Block) => Block, table = 'runs') => {
      const part = readPart(cut.directory, hash, shard);
      const block = part?.tables.get(table);
      if (!part || !block) throw new Error(`no part ${shard} with ${table}`);
      const tables = new Map(part.tables).set(table, changed(block));
      writePart(cut.directory, { ...part, tables });
    };
    // Two measures in each other's place: every value looks possible.
    change(0, (block) => ({ ...block, names: swapped(block.names, 'trust', 'clarity') }));
    change(1, (block) => ({ ...block, columns: block.columns.with(0, integers([7])) }));
    change(2, (block) => ({ ...block, columns: block.columns.with(2, integers([9])) }));
    change(
      3,
      (block) => ({ ...block, columns: block.columns.with(1, integers(block.rows, 99)) }),
      'series',
    );
    let found = -1;
    const resumed = await runSweep(smallScenario({ replicates: 2 }), {
      ...options,
      outDir: join(cut.directory, '..'),
      resume: true,
      onProgress: ({ phase, done }) => {
        if (phase === 'checking') found = done;
      },
    });
    expect(found).toBe(1);
    expect(contentsOf(resumed.directory)).toEqual(expected);
  });

  it('is computed again when a finished table is damaged, but only if asked to resume', async () => {
    const options = { outDir: emptyFolder(), worker: NO_WORKER };
    const { directory } = await runSweep(smallScenario(), options);
    const before = contentsOf(directory);
    writeFileSync(join(directory, 'series.parquet'), 'broken');
    await expect(runSweep(smallScenario(), options)).rejects.toMatchObject({ kind: 'damaged' });
    const again = await runSweep(smallScenario(), { ...options, resume: true });
    expect(again.wasFinished).toBe(false);
    expect(contentsOf(directory)).toEqual(before);
  });

  it('tells its progress', async () => {
    const seen: string[] = [];
    const etas: (number | null)[] = [];
    await runSweep(smallScenario(), {
      outDir: emptyFolder(),
      worker: NO_WORKER,
      onProgress: ({ phase, done, total, eta }) => {
        seen.push(`${phase} ${done}/${total}`);
        if (phase === 'running' && done > 0) etas.push(eta);
      },
    });
    expect(seen).toContain('checking 0/60');
    expect(seen).toContain('running 30/60');
    expect(seen.at(-1)).toBe('writing 60/60');
    // One word for each run of the twenty shards, and a time left that ends at none.
    expect(seen.filter((word) => word.startsWith('running')).length).toBe(21);
    expect(etas).toHaveLength(20);
    for (const eta of etas) expect(eta).toBeGreaterThanOrEqual(0);
    expect(etas.at(-1)).toBe(0);
  });

  it('says nothing of the machine outside `environment`', async () => {
    const outDir = emptyFolder();
    const { directory } = await runSweep(smallScenario(), { outDir, worker: NO_WORKER });
    const text = readFileSync(join(directory, 'manifest.json'), 'utf8');
    const { environment, ...rest } = JSON.parse(text) as Record<string, unknown>;
    expect(Object.keys(environment as object).sort()).toEqual([
      'ended',
      'host',
      'jobs',
      'node',
      'seconds',
      'started',
    ]);
    expect(text).not.toContain(outDir);
    expect(JSON.stringify(rest)).not.toContain(process.versions.node);
    expect(existsSync(join(directory, 'parts'))).toBe(false);
    expect(existsSync(join(directory, 'locks'))).toBe(false);
  });
});

function swapped(names: readonly string[], one: string, other: string): string[] {
  return names.map((name) => (name === one ? other : name === other ? one : name));
}

/** These numbers, or one number so many times. */
function integers(values: readonly number[] | number, value = 0): Column {
  const filled = typeof values === 'number' ? new Int32Array(values).fill(value) : values;
  return { type: 'integer', values: Int32Array.from(filled) };
}
