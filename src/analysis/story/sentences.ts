import type { ModelEvent } from '../../model/events.ts';
import { EVENT_TYPES } from '../../model/events.ts';
import type { ProjectsOfYear } from './projects-of-year.ts';
import type { Quarrel, QuarrelsOfYear } from './quarrels-of-year.ts';
import type { TrustChanged } from './trust-changed.ts';
import type { TrustLost } from './trust-lost.ts';

/** What happened, as machines get it: the events of the model, and changes of trust. */
export type Traced = ModelEvent | TrustChanged | TrustLost;

export const TRACED_TYPES = [
  ...EVENT_TYPES,
  'trustChanged',
  'trustLost',
] as const satisfies readonly Traced['type'][];

/** What is told to people in one sentence. */
export type Telling = Traced | ProjectsOfYear | Quarrel | QuarrelsOfYear;

/** How it is told: one sentence for each type, without capital and full stop. */
export type Sentences = {
  readonly [Type in Telling['type']]: (
    telling: Extract<Telling, { type: Type }>,
    names: Names,
  ) => string;
};

/** Names of firms and networks, safe to print, in the language of the sentence. */
export interface Names {
  /** `firm 12`, or the name that a survey gave it. */
  readonly firm: (firm: number) => string;
  /**
   * `firms 3 (0.52), 12 (0.61) and 7 (0.40)`, with a note for each where there are notes; of more
   * than `limit` only the first, and the one that is traced: `firms 3, 12 and 5 others`.
   */
  readonly firms: (firms: readonly number[], notes?: readonly string[], limit?: number) => string;
  readonly network: (network: number) => string;
}
