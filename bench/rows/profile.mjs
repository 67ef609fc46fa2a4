import { CLI } from '../harness/paths.mjs';
import { timeCommand } from '../harness/run-program.mjs';

/** No figure to reach: where the time of a run goes. @type {import('./row.mjs').Row} */
export const PROFILE = {
  name: 'profile',
  title: 'Where the time of a run goes',
  figures: {},
  async measure({ tell, note }) {
    tell('steps of the pipeline');
    const { stdout } = timeCommand(process.execPath, [
      CLI,
      ...'run souss-massa --profile --json --quiet'.split(' '),
    ]);
    /** @type {Pick<import('../../src/cli/actions/run/profile-run.ts').Profile, 'processes' | 'rest'>} */
    const { processes, rest } = JSON.parse(stdout).profile;
    const steps = processes.map(({ name, share }) => [name, share]);
    note('shares', { ...Object.fromEntries(steps), rest: rest.share });
    return {};
  },
};
