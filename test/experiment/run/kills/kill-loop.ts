import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import seedrandom from 'seedrandom';
import { meanHalfWidth } from '../../../../src/analysis/statistics/mean-interval.ts';
import { runSweep } from '../../../../src/experiment/run/run-sweep.ts';
import type { Scenario } from '../../../../src/experiment/scenario/scenario.ts';
import type { Built } from '../support/build.ts';
import { contentsOf } from '../support/folders.ts';

/** What a loop of kills is about. */
export interface KillOrder {
  readonly scenario: Scenario;
  /** Kills that count. */
  readonly kills: number;
  /** Of the moments: the same seed draws the same numbers. */
  readonly seed: string;
  readonly built: Built;
}

/** What came of a loop. Faults are sentences; there should be none. */
export interface KillTally {
  /** Processes that were started; those killed too early or too late do not count. */
  readonly attempts: number;
  /** Kills that count, by what the sweep was doing or what became of the worker. */
  readonly counted: Readonly<Record<string, number>>;
  /** Parts that were stored when a kill came that counts, over all of them. */
  readonly partsStored: number;
  readonly faults: readonly string[];
}

/** The same sweep, left alone. */
export interface Undisturbed {
  /** Every file of the finished directory. */
  readonly finished: Readonly<Record<string, string>>;
  /** Every part before the tables are written, by its file name. */
  readonly parts: Readonly<Record<string, string>>;
}

export async function computeUndisturbed({ scenario, built }: KillOrder): Promise<Undisturbed> {
  const worker = built.url('worker');
  return inFolders(async (whole, stopped) => {
    const options = { worker, halfWidth: meanHalfWidth };
    await runSweep(scenario, { ...options, outDir: whole });
    // Stopped when all is there and the tables are to be written: after that the parts are gone.
    const stop = new AbortController();
    const { directory } = await runSweep(scenario, {
      ...options,
      outDir: stopped,
      signal: stop.signal,
      onProgress: ({ phase }) => phase === 'writing' && stop.abort(),
    });
    return { finished: contentsOf(whole), parts: contentsOf(join(directory, 'parts')) };
  });
}

/** Collects what happens in a loop. */
export class KillBook {
  attempts = 0;
  readonly counted: Record<string, number> = {};
  partsStored = 0;
  readonly faults: string[] = [];

  get kills(): number {
    return Object.values(this.counted).reduce((sum, count) => sum + count, 0);
  }

  count(phase: string, partsStored: number): void {
    this.counted[phase] = (this.counted[phase] ?? 0) + 1;
    this.partsStored += partsStored;
  }

  /** Notes a fault unless what is found is what is expected. */
  expectSame(what: string, found: unknown, expected: unknown): void {
    const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
    if (one === other) return;
    this.faults.push(
      `kill ${this.kills}: ${what}: ${one?.slice(0, 300)}, not ${other?.slice(0, 300)}`,
    );
  }
}

export function drawNumbers({ seed }: KillOrder): () => number {
  return seedrandom(seed);
}

/** The only directory of results in a folder. */
export function directoryIn(outDir: string): string {
  return join(outDir, readdirSync(outDir)[0] ?? '');
}

/** Two empty folders, gone afterwards. */
export async function inFolders<T>(work: (one: string, other: string) => Promise<T>): Promise<T> {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'reticula-kills-')));
  try {
    return await work(folders[0] ?? '', folders[1] ?? '');
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}
