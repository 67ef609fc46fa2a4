import { readSoFar, tellStillAdding, writeSoFar } from '../../analysis/so-far.ts';
import { meanHalfWidth } from '../../analysis/statistics/mean-interval.ts';
import type { Manifest } from '../../experiment/results/manifest.ts';
import { readResults } from '../../experiment/results/read-results.ts';
import { runSweep } from '../../experiment/run/run-sweep.ts';
import type { SweepOptions, SweepOutcome } from '../../experiment/run/run-sweep.ts';
import type { Scenario } from '../../experiment/scenario/scenario.ts';
import { interruptible } from '../interruptible.ts';
import { writeCount } from '../numbers.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../terminal.ts';
import { PROGRAM_VERSION } from '../version.ts';

/** How the results come about; both commands are what a person types. */
export type Computed = Omit<SweepOptions, 'signal' | 'onProgress' | 'halfWidth'> & {
  readonly command: string;
  readonly resumeCommand: string;
};

const TEXTS = {
  stopped: {
    en: 'Stopped at once. What was stored before is valid. Go on with:',
    fr: 'Arrêt net. Ce qui était déjà conservé est valable. Pour reprendre\u00a0:',
  },
  interrupted: {
    en: (done: string, directory: string) =>
      `Interrupted. ${done} are stored in ${directory} and valid.`,
    fr: (done: string, directory: string) =>
      `Interrompu. ${done} sont conservées dans ${directory} et valables.`,
  },
  goOn: {
    en: 'Go on with:',
    fr: 'Pour reprendre\u00a0:',
  },
  finished: {
    en: (runs: number) =>
      `Already finished, nothing to compute: ${writeCount(runs, 'run', 'runs', 'en')}.`,
    fr: (runs: number) =>
      `Déjà achevé, rien à calculer\u00a0: ${writeCount(runs, 'simulation', 'simulations', 'fr')}.`,
  },
  otherProgram: {
    en: (program: string, model: string) =>
      `Computed by reticula ${program}; this is reticula ${PROGRAM_VERSION}. The model is the same, ${model}, and so are the values.`,
    fr: (program: string, model: string) =>
      `Calculé par reticula ${program}\u00a0; celui-ci est reticula ${PROGRAM_VERSION}. Le modèle est le même, ${model}, donc les valeurs aussi.`,
  },
};

/** Computes a sweep into its directory, with a progress bar; the first Ctrl-C ends it in good order. */
export function computeSweep(
  scenario: Scenario,
  options: Computed,
  terminal: Terminal,
): Promise<SweepOutcome> {
  const stopped = `${TEXTS.stopped[terminal.language]}\n  ${printable(options.resumeCommand)}`;
  return interruptible(terminal, stopped, (watched) =>
    runSweep(scenario, { ...options, ...watched, halfWidth: meanHalfWidth }),
  );
}

/** Says what is stored and how to go on; returns what --json shows. */
export async function tellInterrupted(
  { directory, status, runs, manifest }: SweepOutcome,
  resumeCommand: string,
  terminal: Terminal,
): Promise<object> {
  const { language } = terminal;
  const soFar = await readSoFar(await readResults(directory).reader('runs'), manifest);
  const stored = TEXTS.interrupted[language](writeSoFar(soFar)[language], printable(directory));
  const adding = tellStillAdding(soFar);
  const said = [stored, adding?.[language] ?? '', TEXTS.goOn[language]].filter(Boolean).join(' ');
  terminal.warn(`${said}\n  ${printable(resumeCommand)}`);
  return { directory, status, runs, soFar };
}

/** Says that the results were there already, and which program made them if it was another one. */
export function tellFound(
  { programVersion, modelVersion, runs }: Manifest,
  terminal: Terminal,
): void {
  const { language } = terminal;
  terminal.note(TEXTS.finished[language](runs.finished));
  // The hash holds the version of the model: of another model these would not be the same sweep.
  if (programVersion === PROGRAM_VERSION) return;
  const sentence = TEXTS.otherProgram[language](printable(programVersion), modelVersion);
  terminal.note(sentence);
}
