import { join } from 'node:path';
import { isCompilerPresent, NO_COMPILER, runLimit } from '../limit/limit.mjs';
import { loadModel, readJobFile, scenarioInput, writeJob } from '../harness/job.mjs';
import { BENCH, MODEL } from '../harness/paths.mjs';
import { figureOf, interleave, ratioOf } from '../harness/rounds.mjs';
import { NotMeasured, runProgram } from '../harness/run-program.mjs';

/** The kernel against the same tick in C, worlds set up before. @type {import('./row.mjs').Row} */
export const LIMIT = {
  name: 'limit',
  title: 'The limit',
  figures: {
    ticks: {
      what: 'kernel against the same tick in tuned C, ticks alone, default scenario',
      reach: { least: 0.5 },
      ifMissed:
        'C works out the pairs of a row side by side in vector instructions, which JavaScript cannot ask for, and reads an array without asking each time what it is. The profile is flat: hardly a line of the kernel takes 2% of a run. The same C as WebAssembly would reach 0.5, at the price of a second language ([record 50](decisions/0050-no-webassembly.md)). Where the time goes stands in the table of steps below.',
    },
  },
  async measure({ rounds, tell }) {
    if (!isCompilerPresent()) throw new NotMeasured(NO_COMPILER);
    const model = await loadModel();
    const input = await scenarioInput('souss-massa');
    const path = await writeJob('limit', { input, runs: 500, warmUp: 300 });
    const { seed, ticks } = readJobFile(path);
    const worlds = Array.from({ length: 100 }, (_, replicate) =>
      model.createWorld(input, { seed, replicate }),
    );
    const program = join(BENCH, 'programs', 'kernel-ticks.mjs');
    const nothing = { processCpuSeconds: NaN, processWallSeconds: NaN };
    const lines = interleave(
      rounds,
      {
        kernel: () => runProgram(process.execPath, [program, path, MODEL]),
        limit: () => ({ ...nothing, ...runLimit({ worlds, ticks, runs: 1000, model }) }),
      },
      tell,
    );
    for (const { kernel, limit } of lines) {
      if (kernel?.hash === limit?.hash) continue;
      throw new NotMeasured(`state hashes differ: kernel ${kernel?.hash}, C ${limit?.hash}`);
    }
    return { ticks: figureOf(lines, (round) => ratioOf(round, 'kernel', 'limit')) };
  },
};
