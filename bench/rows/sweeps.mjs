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

/** A sweep must take so long with one worker to say something about two. */
const LONG_SECONDS = 11;
/** How much longer a sweep is whose start and end weigh little; and how often it is tried. */
const LONGER = 3;
const LONGER_ROUNDS = 3;
/** Runs of each process: some seconds, so that hardly any of them is spent without the other. */
const SIDE_BY_SIDE_RUNS = 3000;

/** @type {import('./row.mjs').Row} */
export const BATCH = {
  name: 'batch',
  title: 'A sweep from end to end',
  figures: {
    usual: {
      what: `sweep of ${RUNS} runs on two cores, wall time of the whole process, against Mesa's batch runner, usual idiom`,
      reach: { least: 40 },
      ifMissed:
        'The runs of this sweep are over so soon that a large part of its time is start: of the program, of two workers, and of the compiler, which each worker warms up anew. What remains is the ratio in steady state, in the row of Mesa.',
    },
    fast: { what: `sweep of ${RUNS} runs against Mesa's batch runner, fastest idiom` },
    whole: {
      what: `sweep of ${RUNS} runs against Mesa's batch runner, usual idiom, none projected`,
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

/** @type {import('./row.mjs').Row} */
export const WORKERS_ROW = {
  name: 'workers',
  title: 'Two workers',
  figures: {
    two: {
      what: 'two workers against one on a sweep of more than 10 seconds, wall time of the whole process',
      reach: { least: 1.8 },
      ifMissed:
        'Three things come one after the other, whatever the number of workers: the start of the program, the start of the workers, each of which compiles the kernel anew, and the tables, which are written once all runs are done. The longer a sweep, the less they weigh (below); with a faster kernel they weigh more. What the machine itself allows stands below, too.',
    },
    longer: {
      what: `two workers against one on a sweep ${LONGER} times as long, wall time of the whole process`,
    },
    machine: {
      what: 'what the machine allows: kernels in two processes at once, which share nothing, against one alone, steady state',
    },
  },
  async measure({ rounds, tell }) {
    if (availableParallelism() < WORKERS) throw new NotMeasured('one core only');
    tell('how many replicates take long enough');
    const short = sweepSeconds({ jobs: 1 });
    const replicates = Math.ceil((RUNS / POINTS) * (LONG_SECONDS / short));
    const lines = interleave(
      rounds,
      {
        one: () => sweepSeconds({ jobs: 1, replicates }),
        two: () => sweepSeconds({ jobs: WORKERS, replicates }),
      },
      tell,
    );
    const longer = interleave(
      LONGER_ROUNDS,
      {
        one: () => sweepSeconds({ jobs: 1, replicates: replicates * LONGER }),
        two: () => sweepSeconds({ jobs: WORKERS, replicates: replicates * LONGER }),
      },
      (text) => tell(`longer, ${text}`),
    );
    const input = await scenarioInput('souss-massa');
    const job = await writeJob('side-by-side', { input, runs: SIDE_BY_SIDE_RUNS });
    const kernels = interleave(
      rounds,
      {
        one: () => runKernels(job, 1).wallSeconds,
        two: () => runKernels(job, WORKERS).wallSeconds / WORKERS,
      },
      (text) => tell(`kernels, ${text}`),
    );
    /** @param {Record<string, number>} round */
    const gain = ({ one = NaN, two = NaN }) => one / two;
    return {
      two: figureOf(lines, gain),
      longer: figureOf(longer, gain),
      machine: figureOf(kernels, gain),
    };
  },
};

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
