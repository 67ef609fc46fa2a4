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
  /**
   * The firm's attraction to the network, (performance + reputation + trust + risk)·vagueness +
   * luck, its parts already weighted; it applied because that exceeds `threshold`.
   */
  readonly attraction: number;
  readonly performance: number;
  readonly reputation: number;
  readonly trust: number;
  readonly risk: number;
  /** Factor by which the vagueness of the firm's own vision sways it, ≥ 1. */
  readonly vagueness: number;
  readonly luck: number;
  readonly threshold: number;
  /** The firm whom the members judged: the candidate, or one drawn by lot where lots decide. */
  readonly judged: number;
  /** Mean trust of the members in the firm they judged, and what they demand. */
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

/**
 * The members chose a hub, new or the same. Everything is as it was when they voted: a first hub's
 * vision may be given another clarity by the scenario right after.
 */
export interface Elected extends Happened {
  readonly type: 'elected';
  readonly network: number;
  readonly firm: number;
  /** The hub up to the vote, even if it could not stand; null where there was none. */
  readonly former: number | null;
  readonly reason: VoteReason;
  /** Of the elected, as among the candidates. */
  readonly score: number;
  readonly trust: number;
  readonly reputation: number;
  readonly clarity: number;
  /** Share of the other candidates with a lower reputation, ties counted half; null without others. */
  readonly reputationPercentile: number | null;
  readonly reelected: boolean;
  readonly candidates: Candidates;
  /** Null where nobody else stood. */
  readonly lead: Lead | null;
}

/** All who stood, with what each was judged on: columns of one length. */
export interface Candidates {
  readonly firm: readonly number[];
  /** Mean trust of the other members in the candidate. */
  readonly trust: readonly number[];
  /** The incumbent's with what the scenario imposes on hubs. */
  readonly reputation: readonly number[];
  readonly clarity: readonly number[];
  /** For or against the incumbent: satisfaction and conflicts of the mandate, weighted; else 0. */
  readonly record: readonly number[];
  /** Luck of the ballot, weighted. */
  readonly luck: readonly number[];
  /** Weighted trust, reputation and clarity, record and luck; luck alone where lots decide. */
  readonly score: readonly number[];
}

/** How far the elected came ahead of the next one, and the weighted parts which that is the sum of. */
export interface Lead {
  readonly runnerUp: number;
  readonly score: number;
  readonly trust: number;
  readonly reputation: number;
  readonly clarity: number;
  readonly record: number;
  readonly luck: number;
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

/** A firm's engagement abroad went up or down; its chance in the quarter was 1 − exp(−hazard). */
export type StageChanged = Advanced | Retreated;

interface StageMove extends Happened {
  readonly type: 'stageChanged';
  readonly firm: number;
  /** −1 outside any network. */
  readonly network: number;
  readonly from: number;
  readonly to: number;
  /** Of the move that happened, per quarter. */
  readonly hazard: number;
  /** Market knowledge of the firm and the clarity of its own vision, in [0, 1]. */
  readonly knowledge: number;
  readonly clarity: number;
  /** Multiplies the hazard; above 1 it raises it, below 1 it lowers it. */
  readonly knowledgeFactor: number;
}

/** hazard = (solo + viaNetwork)·knowledgeFactor·clarityFactor·advocacyFactor. */
export interface Advanced extends StageMove {
  readonly direction: 'up';
  readonly solo: number;
  /** 0 outside any network. */
  readonly viaNetwork: number;
  readonly clarityFactor: number;
  /** What associations do for the territory: 1, or more where they lower barriers. */
  readonly advocacyFactor: number;
  readonly route: NetworkRoute | null;
}

/** viaNetwork = strength·coordinationFactor·cooperation·sharedClarity². */
export interface NetworkRoute {
  readonly strength: number;
  readonly coordinationFactor: number;
  /** Contribution of the firm to this quarter's joint projects. */
  readonly cooperation: number;
  /** Clarity of the shared vision. */
  readonly sharedClarity: number;
}

/** hazard = base·knowledgeFactor·memberFactor. */
export interface Retreated extends StageMove {
  readonly direction: 'down';
  readonly base: number;
  /** 1 outside any network. */
  readonly memberFactor: number;
}

/** How founders come together: the scenario names them, lots are drawn, or they know each other. */
export type Gathering = 'named' | 'lot' | 'acquaintance';

/** A network was founded, at tick 0 by the set-up. */
export interface Founded extends Happened {
  readonly type: 'founded';
  readonly network: number;
  readonly gathering: Gathering;
  /** Who gathered its acquaintances; null at the set-up. */
  readonly initiator: number | null;
  readonly founders: readonly number[];
  /** Mean trust among the founders. */
  readonly trust: number;
}

/** A network fell below its minimum size. */
export interface Dissolved extends Happened {
  readonly type: 'dissolved';
  readonly network: number;
  /** Who was left. */
  readonly members: readonly number[];
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
