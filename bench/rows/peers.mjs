import { scenarioInput, writeJob } from '../harness/job.mjs';
import { plainRunner, runFlocc, runKernel, runMesa } from '../harness/programs.mjs';
import { figureOf, interleave, ratioOf } from '../harness/rounds.mjs';

/** @typedef {import('../harness/run-program.mjs').Line} Line */

/**
 * A version of the model that is compared with the kernel.
 * @typedef {object} Peer
 * @property {(job: string) => Line} run
 * @property {number} runs whose outcomes must agree with the kernel's
 * @property {number} [kernelRuns] that they are compared with, where it is not the usual number
 */

/** Runs of a process that is looked at as a whole: the replicates of one point of the main scenario. */
const WHOLE_RUNS = 30;

/** Runs on which a peer must agree with the kernel. */
export const AGREEMENT_RUNS = 300;

/** How the kernel is looked at when it is warm. */
export const KERNEL_STEADY = { warmUp: 200, runs: 400 };

/**
 * Compares the kernel with versions of the same model. Steady state: the timed runs alone, warmed up.
 * Whole process: 30 runs from start to end. Both in CPU time.
 *
 * @param {import('./row.mjs').Bench} bench
 * @param {Record<string, Peer>} peers by the name of their figures
 * @param {{ warmUp: number, runs: number }} steady of the peers
 */
async function compare(bench, peers, steady) {
  const input = await scenarioInput('souss-massa');
  for (const [name, { run, runs, kernelRuns }] of Object.entries(peers)) {
    await bench.agree(name, run, runs, kernelRuns);
  }
  const kernelJob = await writeJob('kernel-steady', { input, ...KERNEL_STEADY });
  const wholeJob = await writeJob('whole', { input, runs: WHOLE_RUNS });
  const steadyJob = await writeJob('peer-steady', { input, ...steady });
  // Without a compiler at run time, the runs of a fresh process are as good as any.
  const isSteadyApart = steady.warmUp > 0;
  /** @type {Record<string, () => Line>} */
  const subjects = { kernel: () => runKernel(kernelJob), kernelWhole: () => runKernel(wholeJob) };
  for (const [name, { run }] of Object.entries(peers)) {
    subjects[`${name}Whole`] = () => run(wholeJob);
    if (isSteadyApart) subjects[name] = () => run(steadyJob);
  }
  const lines = interleave(bench.rounds, subjects, bench.tell);
  /** @type {Record<string, import('./row.mjs').Figure>} */
  const figures = {};
  for (const name of Object.keys(peers)) {
    const whole = `${name}Whole`;
    const timed = isSteadyApart ? name : whole;
    figures[name] = figureOf(lines, (round) => ratioOf(round, 'kernel', timed));
    figures[whole] = figureOf(lines, (round) => {
      return cpuOf(round[whole]) / cpuOf(round['kernelWhole']);
    });
  }
  return figures;
}

/** @param {Line | undefined} line */
function cpuOf(line) {
  return line?.processCpuSeconds ?? NaN;
}

/** @param {string} name @param {string} who @param {import('./row.mjs').Reach} [reach] */
function figuresOf(name, who, reach) {
  return {
    [name]: { what: `kernel against ${who}, steady state`, ...(reach && { reach }) },
    [`${name}Whole`]: { what: `kernel against ${who}, whole process of ${WHOLE_RUNS} runs` },
  };
}

/** @type {import('./row.mjs').Row} */
export const PLAIN = {
  name: 'plain',
  title: 'Plain objects',
  figures: figuresOf('plain', 'the plain object version', { least: 6 }),
  async measure(bench) {
    // The same luck on both sides: they must agree run by run.
    const plain = { run: await plainRunner(), runs: WHOLE_RUNS, kernelRuns: WHOLE_RUNS };
    return compare(bench, { plain }, { warmUp: 10, runs: 30 });
  },
};

/** @type {import('./row.mjs').Row} */
export const FLOCC = {
  name: 'flocc',
  title: 'flocc',
  figures: {
    ...figuresOf('flocc', 'flocc in its usual idiom', { least: 30 }),
    ...figuresOf('floccFast', 'flocc in its fastest idiom'),
  },
  measure(bench) {
    return compare(
      bench,
      {
        flocc: { run: (job) => runFlocc(job, 'usual'), runs: AGREEMENT_RUNS },
        floccFast: { run: (job) => runFlocc(job, 'fast'), runs: AGREEMENT_RUNS },
      },
      { warmUp: 10, runs: 30 },
    );
  },
};

/** One association of forty among sixty firms: most of the work is between pairs. */
const FORTY = {
  networks: [{ name: 'Association', type: /** @type {const} */ ('association'), founders: 40 }],
};

/** @type {import('./row.mjs').Row} */
export const MESA = {
  name: 'mesa',
  title: 'Mesa',
  figures: {
    mesa: {
      what: 'kernel against Mesa in its usual idiom, steady state',
      reach: { least: 60 },
      ifMissed:
        'In networks of ten the work between pairs, where arrays gain most over objects, is small; much of the rest is drawing numbers and elementary functions, which Python leaves to C and the kernel computes from exact operations. In a network of forty the ratio is larger (below).',
    },
    mesaForty: {
      what: 'kernel against Mesa in its usual idiom, one network of 40 among 60 firms, steady state',
    },
    mesaWhole: {
      what: `kernel against Mesa in its usual idiom, whole process of ${WHOLE_RUNS} runs`,
    },
    ...figuresOf('mesaCollect', 'Mesa in its usual idiom, with its DataCollector'),
    ...figuresOf('mesaFast', 'Mesa in its fastest idiom'),
    ...figuresOf('mesaFastCollect', 'Mesa in its fastest idiom, with its DataCollector'),
  },
  async measure(bench) {
    /** @param {Parameters<typeof runMesa>[1]} idiom @param {boolean} collect @param {number} runs */
    const peer = (idiom, collect, runs) => ({
      run: (/** @type {string} */ job) => runMesa(job, idiom, { collect }),
      runs,
    });
    const figures = await compare(
      bench,
      {
        mesa: peer('usual', false, AGREEMENT_RUNS),
        // Collecting draws nothing: a few runs show that it does not change the outcome.
        mesaCollect: peer('usual', true, WHOLE_RUNS),
        mesaFast: peer('fast', false, AGREEMENT_RUNS),
        mesaFastCollect: peer('fast', true, WHOLE_RUNS),
      },
      { warmUp: 0, runs: WHOLE_RUNS },
    );
    const kernelJob = await writeJob('kernel-forty', { input: FORTY, ...KERNEL_STEADY });
    const mesaJob = await writeJob('mesa-forty', { input: FORTY, runs: 10 });
    const lines = interleave(
      bench.rounds,
      { kernel: () => runKernel(kernelJob), mesa: () => runMesa(mesaJob, 'usual') },
      bench.tell,
    );
    return { ...figures, mesaForty: figureOf(lines, (round) => ratioOf(round, 'kernel', 'mesa')) };
  },
};
