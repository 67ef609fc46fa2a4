import type { LifeStage, Origin, Quadrant } from '../classify.ts';
import type { Flow } from '../territory.ts';
import type { PairSums } from './trust-among.ts';

/** Sums over some firms. */
export interface FirmSums {
  count: number;
  stage: number;
  exporters: number;
  regular: number;
  clarity: number;
  knowledge: number;
  satisfaction: number;
  predisposition: number;
  payoff: number;
  /** Firms that did not export at set-up, and the ticks until their first export, or until now. */
  startedDomestic: number;
  ticksToExport: number;
}

/** Over networks ever founded: means among their founders, whether or not still members. */
export interface FounderSums extends PairSums {
  stage: number;
  exporters: number;
  regular: number;
  clarity: number;
  satisfaction: number;
  predisposition: number;
}

/** Everything metrics are computed from: plain sums over a world at one tick. */
export interface Sums {
  readonly members: FirmSums;
  readonly outsiders: FirmSums;
  readonly founders: FounderSums;
  /** Members in each of Allali's quadrants. */
  readonly quadrants: Readonly<Record<Quadrant, number>>;
  /** Living networks by whose vision they share, and by the stage of their life. */
  readonly origins: Readonly<Record<Origin, number>>;
  readonly lifeStages: Readonly<Record<LifeStage, number>>;
  /** Living networks, and all that were ever founded. */
  readonly living: number;
  readonly everFounded: number;
  /** Sum of the network metric at a position in NETWORK_METRICS, over living networks. */
  networkSum(at: number): number;
  /** Mean over the living networks that have a value. */
  networkMean(at: number): number;
  flow(counted: Flow): number;
}

export function noFirms(): FirmSums {
  return {
    count: 0,
    stage: 0,
    exporters: 0,
    regular: 0,
    clarity: 0,
    knowledge: 0,
    satisfaction: 0,
    predisposition: 0,
    payoff: 0,
    startedDomestic: 0,
    ticksToExport: 0,
  };
}

export function noFounders(): FounderSums {
  return {
    trust: 0,
    prerequisite: 0,
    earned: 0,
    social: 0,
    stage: 0,
    exporters: 0,
    regular: 0,
    clarity: 0,
    satisfaction: 0,
    predisposition: 0,
  };
}
