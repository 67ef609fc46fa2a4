import type { Progress } from '../experiment/run/progress.ts';
import { paragraph } from './layout.ts';
import { writeCount } from './numbers.ts';
import { watchSignals } from '../experiment/run/signals.ts';
import { showProgress } from './progress-bar.ts';
import type { Terminal } from './terminal.ts';

const FINISHING = {
  en: 'finishing what is begun (Ctrl-C again: stop at once)',
  fr: 'fin des simulations en cours (encore Ctrl-C : arrêt net)',
};

const DAMAGED = {
  en: (parts: number) =>
    `${writeCount(parts, 'stored part is', 'stored parts are', 'en')} damaged, or of a program with other columns. Nothing is taken from there: those runs have to be computed again.`,
  fr: (parts: number) =>
    `${writeCount(parts, 'partie conservée est abîmée, ou vient', 'parties conservées sont abîmées, ou viennent', 'fr')} d’un programme aux colonnes différentes. Rien n’en est repris : ces simulations sont à recalculer.`,
};

/** What long work is given. */
export interface Watched {
  /** Aborted by the first Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Told how many stored parts are not as they were written. */
  readonly onDamaged: (parts: number) => void;
}

/**
 * Long work that shows how far it is, and that the first Ctrl-C (or SIGTERM) ends in good order,
 * the second at once.
 * @param stopped what is told when it is stopped at once
 */
export async function interruptible<Result>(
  terminal: Terminal,
  stopped: string,
  work: (watched: Watched) => Promise<Result>,
): Promise<Result> {
  const display = showProgress(terminal);
  const watch = watchSignals({
    onFirst: () => display.announce(FINISHING[terminal.language]),
    onSecond() {
      display.stop();
      terminal.warn(stopped);
    },
  });
  let damaged = 0;
  const onDamaged = (parts: number): void => {
    damaged += parts;
  };
  try {
    return await work({ signal: watch.signal, onProgress: display.update, onDamaged });
  } finally {
    display.stop();
    watch.stop();
    // Not before: a bar would be drawn over it.
    if (damaged > 0)
      terminal.warn(paragraph(DAMAGED[terminal.language](damaged), terminal.columns));
  }
}
