import { join } from 'node:path';
import { bundle } from '../harness/bundle.mjs';
import { scenarioInput, writeJob } from '../harness/job.mjs';
import { BENCH } from '../harness/paths.mjs';
import { runKernel } from '../harness/programs.mjs';
import { figureOf, interleave, ratioOf } from '../harness/rounds.mjs';
import { KERNEL_STEADY } from './peers.mjs';

/** @type {import('./row.mjs').Row} */
export const OBSERVING = {
  name: 'observing',
  title: 'What observing costs',
  figures: {
    headline: {
      what: 'speed with all default metrics observed at every tick, against none',
      reach: { least: 0.8 },
    },
    all: { what: 'speed with every metric there is observed at every tick, against none' },
  },
  async measure({ rounds, tell }) {
    const input = await scenarioInput('souss-massa');
    const job = await writeJob('observing', { input, ...KERNEL_STEADY });
    const lines = interleave(
      rounds,
      {
        none: () => runKernel(job),
        headline: () => runKernel(job, 'headline'),
        all: () => runKernel(job, 'all'),
      },
      tell,
    );
    return {
      headline: figureOf(lines, (round) => ratioOf(round, 'headline', 'none')),
      all: figureOf(lines, (round) => ratioOf(round, 'all', 'none')),
    };
  },
};

/** The kernel with draws from a stream: `Draws` of programs/stream-draws.ts in the place of its own. @type {import('esbuild').Plugin} */
const streamDraws = {
  name: 'stream-draws',
  setup(build) {
    build.onResolve({ filter: /\/random\.ts$/ }, ({ importer, resolveDir, path }) => {
      if (importer.endsWith('stream-draws.ts')) return { path: join(resolveDir, path) };
      return { path: join(BENCH, 'programs', 'stream-draws.ts') };
    });
  },
};

/** @type {import('./row.mjs').Row} */
export const DRAWS = {
  name: 'draws',
  title: 'What keyed draws cost',
  figures: {
    keyed: {
      what: 'speed with keyed draws, against draws from one inlined stream (sfc32)',
      reach: { least: 0.9 },
    },
  },
  async measure({ rounds, tell }) {
    const input = await scenarioInput('souss-massa');
    const job = await writeJob('draws', { input, ...KERNEL_STEADY });
    const keyed = await bundle('src/model/index.ts', 'keyed');
    const stream = await bundle('src/model/index.ts', 'stream', [streamDraws]);
    const lines = interleave(
      rounds,
      {
        keyed: () => runKernel(job, 'none', keyed),
        stream: () => runKernel(job, 'none', stream),
      },
      tell,
    );
    return { keyed: figureOf(lines, (round) => ratioOf(round, 'keyed', 'stream')) };
  },
};
