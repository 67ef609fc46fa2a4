import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { PART_FOLDER, partNumbers } from '../../../../src/experiment/results/part-files.ts';
import { runSweep } from '../../../../src/experiment/run/run-sweep.ts';
import type { Progress } from '../../../../src/experiment/run/progress.ts';
import type { Scenario } from '../../../../src/experiment/scenario/scenario.ts';

/** A sweep that loses one of its threads in the middle, and goes on. */
export interface LosingOrder {
  readonly scenario: Scenario;
  readonly outDir: string;
  readonly jobs: number;
  readonly worker: string;
  /** Milliseconds from the first part to the end of the thread. */
  readonly after: number;
  /** Which thread: from 0 to 1, over all that live then. */
  readonly which: number;
}

/** What it says on stdout, as JSON. */
export interface LostWorker {
  /** How many parts were stored when the thread ended, and runs; −1 where it did not end meanwhile. */
  readonly parts: number;
  /** Whether the thread lived, and other runs were left to compute. */
  readonly isCounted: boolean;
  /** Parts of those that were not there any more, or written again, when the last run was finished. */
  readonly touched: readonly number[];
  /** Threads in all: one more than jobs where another took the place of the one that ended. */
  readonly threads: number;
  readonly exitCode: number;
  readonly failed: number;
  /** From the first part to the last. */
  readonly milliseconds: number;
}

const order = JSON.parse(process.argv[2] ?? '') as LosingOrder;
const threads = new Map<Worker, 'alive' | 'gone'>();
process.on('worker', (thread) => {
  threads.set(thread, 'alive');
  thread.once('exit', () => threads.set(thread, 'gone'));
});

/** The only directory of results. */
function directory(): string {
  return join(order.outDir, readdirSync(order.outDir)[0] ?? '');
}

/** A part that is written again is another file. */
function stampOf(shard: number): string {
  const path = join(directory(), PART_FOLDER, `${String(shard).padStart(6, '0')}.part`);
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found === undefined ? 'none' : `${found.ino} ${found.mtimeNs}`;
}

const stored = new Map<number, string>();
let lost: Pick<LostWorker, 'parts' | 'isCounted'> = { parts: -1, isCounted: false };
let touched: readonly number[] = [];
let now: Progress | undefined;
let since = 0;
let milliseconds = 0;

function endThread(): void {
  const alive = [...threads].flatMap(([thread, state]) => (state === 'alive' ? [thread] : []));
  const thread = alive[Math.floor(order.which * alive.length)];
  for (const shard of partNumbers(directory())) stored.set(shard, stampOf(shard));
  const isInMiddle = now?.phase === 'running' && now.done < now.total;
  lost = { parts: stored.size, isCounted: isInMiddle && stored.size > 0 && thread !== undefined };
  // Ends it wherever it is, between two instructions: nothing in it is asked or told.
  void thread?.terminate();
}

const outcome = await runSweep(order.scenario, {
  outDir: order.outDir,
  jobs: order.jobs,
  worker: new URL(order.worker),
  onProgress(progress) {
    const isFirst = since === 0 && progress.phase === 'running' && progress.done > 0;
    const isLast = progress.phase === 'writing' && now?.phase !== 'writing';
    now = progress;
    if (isFirst) {
      since = performance.now();
      setTimeout(endThread, order.after).unref();
    }
    if (isLast) {
      milliseconds = performance.now() - since;
      const before = [...stored];
      touched = before.flatMap(([shard, stamp]) => (stampOf(shard) === stamp ? [] : [shard]));
    }
  },
});
const said: LostWorker = {
  ...lost,
  touched,
  threads: threads.size,
  exitCode: outcome.exitCode,
  failed: outcome.runs.failed,
  milliseconds,
};
process.stdout.write(`${JSON.stringify(said)}\n`);
