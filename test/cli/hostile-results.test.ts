import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { hashOf } from '../../src/experiment/results/hash.ts';
import type { Manifest } from '../../src/experiment/results/manifest.ts';
import { sweepHash } from '../../src/experiment/results/read-manifest.ts';
import { runSweep } from '../../src/experiment/run/run-sweep.ts';
import { smallScenario } from '../experiment/run/support/small-scenario.ts';
import { temporaryFolder } from './temporary-folder.ts';

/*
 * A directory of results may come from anywhere. Whatever was done to it, the commands that read it
 * say what is wrong in a sentence, never hang, and write nowhere else.
 */

/** More of them in a thorough run. */
const TIMES = Number(process.env['RETICULA_HOSTILE_RUNS'] ?? 60);
const PATIENCE = 60_000 + TIMES * 500;

const scenario = smallScenario({
  replicates: 2,
  ticks: 3,
  snapshots: [3],
  question: { en: 'Why?', fr: 'Pourquoi\u00a0?' },
  series: ['trust', 'engagement'],
  input: {
    ...smallScenario().input,
    firms: [{ name: 'Argan', stage: 1 }],
    ties: [{ from: 'Argan', to: 3, weight: 1 }],
    changes: [{ tick: 2, parameters: { hub: { listening: 0.9 } } }],
  },
});
const folder = temporaryFolder();
let whole: string;
let unfinished: string;

beforeAll(async () => {
  const worker = pathToFileURL('/nowhere/worker.js');
  ({ directory: whole } = await runSweep(scenario, { outDir: join(folder, 'whole'), worker }));
  const shards = new AbortController();
  ({ directory: unfinished } = await runSweep(scenario, {
    outDir: join(folder, 'unfinished'),
    worker,
    signal: shards.signal,
    onProgress: ({ done }) => {
      if (done >= 4) shards.abort();
    },
  }));
});

let printed: string;
let complained: string;
beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function reticula(...words: string[]): Promise<number> {
  printed = '';
  complained = '';
  return runCommandLine(words);
}

interface Reading {
  readonly codes: readonly number[];
  /** What the commands may not do: other exit codes, no sentence, a stack trace. */
  readonly faults: readonly string[];
}

/** What the reading commands make of a directory in which something is wrong, or not. */
async function readWith(directory: string): Promise<Reading> {
  const out = join(folder, 'out');
  const codes: number[] = [];
  const faults: string[] = [];
  for (const words of [
    ['report', directory, '--out', join(folder, 'out.html')],
    ['export', directory, '--format', 'json', '--out', out],
    ['methods', directory],
    ['compare', directory, directory, '--metric', 'trust'],
  ]) {
    const code = await reticula(...words);
    rmSync(out, { recursive: true, force: true });
    codes.push(code);
    const isSentence = /^\S.{20,}/.test(complained);
    const isTrace = /\n {4}at |Unexpected error/.test(complained);
    const isFine = code === 0 || (isSentence && !isTrace);
    if (![0, 3, 4].includes(code) || !isFine) faults.push(`${words[0]}: ${code} ${complained}`);
  }
  return { codes, faults };
}

let copies = 0;
function copyOf(directory: string): string {
  const copy = join(folder, `copy-${copies++}`);
  cpSync(directory, copy, { recursive: true });
  return copy;
}

describe('a changed manifest', () => {
  /** Places in a value, as lists of keys. */
  function placesIn(value: unknown, path: string[] = []): string[][] {
    if (typeof value !== 'object' || value === null) return [path];
    return [
      path,
      ...Object.entries(value).flatMap(([key, held]) => placesIn(held, [...path, key])),
    ];
  }

  type Json = Record<string, unknown>;

  /** A copy in which a value, a missing value, or another key stands at a place. */
  function changed(value: unknown, path: readonly string[], change: unknown, how: string): unknown {
    const [key, ...rest] = path;
    if (key === undefined) {
      if (how !== 'add' || typeof value !== 'object' || value === null) return change;
      // Defined, not assigned: `__proto__` is a key like any other in JSON.
      const more = { ...(value as Json) };
      Object.defineProperty(more, '__proto__', { value: change, enumerable: true });
      return Array.isArray(value) ? [...(value as unknown[]), change] : more;
    }
    const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Json) };
    if (how === 'remove' && rest.length === 0) Reflect.deleteProperty(copy, key);
    else Reflect.set(copy, key, changed(Reflect.get(copy, key), rest, change, how));
    return copy;
  }

  /** Whoever changes a manifest can also put the hashes right. */
  function signed(manifest: Json): Json {
    try {
      const scenarioHash = hashOf(manifest['scenario']);
      const hash = sweepHash({ ...(manifest as unknown as Manifest), scenarioHash });
      return { ...manifest, scenarioHash, hash };
    } catch {
      return manifest;
    }
  }

  const strange = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      -1,
      1e300,
      2 ** 31,
      2 ** 53,
      0.5,
      '',
      '__proto__',
      'constructor',
      '\u001b[2J',
      [],
      {},
      [null],
      [[]],
      true,
      { length: 1e9 },
      '../../../etc/passwd',
      'x'.repeat(200_000),
    ),
    fc.jsonValue(),
  );

  it.each(['whole', 'unfinished'])(
    'is told, wherever it was changed (%s)',
    async (which) => {
      const directory = copyOf(which === 'whole' ? whole : unfinished);
      const path = join(directory, 'manifest.json');
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as Json;
      const places = placesIn(manifest);
      const otherVersion = { place: ['programVersion'], change: '9.9.9', how: 'set' as const };
      let read = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.record({
              place: fc.constantFrom(...places),
              change: strange,
              how: fc.constantFrom('set', 'remove', 'add'),
            }),
            { minLength: 1, maxLength: 2 },
          ),
          fc.boolean(),
          async (changes, isSigned) => {
            const other = changes.reduce<unknown>((value, { place, change, how }) => {
              return changed(value, place, change, how);
            }, manifest);
            writeFileSync(path, JSON.stringify(isSigned ? signed(other as Json) : other) ?? '');
            const { codes, faults } = await readWith(directory);
            expect(faults).toEqual([]);
            if (codes.includes(0)) read += 1;
          },
        ),
        // Most changes are noticed; some, such as that of the program’s version, are none of our business.
        { numRuns: TIMES, examples: [[[otherVersion], false]] },
      );
      expect(read).toBeGreaterThan(0);
    },
    PATIENCE,
  );

  it('with networks that are nothing is damaged, not a defect of the program', async () => {
    const directory = copyOf(whole);
    const path = join(directory, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Json;
    const broken = changed(manifest, ['scenario', 'input', 'networks'], [null], 'set') as Json;
    writeFileSync(path, JSON.stringify(signed(broken)));
    expect(await reticula('report', directory)).toBe(3);
    expect(complained).toContain('manifest.json is damaged or was changed (scenario)');
  });
});

describe('what stands where a file should be', () => {
  const fifo = (path: string) => execFileSync('mkfifo', [path]);
  const folderThere = (path: string) => mkdirSync(path);
  const circle = (path: string) => symlinkSync(path, path);
  const device = (path: string) => symlinkSync('/dev/zero', path);
  const dangling = (path: string) => symlinkSync(join(folder, 'nothing'), path);
  const cases = [
    ['a pipe', fifo],
    ['a folder', folderThere],
    ['a link in a circle', circle],
    ['a link to a device', device],
    ['a link to nothing', dangling],
  ] as const;

  it.each(cases)('is told at once when it is %s', async (_what, put) => {
    for (const [from, name, ...expected] of [
      [whole, 'manifest.json', 3],
      [whole, 'runs.parquet', 3],
      [whole, 'series.parquet', 3],
      // What is left of an unfinished sweep can be read without a part.
      [unfinished, join('parts', '000000.part'), 0],
      [unfinished, 'parts', 0, 3],
    ] as const) {
      const directory = copyOf(from);
      rmSync(join(directory, name), { recursive: true });
      put(join(directory, name));
      const { codes, faults } = await readWith(directory);
      expect(faults).toEqual([]);
      expect(expected, name).toContain(Math.max(...codes));
    }
  });

  it.each(cases)('keeps no sweep waiting for ever when it is %s', async (_what, put) => {
    const directory = copyOf(unfinished);
    const outDir = join(folder, `resumed-${copies}`);
    mkdirSync(outDir);
    const there = join(outDir, basename(unfinished));
    renameSync(directory, there);
    mkdirSync(join(there, 'locks'), { recursive: true });
    rmSync(join(there, 'locks', '1.json'), { force: true });
    put(join(there, 'locks', '1.json'));
    rmSync(join(there, 'parts', '000000.part'));
    put(join(there, 'parts', '000000.part'));
    const worker = pathToFileURL('/nowhere/worker.js');
    const sweep = runSweep(scenario, { outDir, resume: true, worker });
    const outcome = await sweep.catch((error: unknown) => error);
    // A folder cannot be replaced by a file; everything else can.
    const isFolder = put === folderThere;
    expect(outcome).toMatchObject(isFolder ? { kind: 'exists' } : { status: 'finished' });
  });
});

describe('a link inside a directory of results', () => {
  /** A copy whose folder of that name is a link to a folder outside with a file in it. */
  function linked(from: string, name: string) {
    const outside = join(folder, `outside-${name}`);
    mkdirSync(outside);
    writeFileSync(join(outside, '1.json.12-0.tmp'), 'mine');
    const outDir = join(folder, `links-${name}`);
    const directory = join(outDir, basename(from));
    cpSync(from, directory, { recursive: true });
    rmSync(join(directory, name), { recursive: true, force: true });
    symlinkSync(outside, join(directory, name));
    return { outside, outDir, directory };
  }

  it('named export is refused', async () => {
    const { outside, directory } = linked(whole, 'export');
    expect(await reticula('export', directory, '--format', 'csv')).toBe(3);
    expect(complained).toMatch(/export is a symbolic link.*Remove the link/);
    expect(readdirSync(outside)).toEqual(['1.json.12-0.tmp']);
  });

  it.each(['parts', 'locks'])('named %s stops a sweep that would resume', async (name) => {
    const { outside, outDir } = linked(unfinished, name);
    const worker = pathToFileURL('/nowhere/worker.js');
    const resumed = runSweep(scenario, { outDir, resume: true, worker });
    await expect(resumed).rejects.toMatchObject({ kind: 'foreign', exitCode: 3 });
    expect(readdirSync(outside)).toEqual(['1.json.12-0.tmp']);
  });

  it('under the name of an unfinished file is replaced, not followed', async () => {
    const directory = copyOf(whole);
    const outside = join(folder, 'precious.txt');
    writeFileSync(outside, 'mine');
    mkdirSync(join(directory, 'export'));
    symlinkSync(outside, join(directory, 'export', `runs.csv.${process.pid}-0.tmp`));
    symlinkSync(outside, join(directory, 'export', 'series.csv'));
    symlinkSync(outside, join(directory, `report.html.${process.pid}.tmp`));
    expect(await reticula('export', directory, '--format', 'csv')).toBe(0);
    expect(await reticula('report', directory)).toBe(0);
    expect(readFileSync(outside, 'utf8')).toBe('mine');
    expect(existsSync(join(directory, 'report.html'))).toBe(true);
  });
});

describe('a table that was changed together with its manifest', () => {
  interface Written {
    tables: { name: string; file: { rows: number; bytes: number; sha256: string } }[];
  }

  /** Puts other bytes in the place of a table, and says so in the manifest. */
  function replaceTable(directory: string, name: string, bytes: Uint8Array, rows?: number): void {
    const path = join(directory, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Written;
    for (const table of manifest.tables) {
      if (table.name !== name) continue;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      table.file = { rows: rows ?? table.file.rows, bytes: bytes.length, sha256 };
    }
    writeFileSync(path, JSON.stringify(manifest));
    writeFileSync(join(directory, `${name}.parquet`), bytes);
  }

  it(
    'is read or refused, whatever bits are wrong',
    async () => {
      const directory = copyOf(whole);
      const originals = new Map(
        ['runs', 'series'].map((name) => [name, readFileSync(join(whole, `${name}.parquet`))]),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('runs', 'series'),
          fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
            minLength: 1,
            maxLength: 4,
          }),
          fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 }),
          async (name, flips, cut) => {
            const bytes = Uint8Array.from(originals.get(name) ?? []);
            // Most of what can go wrong stands at the end, where Parquet describes itself.
            for (const [at, value] of flips) {
              const place = Math.floor((at < 0.3 ? at : 1 - (1 - at) ** 3) * (bytes.length - 1));
              bytes[place] = value;
            }
            const length = cut === null ? bytes.length : Math.floor(cut * bytes.length);
            replaceTable(directory, name, bytes.subarray(0, length));
            const { faults } = await readWith(directory);
            expect(faults).toEqual([]);
            replaceTable(directory, name, originals.get(name) ?? new Uint8Array());
          },
        ),
        { numRuns: TIMES },
      );
    },
    PATIENCE,
  );

  it('is refused where it is the table of something else', async () => {
    const directory = copyOf(whole);
    const other = readFileSync(join(whole, 'series.parquet'));
    replaceTable(directory, 'runs', other, 24);
    expect(await reticula('report', directory)).toBe(3);
    expect(complained).toMatch(/runs\.parquet is missing, damaged or was changed/);
  });

  it('is refused where its rows are not those of the sweep', async () => {
    const worker = pathToFileURL('/nowhere/worker.js');
    const more = await runSweep(
      { ...scenario, replicates: 3 },
      { outDir: join(folder, 'more'), worker },
    );
    for (const [name, rows] of [
      ['runs', 9],
      ['series', 36],
    ] as const) {
      const directory = copyOf(whole);
      replaceTable(directory, name, readFileSync(join(more.directory, `${name}.parquet`)), rows);
      expect(await reticula('report', directory), name).toBe(3);
      expect(complained).toContain(`${name}.parquet is missing, damaged or was changed`);
    }
  });
});
