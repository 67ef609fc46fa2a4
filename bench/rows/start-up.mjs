import { CLI } from '../harness/paths.mjs';
import { figureOf, interleave } from '../harness/rounds.mjs';
import { timeCommand } from '../harness/run-program.mjs';

/** Starts are short and differ more: so many rounds for each of the others. */
const STARTS = 3;

/** What a person waits for. */
const COMMANDS = {
  help: ['--help'],
  describe: ['describe'],
  parameter: ['describe', 'trust.initial'],
};

/** @type {import('./row.mjs').Row} */
export const START_UP = {
  name: 'start-up',
  title: 'Start-up',
  figures: {
    help: { what: '`reticula --help` against `node -e 0`, wall time', reach: { most: 2 } },
    describe: { what: '`reticula describe` against `node -e 0`, wall time', reach: { most: 2 } },
    parameter: { what: '`reticula describe trust.initial` against `node -e 0`, wall time' },
  },
  async measure({ rounds, tell }) {
    /** @param {readonly string[]} args */
    const seconds = (args) => timeCommand(process.execPath, args).seconds;
    const subjects = {
      nothing: () => seconds(['-e', '0']),
      help: () => seconds([CLI, ...COMMANDS.help]),
      describe: () => seconds([CLI, ...COMMANDS.describe]),
      parameter: () => seconds([CLI, ...COMMANDS.parameter]),
    };
    // The first start of each reads its files from the disk.
    for (const run of Object.values(subjects)) run();
    const lines = interleave(rounds * STARTS, subjects, tell);
    /** @param {keyof typeof COMMANDS} command */
    const against = (command) =>
      figureOf(lines, (round) => (round[command] ?? NaN) / (round['nothing'] ?? NaN));
    return {
      help: against('help'),
      describe: against('describe'),
      parameter: against('parameter'),
    };
  },
};
