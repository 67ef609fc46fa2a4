import { meanHalfWidth } from '../../../../src/analysis/statistics/mean-interval.ts';
import { mergeSweep } from '../../../../src/experiment/run/merge-sweep.ts';
import { runShare } from '../../../../src/experiment/run/run-share.ts';
import { runSweep } from '../../../../src/experiment/run/run-sweep.ts';
import type { SweepOptions } from '../../../../src/experiment/run/run-sweep.ts';
import { watchSignals } from '../../../../src/experiment/run/signals.ts';
import type { Share } from '../../../../src/experiment/results/share.ts';
import { StoreError } from '../../../../src/experiment/results/store-error.ts';
import type { Scenario } from '../../../../src/experiment/scenario/scenario.ts';

/** A sweep, or a share of it, in a process of its own, as the command line runs it. */
interface Order {
  readonly scenario: Scenario;
  readonly outDir: string;
  readonly jobs: number;
  readonly resume: boolean;
  readonly worker: string;
  readonly share?: Share;
  /** A directory of shares to be merged instead. */
  readonly merge?: string;
  /** Signals that it sends itself at once, when it begins to write tables. */
  readonly signalsInWriting?: readonly NodeJS.Signals[];
}

const order = JSON.parse(process.argv[2] ?? '') as Order;
async function work({ scenario, share, merge }: Order, options: SweepOptions): Promise<number> {
  if (merge !== undefined) {
    const merged = await mergeSweep(merge, options);
    return 'missing' in merged ? 3 : merged.exitCode;
  }
  if (share !== undefined) return (await runShare(scenario, share, options)).exitCode;
  return (await runSweep(scenario, options)).exitCode;
}

const { signal, stop } = watchSignals({
  onFirst: () => void process.stdout.write('draining\n'),
});
try {
  const options: SweepOptions = {
    outDir: order.outDir,
    jobs: order.jobs,
    resume: order.resume,
    worker: new URL(order.worker),
    halfWidth: meanHalfWidth,
    signal,
    onProgress: ({ phase, done }) => {
      process.stdout.write(`${phase} ${done}\n`);
      if (phase !== 'writing') return;
      for (const name of order.signalsInWriting ?? []) process.kill(process.pid, name);
    },
  };
  process.exitCode = await work(order, options);
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  process.stderr.write(`${error.kind}: ${error.message}\n`);
  process.exitCode = error.exitCode;
}
stop();
