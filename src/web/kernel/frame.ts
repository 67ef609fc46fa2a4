import { measure, snapshotFirms } from '../../model/index.ts';
import type { World } from '../../model/index.ts';
import type { Traced } from '../../analysis/story/sentences.ts';
import { strongestTies } from './strongest-ties.ts';
import type { TieFrame } from './tie-frame.ts';

/**
 * A quarter as the page shows it: everything that is drawn, measured and told of it, as plain data.
 * Columns of firms are in the order of the kernel's tables; `NaN` stands for an empty cell.
 */
export interface Frame {
  readonly tick: number;
  readonly firms: FirmFrame;
  /** Living networks. */
  readonly networks: readonly NetworkFrame[];
  readonly ties: TieFrame;
  /** In the order of METRIC_NAMES; flows of this quarter. */
  readonly metrics: Float64Array;
  readonly happened: readonly Traced[];
}

export interface FirmFrame {
  readonly number: Float64Array;
  readonly territory: Float64Array;
  /** Id of the network, NaN outside. */
  readonly network: Float64Array;
  readonly memberSince: Float64Array;
  readonly isHub: Float64Array;
  readonly isOnBoard: Float64Array;
  readonly stage: Float64Array;
  readonly clarity: Float64Array;
  readonly satisfaction: Float64Array;
  readonly contribution: Float64Array;
  /** Vision, seen from the best opportunity of the territory. */
  readonly visionX: Float64Array;
  readonly visionY: Float64Array;
}

export interface NetworkFrame {
  readonly id: number;
  readonly members: readonly number[];
  /** Number of the hub, −1 without one. */
  readonly hub: number;
  /** Clarity of the shared vision, in [0, 1]. */
  readonly clarity: number;
  /** The shared vision, seen from the best opportunity of the territory. */
  readonly visionX: number;
  readonly visionY: number;
  readonly coordination: number;
  readonly conflictPerMember: number;
  /** Tick at which the mandate began. */
  readonly mandateStart: number;
  readonly foundedAt: number;
}

/** More lines than this are one grey, and take long to hand over, sort and draw. */
const MOST_TIES = 5000;

/** Copies from a world between ticks what the page needs. */
export function frameOf(world: World, happened: readonly Traced[]): Frame {
  const table = snapshotFirms(world);
  const column = (name: string) => table[name] ?? new Float64Array(0);
  const { visionX, visionY } = fromOpportunity(world);
  return {
    tick: world.tick,
    firms: {
      number: column('firm'),
      territory: column('territory'),
      network: column('network'),
      memberSince: column('memberSince'),
      isHub: column('isHub'),
      isOnBoard: column('isOnBoard'),
      stage: column('stage'),
      clarity: column('clarity'),
      satisfaction: column('satisfaction'),
      contribution: column('contribution'),
      visionX,
      visionY,
    },
    networks: networksOf(world),
    ties: tiesOf(world),
    metrics: measure(world),
    happened,
  };
}

function fromOpportunity({ territories }: World) {
  const of = (axis: 'X' | 'Y') =>
    Float64Array.from(
      territories.flatMap((territory) =>
        Array.from(
          territory.firms[`vision${axis}`],
          (value) => value - territory[`opportunity${axis}`],
        ),
      ),
    );
  return { visionX: of('X'), visionY: of('Y') };
}

function networksOf({ territories }: World): NetworkFrame[] {
  return territories.flatMap((territory) => {
    const { networks, firms } = territory;
    const frames: NetworkFrame[] = [];
    for (let g = 0; g < territory.networkCount; g++) {
      if (!territory.lives(g)) continue;
      const members = territory.membersOf(g).map((slot) => firms.id[slot] ?? -1);
      const precision = networks.precision[g] ?? 0;
      frames.push({
        id: networks.id[g] ?? -1,
        members,
        hub: firms.id[networks.hub[g] ?? -1] ?? -1,
        clarity: precision / (1 + precision),
        visionX: (networks.visionX[g] ?? 0) - territory.opportunityX,
        visionY: (networks.visionY[g] ?? 0) - territory.opportunityY,
        coordination: networks.coordination[g] ?? 0,
        conflictPerMember: (networks.conflict[g] ?? 0) / Math.max(1, members.length),
        mandateStart: networks.mandateStart[g] ?? 0,
        foundedAt: networks.foundedAt[g] ?? 0,
      });
    }
    return frames;
  });
}

function tiesOf({ territories, firmTotal }: World): TieFrame {
  const from: number[] = [];
  const to: number[] = [];
  const trust: number[] = [];
  const social: number[] = [];
  for (const { firms, pairs, firmCount } of territories) {
    for (let i = 0; i < firmCount; i++) {
      const network = firms.network[i] ?? -1;
      for (let j = i + 1; j < firmCount; j++) {
        const at = i * firmCount + j;
        const isSocial = pairs.social[at] ?? 0;
        if (isSocial === 0 && (network < 0 || network !== firms.network[j])) continue;
        from.push(firms.id[i] ?? 0);
        to.push(firms.id[j] ?? 0);
        trust.push(((pairs.trust[at] ?? 0) + (pairs.trust[j * firmCount + i] ?? 0)) / 2);
        social.push(isSocial);
      }
    }
  }
  const ties = {
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    trust: Float32Array.from(trust),
    social: Uint8Array.from(social),
    isStrongestOnly: false,
  };
  return from.length > MOST_TIES ? strongestTies(ties, firmTotal) : ties;
}

/** The memory behind a frame, to be handed over instead of copied. */
export function buffersOf({ firms, ties, metrics }: Frame): ArrayBufferLike[] {
  const { from, to, trust, social } = ties;
  const columns: ArrayBufferView[] = [...Object.values(firms), from, to, trust, social, metrics];
  return [...new Set(columns.map(({ buffer }) => buffer))];
}
