import type { RunResult } from '../../../model/ledger.ts';
import type { Process } from '../../../model/processes/process.ts';
import { PIPELINE } from '../../../model/tick.ts';

/** Where the time of a run goes. */
export interface Profile {
  /** Times the run was made: short ones are repeated until the clock can tell. */
  readonly runs: number;
  /** Nanoseconds per firm and quarter of the whole run; NaN in a run without quarter. */
  readonly nanoseconds: number;
  readonly processes: readonly ProcessTime[];
  /** Set-up, measures and hash. */
  readonly rest: Spent;
}

export interface Spent {
  /** Part of the time, in [0, 1]. */
  readonly share: number;
  readonly nanoseconds: number;
}

export interface ProcessTime extends Spent {
  readonly name: Process['name'];
}

/** How long runs are made before the clock starts, and then with it, in milliseconds. */
const WARM_UP = 700;
const ENOUGH = 1500;

/**
 * Makes a run with a clock around each process of the pipeline. A short run is made again and again:
 * first until its code is compiled, then until enough was measured. The runs do the same work, so
 * the shortest time of each process counts: the others hold what else the machine was doing.
 * @param firmTicks firms times quarters of the run
 */
export function profileRun(
  run: (pipeline: readonly Process[]) => RunResult,
  firmTicks: number,
): { readonly result: RunResult; readonly profile: Profile } {
  const spent = new Float64Array(PIPELINE.length);
  const pipeline = PIPELINE.map((process, at) => timed(process, spent, at));
  const repeat = (enough: number) => {
    const times: number[][] = [];
    const begun = performance.now();
    let result: RunResult;
    do {
      spent.fill(0);
      const started = performance.now();
      result = run(pipeline);
      const rest = performance.now() - started - sum(spent);
      times.push([...spent, rest]);
    } while (performance.now() - begun < enough);
    return { result, times, isEnough: performance.now() - begun >= ENOUGH };
  };
  const first = repeat(WARM_UP);
  const { result, times } = first.isEnough ? first : repeat(ENOUGH);
  const least = [...spent, 0].map((_, at) => Math.min(...times.map((one) => one[at] ?? 0)));
  const all = sum(least);
  const spentOn = (milliseconds = 0): Spent => ({
    share: milliseconds / all,
    nanoseconds: firmTicks > 0 ? (milliseconds * 1e6) / firmTicks : Number.NaN,
  });
  return {
    result,
    profile: {
      runs: times.length,
      nanoseconds: spentOn(all).nanoseconds,
      processes: PIPELINE.map(({ name }, at) => ({ name, ...spentOn(least[at]) })),
      rest: spentOn(least[PIPELINE.length]),
    },
  };
}

function timed(process: Process, spent: Float64Array, at: number): Process {
  const clock = (step: () => void): void => {
    const started = performance.now();
    step();
    spent[at] = (spent[at] ?? 0) + performance.now() - started;
  };
  return {
    ...process,
    run: (territory, context) => clock(() => process.run(territory, context)),
    off: (territory, context) => clock(() => process.off?.(territory, context)),
  };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
