import type { WorldInput } from '../../model/input.ts';
import type { Text } from '../../model/text.ts';
import type { Precision } from './precision.ts';
import type { Sweep } from './sweep.ts';

/** The version of the scenario format this program reads and writes. */
export const FORMAT = 1;

/** A question about more metrics than these is none: nobody reads so many tables. */
export const MOST_ASKED = 20;

/**
 * An experiment as a whole: checked, with everything it extends and every file it names put in.
 * Plain JSON, so that it can be stored, sent to a worker and hashed.
 */
export interface Scenario {
  /** From the file name; fit for a folder's name. */
  readonly name: string;
  readonly format: typeof FORMAT;
  readonly title: Text;
  readonly description?: Text;
  readonly question?: Text;
  /** Section of the study that the question comes from. */
  readonly section?: Text;
  readonly seed: string;
  readonly ticks: number;
  /** Runs at each point; with `precision`, at most. */
  readonly replicates: number;
  /** Adds replicates point by point; absent where all points have as many. */
  readonly precision?: Precision;
  /** The world without the sweep. */
  readonly input: WorldInput;
  readonly sweep?: Sweep;
  /** Of the findings' reach alone: what is appraised at every point, and how. */
  readonly appraised?: Appraised;
  /** Names of the METRICS that the question is about, the weightiest first. */
  readonly metrics: readonly string[];
  /** Names of METRICS kept for each tick; `false`: none; absent: as the program decides. */
  readonly series?: readonly string[] | false;
  /** Ticks, in order, at which firms and ties are kept. */
  readonly snapshots: readonly number[];
}

/** The findings tried at every point of a reach. */
export interface Appraised {
  readonly findings: readonly string[];
  /** Replicates of each of their worlds at each point. */
  readonly replicates: number;
  /** SHA-256 of what decides the findings' verdicts: other declarations are another sweep. */
  readonly declarations: string;
}
