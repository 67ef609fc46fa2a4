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
import { join } from 'node:path';
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

const scenario = smallScenario({
  replicates: 2,
  ticks: 3,
  snapshots: [3],
  question: { en: 'Why?', fr: 'Pourquoi ?' },
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

/** What every reading command has to do with a directory in which something is wrong, or not. */
async function expectHelp(directory: string): Promise<number[]> {
  const out = join(folder, 'out');
  const codes: number[] = [];
  for (const words of [
    ['report', directory, '--out', join(folder, 'out.html')],
    ['export', directory, '--format', 'json', '--out', out],
  ]) {
    const code = await reticula(...words);
    rmSync(out, { recursive: true, force: true });
    codes.push(code);
    expect([0, 3, 4], complained).toContain(code);
    if (code === 0) continue;
    expect(complained).toMatch(/^\S.{20,}/);
    expect(complained).not.toMatch(/\n {4}at |Unexpected error/);
  }
  return codes;
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
    return [path, ...Object.entries(value).flatMap(([key, held]) => placesIn(held, [...path, key]))];
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

  it.each(['whole', 'unfinished'])('is told, wherever it was changed (%s)', async (which) => {
    const directory = copyOf(which === 'whole' ? whole : unfinished);
    const path = join(directory, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Json;
    const places = placesIn(manifest);
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
          const codes = await expectHelp(directory);
          if (codes.includes(0)) read += 1;
        },
      ),
      { numRuns: 150 },
    );
    // Most changes are noticed; some, such as that of a title, are none of our business.
    expect(read).toBeGreaterThan(0);
  });

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
