import { contentsOf } from '../support/folders.ts';
import { startNode } from '../support/processes.ts';
import { drawNumbers, inFolders, KillBook } from './kill-loop.ts';
import type { KillOrder, KillTally, Undisturbed } from './kill-loop.ts';
import type { LosingOrder, LostWorker } from './sweep-losing-worker.ts';

const JOBS = 2;

/**
 * Sweeps of which one worker is ended at a moment drawn by chance. Workers are threads, which no
 * signal reaches: `terminate` ends one between any two instructions. An end counts only if at least
 * one part is stored and runs are left to compute. After every one that counts:
 *
 * - parts that were stored are the same files when the last run is computed, all but the one that the worker had in hand at most;
 * - another worker takes its place, unless the others finish before it could begin;
 * - no run has failed, and every file is, byte for byte, that of a sweep which was left alone.
 */
export async function killWorkers(order: KillOrder, left: Undisturbed): Promise<KillTally> {
  const draw = drawNumbers(order);
  const book = new KillBook();
  // The first is not ended at all: it tells how long one takes.
  let course = Number.POSITIVE_INFINITY;
  while (book.kills < order.kills && book.faults.length === 0) {
    await inFolders(async (outDir) => {
      const isMeasured = course === Number.POSITIVE_INFINITY;
      const after = isMeasured ? 1e9 : draw() * course;
      const lost = await loseOne(order, { outDir, after, which: draw() });
      if (isMeasured) course = lost.milliseconds;
      else book.attempts += 1;
      if (!lost.isCounted) return;
      const isReplaced = lost.threads > JOBS;
      book.count(isReplaced ? 'replaced' : 'too late to be replaced', lost.parts);
      // The worker may have stored its part and ended before it could say so.
      book.expectSame('stored parts that were computed again', lost.touched.slice(1), []);
      book.expectSame('exit code', lost.exitCode, 0);
      book.expectSame('failed runs', lost.failed, 0);
      book.expectSame('finished', contentsOf(outDir), left.finished);
    });
  }
  return book;
}

async function loseOne(
  { scenario, built }: KillOrder,
  { outDir, after, which }: Pick<LosingOrder, 'outDir' | 'after' | 'which'>,
): Promise<LostWorker> {
  const worker = built.url('worker').href;
  const order: LosingOrder = { scenario, outDir, jobs: JOBS, worker, after, which };
  const { stdout, stderr, code } = await startNode(built.file('losing'), [JSON.stringify(order)])
    .ended;
  if (code !== 0) throw new Error(`the sweep ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as LostWorker;
}
