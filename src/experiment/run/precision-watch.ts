import { cellAt } from '../results/columns.ts';
import type { Part } from '../results/part.ts';
import { ENOUGH_EQUAL, looksOf } from '../scenario/precision.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Half of the 95% interval of a mean, from a number of values and their standard deviation. */
export type HalfWidth = (n: number, sd: number) => number;

/**
 * Looks at the mean of a metric at each point of a sweep and says which points need more replicates.
 * It must be shown every part, in order: what it says then depends on the values alone, never on
 * interruptions or on who computed them. Memory grows with the points, not with the runs.
 */
export class PrecisionWatch {
  readonly #metric: string;
  readonly #enough: number;
  readonly #looks: readonly number[];
  readonly #halfWidth: HalfWidth;
  // Of the values of each point so far: how many, their mean, the sum of squares around it (Welford).
  readonly #counts: Uint32Array;
  readonly #means: Float64Array;
  readonly #squares: Float64Array;
  #open: Uint32Array;
  #look = 0;

  /** @param scenario with a rule that adds replicates */
  constructor({ precision, replicates }: Scenario, points: number, halfWidth: HalfWidth) {
    if (precision === undefined) throw new Error('the scenario adds no replicates');
    this.#metric = precision.metric;
    this.#enough = precision.halfWidth;
    this.#looks = looksOf(precision.atLeast, replicates);
    this.#halfWidth = halfWidth;
    this.#counts = new Uint32Array(points);
    this.#means = new Float64Array(points);
    this.#squares = new Float64Array(points);
    this.#open = Uint32Array.from({ length: points }, (_, point) => point);
  }

  /** Takes the runs of a part in; those that failed or had nothing to measure say nothing. */
  show({ tables }: Part): void {
    const runs = tables.get('runs');
    const column = (name: string) => runs?.columns[runs.names.indexOf(name)];
    const [ofPoint, values] = [column('point'), column(this.#metric)];
    if (ofPoint === undefined || values === undefined)
      throw new Error(`a part without ${this.#metric}`);
    for (let row = 0; row < (runs?.rows ?? 0); row += 1) {
      const [point, value] = [cellAt(ofPoint, row), cellAt(values, row)];
      if (typeof value === 'number') this.#add(Number(point), value);
    }
  }

  #add(point: number, value: number): void {
    const n = (this.#counts[point] ?? 0) + 1;
    const mean = this.#means[point] ?? 0;
    const moved = mean + (value - mean) / n;
    this.#counts[point] = n;
    this.#means[point] = moved;
    this.#squares[point] = (this.#squares[point] ?? 0) + (value - mean) * (value - moved);
  }

  /** The points that need more replicates, and how many more; null when none does or may have any. */
  next(): { readonly open: Uint32Array; readonly replicates: number } | null {
    this.#open = this.#open.filter((point) => !this.#isNarrow(point));
    const [now = 0, then] = this.#looks.slice(this.#look, this.#look + 2);
    if (this.#open.length === 0 || then === undefined) return null;
    this.#look += 1;
    return { open: this.#open, replicates: then - now };
  }

  /** The points that have all the replicates allowed and are not narrow enough yet. */
  get notPrecise(): number[] {
    return Array.from(this.#open);
  }

  /** Two values at least: fewer have no interval. */
  #isNarrow(point: number): boolean {
    const n = this.#counts[point] ?? 0;
    if (n < 2) return false;
    const squares = this.#squares[point] ?? 0;
    if (squares === 0) return n >= ENOUGH_EQUAL;
    return this.#halfWidth(n, Math.sqrt(squares / (n - 1))) <= this.#enough;
  }
}
