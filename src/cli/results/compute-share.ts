import type { Share } from '../../experiment/results/share.ts';
import { runShare } from '../../experiment/run/run-share.ts';
import type { ShareOutcome } from '../../experiment/run/run-share.ts';
import type { Scenario } from '../../experiment/scenario/scenario.ts';
import { interruptible } from '../interruptible.ts';
import { paragraph } from '../layout.ts';
import { writeCount, writeWhole } from '../numbers.ts';
import { printable } from '../printable.ts';
import { commandLine } from '../program.ts';
import { writeShard } from '../read-shard.ts';
import type { Terminal } from '../terminal.ts';
import type { Computed } from './compute-sweep.ts';

const TEXTS = {
  stopped: {
    en: 'Stopped at once. What was stored before is valid. Go on with:',
    fr: 'Arrêt net. Ce qui était déjà conservé est valable. Pour reprendre\u00a0:',
  },
  done: {
    en: (share: string, runs: number, directory: string) =>
      `Shard ${share} is computed: ${writeCount(runs, 'run', 'runs', 'en')} in ${directory}. When all are:`,
    fr: (share: string, runs: number, directory: string) =>
      `Le lot ${share} est calculé\u00a0: ${writeCount(runs, 'simulation', 'simulations', 'fr')} dans ${directory}. Quand tous le sont\u00a0:`,
  },
  failed: {
    en: (runs: number) =>
      `${writeCount(runs, 'run', 'runs', 'en')} failed; \`runs\` will tell why.`,
    fr: (runs: number) =>
      `${writeCount(runs, 'simulation a échoué', 'simulations ont échoué', 'fr')}\u00a0; la table \`runs\` dira pourquoi.`,
  },
  interrupted: {
    en: (share: string, done: string, all: string) =>
      `Interrupted. ${done} of ${all} runs of shard ${share} are stored and valid. Go on with:`,
    fr: (share: string, done: string, all: string) =>
      `Interrompu. ${done} simulations sur ${all} du lot ${share} sont conservées et valables. Pour reprendre\u00a0:`,
  },
  finished: {
    en: (directory: string) => `${directory} is finished already, with its tables. Its results:`,
    fr: (directory: string) =>
      `${directory} est déjà achevé, avec ses tables. Ses résultats\u00a0:`,
  },
};

/** Computes one share of a sweep and says what is next; returns what --json shows with it. */
export async function computeShare(
  scenario: Scenario,
  share: Share,
  options: Computed,
  terminal: Terminal,
): Promise<ShareOutcome> {
  const { language } = terminal;
  const again = printable(options.resumeCommand);
  const outcome = await interruptible(
    terminal,
    `${TEXTS.stopped[language]}\n  ${again}`,
    (watched) => runShare(scenario, share, { ...options, ...watched }),
  );
  const { directory, runs, wasFinished, exitCode } = outcome;
  const name = writeShard(share);
  const shown = printable(directory);
  if (exitCode !== 0) {
    const [done, all] = [writeWhole(runs.finished, language), writeWhole(runs.planned, language)];
    const stored = TEXTS.interrupted[language](name, done, all);
    terminal.warn(`${stored}\n  ${again}`);
    return outcome;
  }
  const said = wasFinished
    ? TEXTS.finished[language](shown)
    : TEXTS.done[language](name, runs.finished, shown);
  terminal.print(paragraph(said, terminal.columns));
  if (runs.failed > 0) terminal.warn(TEXTS.failed[language](runs.failed));
  terminal.print(`  ${printable(commandLine('merge', directory))}`);
  return outcome;
}
