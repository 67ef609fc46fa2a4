import type { WorldInput } from '../../../model/input.ts';
import type { Text } from '../../../model/text.ts';
import type { Nearest } from '../mistake.ts';
import type { Precision } from '../precision.ts';
import type { Sweep } from '../sweep.ts';

/** The parts of a scenario that must fit together. */
export interface Draft {
  readonly ticks: number;
  readonly replicates: number;
  readonly precision?: Precision | undefined;
  readonly input: WorldInput;
  readonly sweep?: Sweep | undefined;
  readonly snapshots: readonly number[];
}

/** Reports a mistake at the place of a path. */
export type Report = (path: string, found: Text, expected: Text, nearest?: Nearest) => void;
