import type { Finding, Term } from '../findings/declare.ts';
import { withoutRounding } from '../statistics/paired-differences.ts';
import type { Measure } from '../findings/reading.ts';
import type { Plan, Variant } from './plan.ts';
import { ROW_KINDS } from './rows/row-kinds.ts';
import type { RowKindName } from './rows/row-kinds.ts';
import type { TrialRun } from './trial.ts';

/** What was read off all runs: `runs[trial][replicate]`. */
export type Runs = readonly (readonly TrialRun[])[];

/** Rows of one kind, run by run. */
export interface RowTable {
  /** Values of a column, and the run that each belongs to. */
  column(name: string): Float64Array;
  readonly run: Int32Array;
  readonly rows: number;
}

/** Answers what the conditions of a finding look at, in one of its variants. */
export class Evidence {
  readonly #plan: Plan;
  readonly #runs: Runs;
  readonly #finding: Finding;
  readonly #variant: Variant;

  constructor(plan: Plan, runs: Runs, finding: Finding, variant: Variant) {
    this.#plan = plan;
    this.#runs = runs;
    this.#finding = finding;
    this.#variant = variant;
  }

  /** One value per replicate. */
  measure(arm: string, measure: Measure): number[] {
    const { trial, at } = this.#plan.locateMeasure(this.#place(arm), measure);
    return (this.#runs[trial] ?? []).map(({ measures }) => measures[at] ?? NaN);
  }

  /** The weighted sum of the terms, replicate by replicate; what is only rounding counts as 0. */
  sum(terms: readonly Term[]): number[] {
    const columns = terms.map(({ arm, measure }) => this.measure(arm, measure));
    return (columns[0] ?? []).map((_, replicate) => {
      let sum = 0;
      let scale = 0;
      terms.forEach(({ weight }, k) => {
        const part = weight * (columns[k]?.[replicate] ?? NaN);
        sum += part;
        scale = Math.max(scale, Math.abs(part));
      });
      return withoutRounding(sum, scale);
    });
  }

  rows(arm: string, kind: RowKindName): RowTable {
    const { trial, at } = this.#plan.locateRows(this.#place(arm), kind);
    const found = (this.#runs[trial] ?? []).map(({ rows }) => rows[at] ?? []);
    return tableOf(ROW_KINDS[kind].columns, found);
  }

  get replicates(): number {
    return this.#runs[0]?.length ?? 0;
  }

  #place(arm: string) {
    return { finding: this.#finding, variant: this.#variant, arm };
  }
}

function tableOf(columns: readonly string[], found: readonly (readonly number[])[]): RowTable {
  const width = columns.length;
  const rows = found.reduce((sum, values) => sum + values.length / width, 0);
  const run = new Int32Array(rows);
  let row = 0;
  found.forEach((values, replicate) => {
    run.fill(replicate, row, row + values.length / width);
    row += values.length / width;
  });
  return {
    rows,
    run,
    column(name) {
      const at = columns.indexOf(name);
      if (at < 0) throw new RangeError(`no column ${name} among ${columns.join(', ')}`);
      const column = new Float64Array(rows);
      let to = 0;
      for (const values of found) {
        for (let k = at; k < values.length; k += width) column[to++] = values[k] ?? NaN;
      }
      return column;
    },
  };
}
