import type { ModelEvent } from '../../../model/events.ts';

/** How an event is told: one sentence for each type, without capital and full stop. */
export type Sentences = {
  readonly [Event in ModelEvent as Event['type']]: (event: Event, names: Names) => string;
};

/** Names of firms and networks, safe to print, in the language of the sentence. */
export interface Names {
  /** `firm 12`, or the name that a survey gave it. */
  readonly firm: (firm: number) => string;
  /** `firms 3 (0.52), 12 (0.61) and 7 (0.40)`, with a note for each where there are notes. */
  readonly firms: (firms: readonly number[], notes?: readonly string[]) => string;
  readonly network: (network: number) => string;
}
