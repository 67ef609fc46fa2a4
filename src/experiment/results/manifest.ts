import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './files.ts';
import type { LeftOut } from '../scenario/designs/possible-points.ts';
import type { TableName } from './table-names.ts';

/** Raised when the tables, what they say of themselves, or this file change their form. */
export const RESULTS_FORMAT = 2;

export const MANIFEST_FILE = 'manifest.json';

/** What a directory of results says about itself. */
export interface Manifest {
  readonly format: typeof RESULTS_FORMAT;
  /** Name of the scenario. */
  readonly name: string;
  /** A directory whose process was killed says 'running'; whether one runs shows in its lock. */
  readonly status: Status;
  /**
   * SHA-256 over format, model version, scenario hash, and names and columns of the tables: same
   * hash, same values; and, from the same version of the program, same bytes. (Decision record 14)
   */
  readonly hash: string;
  readonly modelVersion: string;
  readonly programVersion: string;
  /** The one command that computes the same tables again. */
  readonly command: string;
  readonly seed: string;
  readonly points: number;
  /** At each point; with `replicatesPerPoint`, at most. */
  readonly replicates: number;
  /**
   * Where replicates are added until a mean is known well enough (the rule: `precision` in
   * `scenario`): how many each point has, so far or in the end.
   */
  readonly replicatesPerPoint?: readonly number[];
  /** The points whose mean is not known well enough although they have all replicates allowed. */
  readonly notPrecise?: readonly number[];
  readonly factors: readonly FactorSummary[];
  /** Points that the design would have; absent where none was left out. */
  readonly leftOut?: LeftOut;
  /** As of the last change of status. */
  readonly runs: RunCounts;
  readonly runsPerShard: number;
  readonly tables: readonly TableEntry[];
  /** SHA-256 of the canonical JSON of `scenario`. */
  readonly scenarioHash: string;
  /** The scenario with everything resolved: nothing else is needed to repeat the runs. */
  readonly scenario: Readonly<Record<string, unknown>>;
  /** Where and when; left out of comparisons. */
  readonly environment: Environment;
}

export type Status = 'running' | 'interrupted' | 'finished';

export type FactorValue = number | string | boolean | null;

export interface FactorSummary {
  /** Path of the parameter, and name of the column. */
  readonly name: string;
  readonly type: 'number' | 'text';
  /** The distinct values in order of appearance, or only how many when there are very many. */
  readonly levels: readonly FactorValue[] | number;
}

export interface RunCounts {
  readonly planned: number;
  readonly finished: number;
  readonly failed: number;
}

export interface TableEntry {
  readonly name: TableName;
  /** SHA-256 of the names and types of its columns, in order: see shapeHash. */
  readonly columns: string;
  /** Present when the directory is finished. */
  readonly file?: TableFile;
}

export interface TableFile {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** May be empty: a reference set tells nothing of the machine that computed it. */
export interface Environment {
  /** ISO 8601, UTC. */
  readonly started?: string;
  readonly ended?: string;
  /** Seconds of the last process that worked on it. */
  readonly seconds?: number;
  /** Kind of machine; its name is left out, which often tells that of a person. */
  readonly host?: string;
  readonly node?: string;
  readonly jobs?: number;
}

export function manifestPath(directory: string): string {
  return join(directory, MANIFEST_FILE);
}

export function hasManifest(directory: string): boolean {
  return existsSync(manifestPath(directory));
}

/** @throws StoreError */
export function writeManifest(directory: string, manifest: Manifest): void {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  writeWhole(manifestPath(directory), [new TextEncoder().encode(text)]);
}

/** File of a table in a finished directory. */
export function tablePath(directory: string, table: TableName): string {
  return join(directory, `${table}.parquet`);
}
