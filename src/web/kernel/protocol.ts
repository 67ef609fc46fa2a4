import type { Cast } from '../../analysis/story/cast.ts';
import type { Mistake } from '../../experiment/scenario/mistake.ts';
import type { Luck, Text, WorldInput } from '../../model/index.ts';
import type { Frame } from './frame.ts';

/** A run: a pure function of these. */
export interface RunOrder {
  readonly input: WorldInput;
  readonly luck: Luck;
  readonly ticks: number;
}

/** Two arms of one cause, for replicates from `from` up to, not including, `to`. */
export interface PairsOrder {
  readonly first: WorldInput;
  readonly second: WorldInput;
  readonly seed: string;
  readonly ticks: number;
  readonly from: number;
  readonly to: number;
  readonly metric: string;
}

/** A metric in a pair of worlds with the same luck; flows are summed over the run. */
export interface Pair {
  readonly replicate: number;
  /** In the first world, at the set-up. */
  readonly start: number;
  readonly first: number;
  readonly second: number;
}

/** What the page asks of the kernel. A later run replaces the one before. */
export type Request =
  | ({ readonly kind: 'run'; readonly run: number } & RunOrder)
  | { readonly kind: 'hash'; readonly run: number; readonly tick: number }
  | ({ readonly kind: 'pairs' } & PairsOrder)
  | { readonly kind: 'read'; readonly file: string; readonly text: string };

/** What the kernel answers. */
export type Answer =
  | {
      readonly kind: 'frames';
      readonly run: number;
      readonly frames: readonly Frame[];
      readonly cast: Cast;
      readonly isWhole: boolean;
    }
  | { readonly kind: 'hash'; readonly run: number; readonly tick: number; readonly hash: string }
  | { readonly kind: 'pairs'; readonly pairs: readonly Pair[]; readonly isWhole: boolean }
  | { readonly kind: 'read'; readonly scenario: ReadWorld }
  | ({ readonly kind: 'refused' } & Refusal)
  /** The kernel met an input it cannot run, or a mistake of ours. */
  | { readonly kind: 'failed'; readonly message: string };

/** Why a world cannot be run, or a scenario not be read. */
export interface Refusal {
  readonly mistakes: readonly Mistake[];
  /** What is no mistake of the scenario: it is too large for a page, or no kernel starts. */
  readonly why?: Text;
}

/** What the page keeps of a scenario. */
export interface ReadWorld {
  readonly name: string;
  readonly title: Text;
  readonly seed: string;
  readonly ticks: number;
  readonly input: WorldInput;
}
