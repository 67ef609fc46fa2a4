import type { Conflict, Mediated } from '../../model/events.ts';
import { mean, mostOften } from './tally.ts';
import type { Tally } from './tally.ts';

/** A conflict with what the hub made of it. */
export interface Quarrel {
  readonly type: 'quarrel';
  readonly tick: number;
  readonly conflict: Conflict;
  readonly mediated: Mediated | null;
}

/** The conflicts of a year in one network, two or more. */
export interface QuarrelsOfYear {
  readonly type: 'quarrelsOfYear';
  /** Of the last of them. */
  readonly tick: number;
  readonly network: number;
  readonly conflicts: number;
  readonly settled: number;
  /** Resolved by the hub. */
  readonly mediated: number;
  readonly parties: Tally;
  /** Means over the conflicts. */
  readonly visionGap: number;
  readonly contributionGap: number;
  readonly trust: number;
}

/** One conflict is told by itself. */
export function sumQuarrels(quarrels: readonly Quarrel[]): QuarrelsOfYear | Quarrel {
  const last = quarrels.at(-1);
  if (last === undefined) throw new Error('a year without conflicts');
  if (quarrels.length === 1) return last;
  const conflicts = quarrels.map(({ conflict }) => conflict);
  return {
    type: 'quarrelsOfYear',
    tick: last.tick,
    network: last.conflict.network,
    conflicts: conflicts.length,
    settled: conflicts.filter(({ settled }) => settled).length,
    mediated: quarrels.filter(({ mediated }) => mediated?.resolved === true).length,
    parties: mostOften(conflicts.flatMap(({ firm, other }) => [firm, other])),
    visionGap: mean(conflicts.map(({ visionGap }) => visionGap)),
    contributionGap: mean(conflicts.map(({ contributionGap }) => contributionGap)),
    trust: mean(conflicts.map(({ trust }) => trust)),
  };
}
