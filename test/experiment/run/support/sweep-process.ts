import { runSweep } from '../../../../src/experiment/run/run-sweep.ts';
import { watchSignals } from '../../../../src/experiment/run/signals.ts';
import { StoreError } from '../../../../src/experiment/results/store-error.ts';
import type { Scenario } from '../../../../src/experiment/scenario/scenario.ts';

/** A sweep in a process of its own, as the command line runs it. */
interface Order {
  readonly scenario: Scenario;
  readonly outDir: string;
  readonly jobs: number;
  readonly resume: boolean;
  readonly worker: string;
}

const order = JSON.parse(process.argv[2] ?? '') as Order;
const { signal, stop } = watchSignals({
  onFirst: () => void process.stdout.write('draining\n'),
});
try {
  const outcome = await runSweep(order.scenario, {
    outDir: order.outDir,
    jobs: order.jobs,
    resume: order.resume,
    worker: new URL(order.worker),
    signal,
    onProgress: ({ phase, done }) => process.stdout.write(`${phase} ${done}\n`),
  });
  process.exitCode = outcome.exitCode;
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  process.stderr.write(`${error.kind}: ${error.message}\n`);
  process.exitCode = error.exitCode;
}
stop();
