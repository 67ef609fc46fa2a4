import type { LifeStage, Origin, Quadrant } from '../classify.ts';
import type { Flow } from '../territory.ts';

/** Sums over some firms, at these positions. */
export const FIRM_SUM = {
  count: 0,
  stage: 1,
  exporters: 2,
  regular: 3,
  clarity: 4,
  knowledge: 5,
  satisfaction: 6,
  predisposition: 7,
  payoff: 8,
  /** Firms that did not export at set-up, and the ticks until their first export, or until now. */
  startedDomestic: 9,
  ticksToExport: 10,
} as const;

export type FirmSum = keyof typeof FIRM_SUM;

/** Over networks ever founded: means among their founders, whether or not still members. */
export const FOUNDER_SUM = {
  trust: 0,
  prerequisite: 1,
  earned: 2,
  social: 3,
  stage: 4,
  exporters: 5,
  regular: 6,
  clarity: 7,
  satisfaction: 8,
  predisposition: 9,
} as const;

export type FounderSum = keyof typeof FOUNDER_SUM;

/** Everything metrics are computed from: plain sums over a world at one tick. */
export interface Sums {
  /** Over members of a network, and over firms outside. */
  members(sum: FirmSum): number;
  outsiders(sum: FirmSum): number;
  founders(sum: FounderSum): number;
  /** Members in one of Allali's quadrants. */
  quadrant(name: Quadrant): number;
  /** Living networks by whose vision they share, and by the stage of their life. */
  origin(name: Origin): number;
  lifeStage(name: LifeStage): number;
  /** Living networks, and all that were ever founded. */
  readonly living: number;
  readonly everFounded: number;
  flow(counted: Flow): number;
  /** Sum of the network metric at a position in NETWORK_METRICS, over living networks. */
  networkSum(at: number): number;
  /** Mean over the living networks that have a value. */
  networkMean(at: number): number;
}
