/** What a sweep is doing, for whoever watches. */
export interface Progress {
  /** Reading what is there, running, or writing the tables. */
  readonly phase: 'checking' | 'running' | 'writing';
  /** Runs that are finished, those found included, and runs in all. */
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** Seconds since the sweep was started or resumed. */
  readonly elapsed: number;
  /** Seconds left; null while nobody can tell. */
  readonly eta: number | null;
}

/** Counts runs and tells `onProgress`. */
export class ProgressCounter {
  #total: number;
  readonly #onProgress: ((progress: Progress) => void) | undefined;
  readonly #started = performance.now();
  #runningSince = this.#started;
  #found = 0;
  #done = 0;
  #failed = 0;
  #phase: Progress['phase'] = 'checking';

  constructor(total: number, onProgress?: (progress: Progress) => void) {
    this.#total = total;
    this.#onProgress = onProgress;
  }

  /** From now on the runs that are counted take time. */
  enter(phase: Progress['phase']): void {
    this.#phase = phase;
    this.#found = this.#done;
    this.#runningSince = performance.now();
    this.#tell();
  }

  /** More runs than there were to be. */
  plan(total: number): void {
    this.#total = total;
  }

  /** What is there already. */
  found(runs: number, failed: number): void {
    this.#done = 0;
    this.#failed = 0;
    this.add(runs, failed);
  }

  add(runs: number, failed: number): void {
    this.#done += runs;
    this.#failed += failed;
    this.#tell();
  }

  get done(): number {
    return this.#done;
  }

  get failed(): number {
    return this.#failed;
  }

  /** Seconds since the start. */
  get elapsed(): number {
    return (performance.now() - this.#started) / 1000;
  }

  #tell(): void {
    this.#onProgress?.({
      phase: this.#phase,
      done: this.#done,
      total: this.#total,
      failed: this.#failed,
      elapsed: this.elapsed,
      eta: this.#eta(),
    });
  }

  #eta(): number | null {
    const computed = this.#done - this.#found;
    if (this.#phase !== 'running' || computed <= 0) return null;
    const perRun = (performance.now() - this.#runningSince) / 1000 / computed;
    return perRun * (this.#total - this.#done);
  }
}
