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
}

const order = JSON.parse(process.argv[2] ?? '') as Order;
const { signal, stop } = watchSignals({
  onFirst: () => void process.stdout.write('draining\n'),
});
try {
  const options: SweepOptions = {
    outDir: order.outDir,
    jobs: order.jobs,
    resume: order.resume,
    worker: new URL(order.worker),
    signal,
    onProgress: ({ phase, done }) => process.stdout.write(`${phase} ${done}\n`),
  };
  const outcome =
    order.share === undefined
      ? await runSweep(order.scenario, options)
      : await runShare(order.scenario, order.share, options);
  process.exitCode = outcome.exitCode;
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  process.stderr.write(`${error.kind}: ${error.message}\n`);
  process.exitCode = error.exitCode;
}
stop();
