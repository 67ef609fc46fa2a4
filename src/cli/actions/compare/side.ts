import type { LoadedArm } from './load-arm.ts';

/** One side: some points of a directory of results. */
export interface Side extends LoadedArm {
  /** A, B, C … */
  readonly letter: string;
  readonly points: readonly number[];
}
