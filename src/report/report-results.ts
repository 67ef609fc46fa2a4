import type { CountedOut } from '../analysis/tell-left-out.ts';
import type { StoredTable } from '../analysis/metrics-in-turn.ts';
import type { Table } from '../analysis/table.ts';

/** The part of a manifest that a report shows; src/experiment/results writes it. */
export interface ReportManifest {
  readonly name: string;
  readonly status: 'running' | 'interrupted' | 'finished';
  readonly hash: string;
  readonly modelVersion: string;
  readonly programVersion: string;
  readonly command: string;
  readonly seed: string;
  readonly points: number;
  readonly replicates: number;
  readonly replicatesPerPoint?: readonly number[];
  readonly notPrecise?: readonly number[];
  readonly factors: readonly { readonly name: string }[];
  readonly leftOut?: CountedOut;
  readonly runs: { readonly planned: number; readonly finished: number; readonly failed: number };
  readonly scenarioHash: string;
  readonly scenario: Readonly<Record<string, unknown>>;
  /** Where it was computed; left out of reference results. */
  readonly environment: { readonly node?: string; readonly host?: string };
}

/** A directory of results, open for reading: what `readResults` gives. */
export interface ReportResults {
  readonly manifest: ReportManifest;
  readonly tables: readonly string[];
  reader(name: 'runs' | 'series'): Promise<StoredTable>;
  table(name: 'series', columns: readonly string[]): Promise<Table>;
}
