import type { ReachOfFinding } from './summarise-reach.ts';

/** How far findings reach, as `--json` gives it and as reports and documents read it. */
export interface ReachRecord {
  readonly modelVersion: string;
  readonly seed: string;
  /** Of every world at each point. */
  readonly replicates: number;
  readonly world: string;
  readonly points: number;
  readonly reach: readonly ReachOfFinding[];
}
