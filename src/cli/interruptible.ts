import type { Progress } from '../experiment/run/progress.ts';
import { watchSignals } from '../experiment/run/signals.ts';
import { showProgress } from './progress-bar.ts';
import { tellDamaged } from './results/tell-damaged.ts';
import type { Terminal } from './terminal.ts';

const FINISHING = {
  en: 'finishing what is begun (Ctrl-C again: stop at once)',
  fr: 'fin des simulations en cours (encore Ctrl-C\u00a0: arrêt net)',
};

/** What long work is given. */
export interface Watched {
  /** Aborted by the first Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Told which stored parts are not as they were written. */
  readonly onDamaged: (parts: readonly number[]) => void;
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
  const damaged: number[] = [];
  const onDamaged = (parts: readonly number[]): void => {
    damaged.push(...parts);
  };
  try {
    return await work({ signal: watch.signal, onProgress: display.update, onDamaged });
  } finally {
    display.stop();
    watch.stop();
    // Not before: a bar would be drawn over it.
    tellDamaged(damaged, terminal);
  }
}
