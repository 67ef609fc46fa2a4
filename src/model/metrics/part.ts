import { NETWORK_PARTS } from './measure-networks.ts';
import type { NetworkPart } from './measure-networks.ts';
import { NETWORK_METRIC, NETWORK_METRICS } from './network-metrics.ts';
import type { Sums } from './sums.ts';

/** What sums come from one pass over the state: of a world, or of each of its living networks. */
export type Part = 'firms' | 'quadrants' | 'founders' | 'flows' | NetworkPart;

const PART_OF: readonly (NetworkPart | undefined)[] = NETWORK_METRICS.map(({ name }) =>
  NETWORK_PARTS.find(({ names }) => names.includes(name)),
);

/** The parts that a metric reads, found by letting it read sums that are all 0. */
export function partsReadBy(value: (sums: Sums) => number): ReadonlySet<Part> {
  const probe = new Probe();
  value(probe);
  return probe.read;
}

/** Sums that are all 0 and note which of them are read. */
class Probe implements Sums {
  readonly read = new Set<Part>();
  readonly living = 0;
  readonly everFounded = 0;

  members(): number {
    this.read.add('firms');
    return 0;
  }

  outsiders(): number {
    return this.members();
  }

  founders(): number {
    this.read.add('founders');
    return 0;
  }

  quadrant(): number {
    this.read.add('quadrants');
    return 0;
  }

  origin(): number {
    return this.networkSum(NETWORK_METRIC.origin);
  }

  lifeStage(): number {
    return this.networkSum(NETWORK_METRIC.lifeStage);
  }

  flow(): number {
    this.read.add('flows');
    return 0;
  }

  networkSum(at: number): number {
    const part = PART_OF[at];
    if (part !== undefined) this.read.add(part);
    return 0;
  }

  networkMean(at: number): number {
    return this.networkSum(at);
  }
}
