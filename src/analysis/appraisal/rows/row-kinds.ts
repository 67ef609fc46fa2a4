import type { Reading } from '../look.ts';
import { readCandidates } from './candidates.ts';
import { readJointWork } from './joint-work.ts';
import { readLaggedCooperation } from './lagged-cooperation.ts';
import { readDissolutions, readFirstExports } from './lifetimes.ts';
import { readHubQuarters, readMandates } from './replacements.ts';

/**
 * Rows that a regression looks at, one after the other: `columns` numbers each. Columns named like a
 * predictor hold its value.
 */
export interface RowKind {
  readonly columns: readonly string[];
  /** @param until last quarter looked at */
  read(until: number): Reading<readonly number[]>;
}

export const ROW_KINDS = {
  /** A vote at the end of a mandate in which the hub in office stood. */
  mandates: { columns: ['dissatisfied', 'conflict', 'replaced'], read: readMandates },
  /** A quarter of a network with a hub. */
  hubQuarters: { columns: ['dissatisfied', 'conflict', 'replaced'], read: readHubQuarters },
  /** A candidate in a vote between at least two. */
  candidates: {
    columns: ['vote', 'isChosen', 'reputation', 'trust', 'clarity'],
    read: readCandidates,
  },
  /** A network and quarter with projects, and what stood at the end of the quarter before. */
  laggedCooperation: {
    columns: ['network', 'cooperation', 'trust', 'clarity', 'gain'],
    read: readLaggedCooperation,
  },
  /** A firm that did not export at the set-up. */
  firstExports: { columns: ['time', 'isObserved'], read: readFirstExports },
  /** A network of the set-up. */
  dissolutions: { columns: ['time', 'isObserved'], read: readDissolutions },
  /** A spell of a pair of members without social tie, with as many joint projects all along. */
  jointWork: { columns: ['start', 'stop', 'jointWork', 'isTied'], read: readJointWork },
} satisfies Record<string, RowKind>;

export type RowKindName = keyof typeof ROW_KINDS;
