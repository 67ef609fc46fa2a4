import { join } from 'node:path';
import { scenarioInput, writeJob } from '../harness/job.mjs';
import { BENCH, MODEL } from '../harness/paths.mjs';
import { timeCommand } from '../harness/run-program.mjs';

/** No figure to reach: where the time of a tick goes. @type {import('./row.mjs').Row} */
export const PROFILE = {
  name: 'profile',
  title: 'Where the time of a tick goes',
  figures: {},
  async measure({ tell, note }) {
    tell('steps of the pipeline');
    const job = await writeJob('profile', {
      input: await scenarioInput('souss-massa'),
      warmUp: 200,
      runs: 500,
    });
    const program = join(BENCH, 'programs', 'profile.mjs');
    const { stdout } = timeCommand(process.execPath, [program, job, MODEL]);
    note('shares', JSON.parse(stdout).shares);
    return {};
  },
};
