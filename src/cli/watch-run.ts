import { describeShare, showProgress } from './progress-bar.ts';
import type { Terminal } from './terminal.ts';

/** Runs that end sooner show nothing; how often the others do; what is too early to tell when. In milliseconds. */
const QUIET = 500;
const PAUSE = 100;
const EARLY = 3000;

/** Shows how far a single run is: it leaves this thread no time for anything else. */
export function watchRun(terminal: Terminal) {
  const display = showProgress(terminal, describeShare);
  const started = performance.now();
  let next = started + QUIET;
  return {
    progress(this: void, done: number, total: number): void {
      const now = performance.now();
      if (now < next) return;
      next = now + PAUSE;
      const elapsed = (now - started) / 1000;
      const eta = now < started + EARLY ? null : (elapsed / done) * (total - done);
      display.update({ phase: 'running', done, total, failed: 0, elapsed, eta });
    },
    stop: display.stop,
  };
}
