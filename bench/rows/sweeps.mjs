import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../harness/bundle.mjs';
import { scenarioInput, writeJob } from '../harness/job.mjs';
import { BENCH, workFolder } from '../harness/paths.mjs';
import { runKernels, runMesa } from '../harness/programs.mjs';
import { figureOf, interleave } from '../harness/rounds.mjs';
import { NotMeasured, runProgram } from '../harness/run-program.mjs';
import { sweepSeconds } from '../harness/sweeps.mjs';
import { AGREEMENT_RUNS } from './peers.mjs';

const WORKERS = 2;

/** The sweep of the main scenario: 25 points, each 30 times. */
const POINTS = 25;
const RUNS = 750;

/** A sweep must take longer than that, with one worker, to say something about two. */
const LEAST_SECONDS = 10;
/** How much longer the others are, how often they are tried, and the figure of what the machine allows. */
const LENGTHS = [
  { name: 'two', bound: 'machine', times: 1, most: 5 },
  { name: 'longer', bound: 'machineLonger', times: 3, most: 2 },
  { name: 'longest', bound: 'machineLongest', times: 5, most: 1 },
];

/** @type {import('./row.mjs').Row} */
export const BATCH = {
  name: 'batch',
  title: 'A sweep from end to end',
  figures: {
    usual: {
      what: `sweep of ${RUNS} runs on two cores, wall time of the whole process, against Mesa’s batch runner, usual idiom`,
      reach: { least: 40 },
      ifMissed:
        'The runs of this sweep are over so soon that a large part of its time is start: of the program, of two workers, and of the compiler, which each worker warms up anew. What remains is the ratio in steady state, in the row of Mesa.',
    },
    fast: { what: `sweep of ${RUNS} runs against Mesa’s batch runner, fastest idiom` },
    whole: {
      what: `sweep of ${RUNS} runs against Mesa’s batch runner, usual idiom, none projected`,
    },
  },
  async measure(bench) {
    const input = await scenarioInput('souss-massa');
    await bench.agree('mesa', (job) => runMesa(job, 'usual'), AGREEMENT_RUNS);
    await bench.agree('mesaFast', (job) => runMesa(job, 'fast'), AGREEMENT_RUNS);
    const levels = {
      'trust.initial': [0.25, 0.35, 0.45, 0.55, 0.65],
      'hub.clarity': [0.2, 0.35, 0.5, 0.65, 0.8],
    };
    /** @param {number} replicates */
    const jobOf = (replicates) =>
      writeJob(`batch-${replicates}`, {
        input,
        runs: 0,
        sweep: { factors: levels, replicates, workers: WORKERS },
      });
    const [one, four, all] = [await jobOf(1), await jobOf(4), await jobOf(RUNS / POINTS)];
    /** @param {string} job @param {'usual' | 'fast'} idiom */
    const batch = (job, idiom) => runMesa(job, idiom, { batch: true }).processWallSeconds;
    const lines = interleave(
      bench.rounds,
      {
        reticula: () => sweepSeconds({ jobs: WORKERS }),
        usual25: () => batch(one, 'usual'),
        usual100: () => batch(four, 'usual'),
        fast25: () => batch(one, 'fast'),
        fast100: () => batch(four, 'fast'),
      },
      bench.tell,
    );
    bench.tell(`all ${RUNS} runs with Mesa, once`);
    const whole = [{ reticula: sweepSeconds({ jobs: WORKERS }), mesa: batch(all, 'usual') }];
    return {
      usual: figureOf(lines, ({ reticula = NaN, usual25, usual100 }) => {
        return projected(usual25, usual100) / reticula;
      }),
      fast: figureOf(lines, ({ reticula = NaN, fast25, fast100 }) => {
        return projected(fast25, fast100) / reticula;
      }),
      whole: figureOf(whole, ({ reticula = NaN, mesa = NaN }) => mesa / reticula),
    };
  },
};

/** Seconds that 750 runs take by those of 25 and of 100, starting once. */
function projected(small = NaN, large = NaN) {
  const aRun = (large - small) / (100 - POINTS);
  return large + (RUNS - 100) * aRun;
}

const TWO_WORKERS = { least: 1.8 };
const WHY_NOT_TWICE =
  'Whatever the number of workers, the start of the program, the tables at the end and the summary take a second or so, one after the other; and each worker compiles the kernel anew, which takes another second of its processor. The longer a sweep, the less they weigh; the faster the kernel, the more. Two kernels in processes that share nothing, write nothing and take half the runs each do hardly better (below).';
const AS_BEFORE = 'For the same reasons.';

/** @type {import('./row.mjs').Row} */
export const WORKERS_ROW = {
  name: 'workers',
  title: 'Two workers',
  figures: {
    two: {
      what: `two workers against one on a sweep of little more than ${LEAST_SECONDS} seconds, wall time of the whole process`,
      reach: TWO_WORKERS,
      ifMissed: WHY_NOT_TWICE,
    },
    longer: {
      what: 'two workers against one on a sweep 3 times as long',
      reach: TWO_WORKERS,
      ifMissed: AS_BEFORE,
    },
    longest: {
      what: 'two workers against one on a sweep 5 times as long',
      reach: TWO_WORKERS,
      ifMissed: AS_BEFORE,
    },
    machine: {
      what: 'what the machine allows: two kernels in processes that share nothing, each with half the runs of that sweep, against one with all of them, from the first run',
    },
    machineLonger: { what: 'what the machine allows, with 3 times as many runs' },
    machineLongest: { what: 'what the machine allows, with 5 times as many runs' },
  },
  async measure({ rounds, tell, note }) {
    if (availableParallelism() < WORKERS) throw new NotMeasured('one core only');
    const base = replicatesOf(LEAST_SECONDS, tell);
    const input = await scenarioInput('souss-massa');
    /** @type {Record<string, import('../harness/rounds.mjs').Figure>} */
    const figures = {};
    /** @type {object[]} */
    const lengths = [];
    for (const { name, bound, times, most } of LENGTHS) {
      const replicates = base * times;
      /** @param {number} runs */
      const jobOf = (runs) => writeJob(`cold-${runs}`, { input, runs, warmUp: 0 });
      const [all, half] = await Promise.all([
        jobOf(replicates * POINTS),
        jobOf(Math.ceil((replicates * POINTS) / WORKERS)),
      ]);
      const lines = interleave(
        Math.min(rounds, most),
        {
          one: () => sweepSeconds({ jobs: 1, replicates }),
          two: () => sweepSeconds({ jobs: WORKERS, replicates }),
          kernel: () => runKernels(all, 1).wallSeconds,
          kernels: () => runKernels(half, WORKERS).wallSeconds,
        },
        (text) => tell(`${name}, ${text}`),
      );
      figures[name] = figureOf(lines, ({ one = NaN, two = NaN }) => one / two);
      figures[bound] = figureOf(lines, ({ kernel = NaN, kernels = NaN }) => kernel / kernels);
      lengths.push({
        runs: replicates * POINTS,
        one: figureOf(lines, ({ one = NaN }) => one).median,
        two: figureOf(lines, ({ two = NaN }) => two).median,
        gain: figures[name],
        machine: figures[bound],
      });
    }
    note('lengths', { of: lengths });
    return figures;
  },
};

/**
 * The replicates with which a sweep by one worker takes longer than that.
 * @param {number} least seconds
 * @param {(text: string) => void} tell
 */
function replicatesOf(least, tell) {
  let replicates = RUNS / POINTS;
  for (;;) {
    tell(`how long ${replicates} replicates take`);
    const seconds = sweepSeconds({ jobs: 1, replicates });
    // Not by a hair, as the next may be faster.
    if (seconds > 1.1 * least) return replicates;
    replicates = Math.ceil(replicates * Math.max(1.2, (1.2 * least) / seconds));
  }
}

/** Rows of the table `series` that a run of the main scenario gives: its quarters and its start. */
const ROWS_PER_RUN = 61;

/** @type {import('./row.mjs').Row} */
export const WRITING = {
  name: 'writing',
  title: 'What writing costs',
  figures: {
    share: {
      what: '10⁶ rows of results written, a row for every quarter of every run: share of the CPU time of the sweep that made them',
      reach: { most: 0.1 },
      unit: 'share',
      ifMissed:
        'With a row for every quarter, the work of a single quarter pays for each row. The faster the kernel, the larger the share of writing.',
    },
    runs: { what: 'share of writing in a sweep that keeps one row for every run', unit: 'share' },
  },
  async measure({ rounds, tell }) {
    const entry = await bundle('bench/programs/writing-entry.ts', 'writing');
    const program = join(BENCH, 'programs', 'writing.mjs');
    // In all rounds together a million rows.
    const replicates = Math.ceil(1e6 / rounds / ROWS_PER_RUN / POINTS);
    const args = [program, entry, join(workFolder(), 'writing')];
    const lines = interleave(
      rounds,
      {
        series: () => runProgram(process.execPath, [...args, String(replicates), 'series']),
        // Enough for a share: its rows are few.
        runs: () => runProgram(process.execPath, [...args, String(Math.ceil(replicates / 3))]),
      },
      tell,
    );
    /** @param {string} name */
    const share = (name) =>
      figureOf(lines, (round) => {
        return (round[name]?.writingCpuSeconds ?? NaN) / (round[name]?.cpuSeconds ?? NaN);
      });
    return { share: share('series'), runs: share('runs') };
  },
};
