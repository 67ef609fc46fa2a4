/**
 * What happens in a world, each event with the quantities that caused it. Firms and networks are
 * named by their stable ids (firm number; network id as in the `networks` table). `tick` counts
 * from 1; tick 0 is the set-up.
 */
export type ModelEvent =
  | Joined
  | Left
  | ProjectCompleted
  | Conflict
  | Mediated
  | Elected
  | Replaced
  | StageChanged
  | Founded
  | Dissolved
  | BecameSocial;

interface Happened {
  readonly tick: number;
}

/** A firm was admitted to a network. */
export interface Joined extends Happened {
  readonly type: 'joined';
  readonly firm: number;
  readonly network: number;
  /** The firm's attraction to the network and its parts, already weighted. */
  readonly attraction: number;
  readonly performance: number;
  readonly reputation: number;
  readonly trust: number;
  readonly risk: number;
  /** Factor by which the vagueness of the firm's own vision raises the attraction, ≥ 1. */
  readonly vagueness: number;
  /** Mean trust of the members in the candidate, and what they demand. */
  readonly memberTrust: number;
  readonly admission: number;
}

/** A member went away. */
export interface Left extends Happened {
  readonly type: 'left';
  readonly firm: number;
  readonly network: number;
  readonly satisfaction: number;
  /** Probability of leaving in this tick. */
  readonly probability: number;
  readonly conflictPerMember: number;
  readonly wasHub: boolean;
}

/** A joint project ended. */
export interface ProjectCompleted extends Happened {
  readonly type: 'projectCompleted';
  readonly network: number;
  readonly initiator: number;
  readonly team: readonly number[];
  readonly contributions: readonly number[];
  /** How each partner after the initiator was recruited. */
  readonly formal: number;
  readonly informal: number;
  readonly trust: number;
  /** exp(−|aim − opportunity|²/width). */
  readonly fit: number;
  readonly outputPerHead: number;
}

/** Two firms that work together fell out. */
export interface Conflict extends Happened {
  readonly type: 'conflict';
  readonly network: number;
  readonly firm: number;
  readonly other: number;
  readonly hazard: number;
  readonly severity: number;
  readonly visionGap: number;
  readonly trust: number;
  readonly contributionGap: number;
  /** Settled between themselves. */
  readonly settled: boolean;
}

/** The hub tried to mediate a conflict. */
export interface Mediated extends Happened {
  readonly type: 'mediated';
  readonly network: number;
  readonly hub: number;
  readonly firm: number;
  readonly other: number;
  readonly probability: number;
  readonly resolved: boolean;
}

/** Why a vote was held. */
export type VoteReason = 'founding' | 'mandate' | 'vacancy' | 'dissatisfaction' | 'conflict';

/** The members chose a hub, new or the same. */
export interface Elected extends Happened {
  readonly type: 'elected';
  readonly network: number;
  readonly firm: number;
  readonly reason: VoteReason;
  readonly candidates: number;
  readonly score: number;
  readonly trust: number;
  readonly reputation: number;
  readonly clarity: number;
  /** Share of candidates with a lower reputation, ties counted half, in [0, 1]. */
  readonly reputationPercentile: number;
  readonly reelected: boolean;
}

/** A sitting hub was voted out. */
export interface Replaced extends Happened {
  readonly type: 'replaced';
  readonly network: number;
  /** Who was hub, and who is now. */
  readonly firm: number;
  readonly successor: number;
  readonly reason: VoteReason;
  readonly meanSatisfaction: number;
  readonly shareDissatisfied: number;
  /** Mean conflict load per member over the mandate. */
  readonly meanConflict: number;
}

/** A firm's engagement abroad went up or down. */
export interface StageChanged extends Happened {
  readonly type: 'stageChanged';
  readonly firm: number;
  /** −1 outside any network. */
  readonly network: number;
  readonly from: number;
  readonly to: number;
  /** Parts of the hazard of going up, before the common factors; or the hazard of going down. */
  readonly solo: number;
  readonly viaNetwork: number;
  readonly knowledge: number;
  readonly clarity: number;
}

/** A network was founded during the run. */
export interface Founded extends Happened {
  readonly type: 'founded';
  readonly network: number;
  readonly initiator: number;
  readonly founders: readonly number[];
  /** Mean trust among the founders. */
  readonly trust: number;
}

/** A network fell below its minimum size. */
export interface Dissolved extends Happened {
  readonly type: 'dissolved';
  readonly network: number;
  readonly members: number;
  readonly minimumSize: number;
  readonly age: number;
}

/** A working tie also became a social tie. */
export interface BecameSocial extends Happened {
  readonly type: 'becameSocial';
  readonly network: number;
  readonly firm: number;
  readonly other: number;
  readonly trust: number;
  readonly jointWork: number;
}

export const EVENT_TYPES = [
  'joined',
  'left',
  'projectCompleted',
  'conflict',
  'mediated',
  'elected',
  'replaced',
  'stageChanged',
  'founded',
  'dissolved',
  'becameSocial',
] as const satisfies readonly ModelEvent['type'][];
