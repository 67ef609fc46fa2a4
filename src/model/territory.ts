import { allocate, grow } from './columns.ts';
import type { Columns } from './columns.ts';
import { Pairs } from './pairs.ts';
import type { NetworkParameters } from './parameters.ts';
import { ProjectList } from './project-list.ts';

/** State of a firm. Positions in the columns are slots; `id` is the stable number of the firm. */
export const FIRM_STATE = {
  id: 'i32',
  sector: 'i32',
  /** Predisposition to cooperate p, in [0, 1]. */
  predisposition: 'f64',
  dynamism: 'f64',
  listening: 'f64',
  conflictManagement: 'f64',
  /** Standing in the trade, in [0, 1]. */
  notoriety: 'f64',
  /** Vision v: objectives (x) and means (y). */
  visionX: 'f64',
  visionY: 'f64',
  /** Precision π of the vision, ≥ 0; clarity is π/(1+π). */
  precision: 'f64',
  /** Precision π0 to which it falls back by itself. */
  ownPrecision: 'f64',
  /** Knowledge of foreign markets k, in [0, 1]. */
  knowledge: 'f64',
  aspiration: 'f64',
  satisfaction: 'f64',
  /** Recent gain: smoothed payoff. */
  gain: 'f64',
  /** Payoff of this tick. */
  payoff: 'f64',
  /** Gains taken from the present network since joining it, before costs. */
  totalGain: 'f64',
  /** Mean contribution c over this tick's projects; 0 without project. */
  contribution: 'f64',
  /** Engagement abroad: 0 domestic … 4 foreign production. */
  stage: 'u8',
  /** 1 on the board of its network. */
  board: 'u8',
  /** Projects of this tick. */
  projects: 'u8',
  /** Number of the network in the territory, −1 outside. */
  network: 'i32',
  memberSince: 'i32',
  /** Ticks spent as hub of any network. */
  hubTicks: 'i32',
  /** Tick of the last joint project; −1 before the first. */
  lastProject: 'i32',
  /** Tick of the first export: 0 for those that export at set-up, −1 if not yet. */
  firstExport: 'i32',
} as const;

/** State of a network; dissolved networks keep their row. */
export const NETWORK_STATE = {
  /** Stable id: 0, 1, … for those given; derived from initiator and tick for those founded. */
  id: 'i32',
  /** Index into the keys of NETWORK_TYPES. */
  type: 'u8',
  foundedAt: 'i32',
  /** −1 while it lives. */
  dissolvedAt: 'i32',
  foundingSize: 'i32',
  /** Slot of the hub, −1 without one. */
  hub: 'i32',
  mandateStart: 'i32',
  /** No vote within the mandate before this tick. */
  graceUntil: 'i32',
  /** Ticks in a row with a dissatisfied majority. */
  discontent: 'i32',
  /** Shared vision V and its precision Π. */
  visionX: 'f64',
  visionY: 'f64',
  precision: 'f64',
  /** Coordination K, in [0, 1]. */
  coordination: 'f64',
  /** Conflict load C, ≥ 0. */
  conflict: 'f64',
  /** Sum over the mandate of the conflict load per member. */
  mandateConflict: 'f64',
  /** Smoothed mean payoff of the members. */
  performance: 'f64',
  /** Common asset, in [0, 1]. */
  asset: 'f64',
  /** Smoothed size, for the life-cycle stage. */
  usualSize: 'f64',
  /** This tick: projects, their total output, recruitments by the hub's call and by trust. */
  projects: 'i32',
  output: 'f64',
  pooled: 'f64',
  formal: 'i32',
  informal: 'i32',
} as const;

export type Firms = Columns<typeof FIRM_STATE>;
export type Networks = Columns<typeof NETWORK_STATE>;

/** What is counted; a tick's counts become the flow metrics. */
export const FLOWS = [
  'projects',
  'formal',
  'informal',
  'conflicts',
  'settled',
  'mediated',
  'elections',
  'replacements',
  'joins',
  'applications',
  'exits',
  'foundings',
  'dissolutions',
  'advances',
  'retreats',
  'exportsDirect',
  'exportsGroup',
  'newSocialTies',
] as const;

export type Flow = (typeof FLOWS)[number];
export type FlowCounts = Record<Flow, number>;

/** Rows for networks to begin with; more when they are needed. */
const ROOM = 8;

/**
 * One territory: firms, the networks among them, and everything between two firms. A firm sees
 * only the networks of its territory, so territories never touch and each is one block of memory.
 */
export class Territory {
  readonly index: number;
  readonly firms: Firms;
  readonly firmCount: number;
  readonly pairs: Pairs;
  /** Columns with room to spare; rows from 0 to `networkCount` − 1 are in use. */
  networks: Networks;
  networkCount = 0;
  /** Whose vision is shared: row g holds the shares of the firms' visions in network g's. */
  sharedOrigin: Float64Array;
  /** The values of the group `network` for each network. Not state: follows from the input. */
  readonly settings: NetworkParameters[] = [];
  readonly names: string[] = [];
  /** Slots of the founders of each network, whether or not they are still members. */
  readonly founders: number[][] = [];
  /** Best foreign opportunity θ. */
  opportunityX = 0;
  opportunityY = 0;
  /** Slots of the members of each network; see `membersOf`. */
  readonly #members: number[][] = [];
  /** Of all who ever were members; see `everMembersOf`. */
  readonly #everMembers: number[][] = [];
  /** The network in which each firm was last listed. */
  readonly #listed: Int32Array;
  /** Joint projects of the last tick; cleared at the next. Not state. */
  readonly projects: ProjectList;
  /** Counts since the start, and what they were when the present tick began. */
  totals: FlowCounts = noFlows();
  earlier: FlowCounts = noFlows();

  constructor(index: number, firmCount: number, withOrigin: boolean) {
    this.index = index;
    this.firmCount = firmCount;
    this.firms = allocate(FIRM_STATE, firmCount);
    this.pairs = new Pairs(firmCount, withOrigin);
    this.networks = allocate(NETWORK_STATE, ROOM);
    this.sharedOrigin = new Float64Array(withOrigin ? ROOM * firmCount : 0);
    this.#listed = new Int32Array(firmCount).fill(-1);
    this.projects = new ProjectList();
  }

  /** Appends a network's row, all zero but for the fields that say "none", and returns its number. */
  addNetwork(name: string, settings: NetworkParameters): number {
    const g = this.networkCount;
    const capacity = this.networks.id.length;
    if (g === capacity) {
      this.networks = grow(NETWORK_STATE, this.networks, capacity * 2);
      const origin = new Float64Array(this.sharedOrigin.length * 2);
      origin.set(this.sharedOrigin);
      this.sharedOrigin = origin;
    }
    this.networks.dissolvedAt[g] = -1;
    this.networks.hub[g] = -1;
    this.settings.push(settings);
    this.names.push(name);
    this.founders.push([]);
    this.#members.push([]);
    this.#everMembers.push([]);
    this.networkCount++;
    return g;
  }

  /** Counts of the present tick. */
  get flows(): FlowCounts {
    const { totals, earlier } = this;
    const counts = FLOWS.map((flow) => [flow, totals[flow] - earlier[flow]]);
    return Object.fromEntries(counts) as FlowCounts;
  }

  lives(g: number): boolean {
    return this.networks.dissolvedAt[g] === -1;
  }

  sizeOf(g: number): number {
    return this.#members[g].length;
  }

  /** Slots of the members of network g, ascending, as last listed. */
  membersOf(g: number): readonly number[] {
    return this.#members[g];
  }

  /**
   * Slots of all firms that are or were members of network g, in no order. Only their visions can
   * have a share in the network's vision or in a member's: who joins brings a vision of its own.
   */
  everMembersOf(g: number): readonly number[] {
    return this.#everMembers[g];
  }

  /** Rebuilds the lists of those who ever were members from a restored state: they left their shares. */
  recallMembers(): void {
    const { sharedOrigin, firmCount } = this;
    const { origin } = this.pairs;
    const { network } = this.firms;
    for (let g = 0; g < this.networkCount; g++) {
      const left = new Set<number>();
      if (sharedOrigin.length > 0) {
        for (let o = 0; o < firmCount; o++) {
          if (sharedOrigin[g * firmCount + o] !== 0) left.add(o);
          for (let i = 0; i < firmCount; i++) {
            if (network[i] === g && origin[i * firmCount + o] !== 0) left.add(o);
          }
        }
      }
      this.#everMembers[g] = [...left];
    }
  }

  /** Rebuilds the member lists after firms joined or left. */
  listMembers(): void {
    const { network } = this.firms;
    const members = this.#members;
    for (let g = 0; g < this.networkCount; g++) members[g] = [];
    for (let i = 0; i < this.firmCount; i++) {
      const g = network[i];
      if (g >= 0) {
        members[g].push(i);
        if (g !== this.#listed[i] && !this.#everMembers[g].includes(i))
          this.#everMembers[g].push(i);
      }
      this.#listed[i] = g;
    }
  }
}

const NO_FLOWS: Readonly<FlowCounts> = Object.fromEntries(
  FLOWS.map((flow) => [flow, 0]),
) as FlowCounts;

export function noFlows(): FlowCounts {
  return { ...NO_FLOWS };
}
