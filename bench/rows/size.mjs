import { scenarioInput, writeJob } from '../harness/job.mjs';
import { runKernel } from '../harness/programs.mjs';
import { figureOf, interleave, ratioOf } from '../harness/rounds.mjs';
import { KERNEL_STEADY } from './peers.mjs';

const SMALL = 10_000;
const MIDDLE = 100_000;
const LARGE = 1_000_000;

/** Firms of a territory in the scenario `large`, and in a world of networks of a thousand. */
const NEAR = 60;
const FAR = 1_500;

/** Rounds with a million firms: one takes as long as all of another row. */
const LARGE_ROUNDS = 3;

/**
 * The scenario `large` with so many firms: territories of about sixty, each with an association of forty.
 * @param {number} firms
 */
async function networksOf40(firms) {
  const { parameters, ...rest } = await scenarioInput('large');
  const population = { firms, territories: Math.round(firms / NEAR) };
  return { ...rest, parameters: { ...parameters, population } };
}

/**
 * Territories of 1,500 firms, each with an association of a thousand.
 * @param {number} territories
 */
async function networksOf1000(territories) {
  const { parameters, networks, ...rest } = await scenarioInput('large');
  const population = { firms: territories * FAR, territories };
  const large = networks?.map((network) => ({ ...network, founders: 1000 })) ?? [];
  return { ...rest, parameters: { ...parameters, population }, networks: large };
}

/** @type {import('./row.mjs').Row} */
export const SIZE = {
  name: 'size',
  title: 'A million firms',
  figures: {
    speed: {
      what: 'firm-ticks a CPU second with 10⁶ firms in networks of 40, 60 ticks, against the default scenario',
      reach: { least: 0.6 },
    },
    middle: { what: 'firm-ticks a CPU second with 10⁵ firms, against the default scenario' },
    small: { what: 'firm-ticks a CPU second with 10⁴ firms, against the default scenario' },
    exponent: {
      what: 'exponent of the cost from 10⁴ to 10⁶ firms',
      reach: { most: 1.05 },
      unit: 'exponent',
    },
    memory: {
      what: 'memory with 10⁶ firms in networks of 40, origin of visions not traced',
      reach: { most: 600 },
      unit: 'bytes',
    },
  },
  async measure({ rounds, tell }) {
    const usual = await writeJob('usual', {
      input: await scenarioInput('souss-massa'),
      ...KERNEL_STEADY,
    });
    const little = await writeJob('little', { input: await networksOf40(NEAR), runs: 30 });
    /** @param {number} firms */
    const jobOf = async (firms) =>
      writeJob(`firms-${firms}`, {
        input: await networksOf40(firms),
        runs: 1,
        // The compiler has seen enough after a few thousand firms.
        warmUp: firms === SMALL ? 1 : 0,
      });
    const jobs = {
      small: await jobOf(SMALL),
      middle: await jobOf(MIDDLE),
      large: await jobOf(LARGE),
    };
    const subjects = {
      usual: () => runKernel(usual),
      little: () => runKernel(little),
      small: () => runKernel(jobs.small),
      middle: () => runKernel(jobs.middle),
    };
    const lines = interleave(rounds, subjects, tell);
    const { middle: _, ...others } = subjects;
    const withLarge = { ...others, large: () => runKernel(jobs.large) };
    const large = interleave(Math.min(rounds, LARGE_ROUNDS), withLarge, tell);
    return {
      speed: figureOf(large, (round) => ratioOf(round, 'large', 'usual')),
      middle: figureOf(lines, (round) => ratioOf(round, 'middle', 'usual')),
      small: figureOf(lines, (round) => ratioOf(round, 'small', 'usual')),
      exponent: figureOf(large, (round) => {
        const costs = (round['large']?.cpuSeconds ?? NaN) / (round['small']?.cpuSeconds ?? NaN);
        return Math.log(costs) / Math.log(LARGE / SMALL);
      }),
      memory: figureOf(large, ({ large: most, little: least }) => {
        return ((most?.mostMemory ?? NaN) - (least?.mostMemory ?? NaN)) / LARGE;
      }),
    };
  },
};

/** @type {import('./row.mjs').Row} */
export const LARGE_NETWORK = {
  name: 'network',
  title: 'Networks of a thousand',
  figures: {
    speed: {
      what: 'firm-ticks a CPU second with one network of 1,000 among 1,500 firms, against the default scenario',
    },
    memory: {
      what: 'memory with one network of 1,000 among 1,500 firms, origin of visions not traced',
      unit: 'bytes',
    },
    memoryOfMany: {
      what: 'memory with 10⁶ firms in networks of 1,000: the peak of 20 territories, shared out',
      reach: { most: 600 },
      unit: 'bytes',
    },
  },
  async measure({ rounds, tell }) {
    const usual = await writeJob('usual', {
      input: await scenarioInput('souss-massa'),
      ...KERNEL_STEADY,
    });
    const little = await writeJob('little', { input: await networksOf40(NEAR), runs: 30 });
    const one = await writeJob('thousand', { input: await networksOf1000(1), runs: 1 });
    const many = await writeJob('thousands', {
      input: await networksOf1000(20),
      ticks: 1,
      runs: 1,
    });
    const lines = interleave(
      rounds,
      {
        usual: () => runKernel(usual),
        little: () => runKernel(little),
        one: () => runKernel(one),
        many: () => runKernel(many),
      },
      tell,
    );
    /** @param {string} name @param {number} firms */
    const memory = (name, firms) =>
      figureOf(lines, (round) => {
        return ((round[name]?.mostMemory ?? NaN) - (round['little']?.mostMemory ?? NaN)) / firms;
      });
    return {
      speed: figureOf(lines, (round) => ratioOf(round, 'one', 'usual')),
      memory: memory('one', FAR),
      memoryOfMany: memory('many', LARGE),
    };
  },
};
