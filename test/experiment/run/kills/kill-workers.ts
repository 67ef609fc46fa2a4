import { pathToFileURL } from 'node:url';
import { partNumbers } from '../../../../src/experiment/results/part-files.ts';
import { runSweep } from '../../../../src/experiment/run/run-sweep.ts';
import { contentsOf } from '../support/folders.ts';
import { startNode } from '../support/processes.ts';
import { directoryIn, drawNumbers, inFolders, KillBook } from './kill-loop.ts';
import type { KillOrder, KillTally, Undisturbed } from './kill-loop.ts';
import type { LosingOrder, LostWorker } from './sweep-losing-worker.ts';

const JOBS = 2;
/** What is resumed is finished in this process. */
const NO_WORKER = pathToFileURL('/nowhere/worker.js');
/** Where Node 20 gives up as a whole because a thread ended for which it was compiling. No JavaScript can prevent it. */
const FAULT_OF_NODE = 'GetForegroundTaskRunner';

/**
 * Sweeps of which one worker is ended at a moment drawn by chance. Workers are threads, which no
 * signal reaches: `terminate` ends one between any two instructions. An end counts only if at least
 * one part is stored and runs are left to compute. After every one that counts:
 *
 * - parts that were stored are the same files when the last run is computed, all but the one that the worker had in hand at most;
 * - another worker takes its place, unless the others finish before it could begin;
 * - no run has failed, and every file is, byte for byte, that of a sweep which was left alone.
 *
 * Where Node gives up, the process counts as killed: it is resumed to the same bytes.
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
      if (lost === null) {
        book.attempts += 1;
        const parts = partNumbers(directoryIn(outDir)).length;
        if (parts === 0) return;
        book.count('Node gave up', parts);
        await runSweep(order.scenario, { outDir, resume: true, worker: NO_WORKER });
        book.expectSame('resumed', contentsOf(outDir), left.finished);
        return;
      }
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

/** @returns null where Node gave up */
async function loseOne(
  { scenario, built }: KillOrder,
  { outDir, after, which }: Pick<LosingOrder, 'outDir' | 'after' | 'which'>,
): Promise<LostWorker | null> {
  const worker = built.url('worker').href;
  const order: LosingOrder = { scenario, outDir, jobs: JOBS, worker, after, which };
  const { stdout, stderr, code, signal } = await startNode(built.file('losing'), [
    JSON.stringify(order),
  ]).ended;
  if (signal === 'SIGABRT' && stderr.includes(FAULT_OF_NODE)) return null;
  if (code !== 0) throw new Error(`the sweep ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as LostWorker;
}
