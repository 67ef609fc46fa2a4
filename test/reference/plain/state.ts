import type { WorldInput } from '../../../src/model/input.ts';
import type { NetworkType } from '../../../src/model/network-types.ts';
import type { NetworkParameters, Parameters } from '../../../src/model/parameters.ts';
import type { FlowCounts } from '../../../src/model/territory.ts';
import type { Dice } from './dice.ts';

/*
 * The state of the model as plain objects that point at each other. Trust is not among it: it
 * follows from what one firm knows of another (trust-in.ts). Nor are lists of members: they follow
 * from the firms (members.ts).
 */

export interface Point {
  x: number;
  y: number;
}

/** Shares of the firms' original visions in a vision; they sum to 1. */
export type Mix = Map<Firm, number>;

export interface Firm {
  readonly id: number;
  readonly sector: number;
  predisposition: number;
  readonly dynamism: number;
  readonly listening: number;
  readonly conflictManagement: number;
  readonly notoriety: number;
  readonly vision: Point;
  precision: number;
  readonly ownPrecision: number;
  knowledge: number;
  aspiration: number;
  satisfaction: number;
  gain: number;
  payoff: number;
  totalGain: number;
  contribution: number;
  stage: number;
  isOnBoard: boolean;
  /** Projects of this quarter. */
  projects: number;
  network: Network | null;
  memberSince: number;
  hubTicks: number;
  lastProject: number | null;
  firstExport: number | null;
  /** What it thinks of every other firm. */
  readonly views: Map<Firm, View>;
  /** `null` where the origin of visions is not traced. */
  mix: Mix | null;
}

/** What one firm knows of another. */
export interface View {
  /** Before they were members together. */
  readonly firstImpression: number;
  prerequisiteTrust: number;
  goodEvidence: number;
  badEvidence: number;
  /** The same object in both directions. */
  readonly relation: Relation;
}

export interface Relation {
  jointWork: number;
  isSocial: boolean;
  readonly isAcquainted: boolean;
}

export interface Network {
  readonly id: number;
  readonly name: string;
  readonly type: NetworkType;
  settings: NetworkParameters;
  readonly founders: readonly Firm[];
  readonly foundedAt: number;
  dissolvedAt: number | null;
  readonly foundingSize: number;
  hub: Firm | null;
  mandateStart: number;
  graceUntil: number;
  discontent: number;
  readonly vision: Point;
  precision: number;
  mix: Mix | null;
  coordination: number;
  conflict: number;
  mandateConflict: number;
  performance: number;
  asset: number;
  usualSize: number;
  /** Of this quarter. */
  projects: number;
  output: number;
  pooled: number;
  formal: number;
  informal: number;
}

export interface Project {
  readonly network: Network;
  readonly aim: Point;
  /** The initiator comes first. */
  readonly team: Partner[];
  readonly formal: number;
  readonly informal: number;
}

export interface Partner {
  readonly firm: Firm;
  /** How many projects of this quarter the firm had before this one. */
  readonly ordinal: number;
  contribution: number;
  observed: number;
}

export interface Territory {
  readonly index: number;
  readonly opportunity: Point;
  readonly firms: readonly Firm[];
  readonly networks: Network[];
  projects: Project[];
  /** What happened in the present quarter, and in all before it. */
  flows: FlowCounts;
  earlier: FlowCounts;
}

export interface PlainWorld {
  readonly input: WorldInput;
  readonly dice: Dice;
  tick: number;
  parameters: Parameters;
  /** Settings of networks founded from now on. */
  foundedSettings: NetworkParameters;
  readonly territories: readonly Territory[];
}
