import type { NetworkType } from './network-types.ts';
import type { NetworkParameters, ParameterOverrides } from './parameters.ts';
import type { Text } from './text.ts';

/** Everything a world is made from, apart from luck. Plain data: JSON goes in unchanged. */
export interface WorldInput {
  /** Only the values that differ from the defaults. Of the group `network`, a value given here
   * holds for every network, whatever its type's preset says. */
  readonly parameters?: ParameterOverrides;
  readonly networks?: readonly NetworkInput[];
  /** Firms known one by one (a survey); they come first, the rest is drawn. */
  readonly firms?: readonly FirmInput[];
  /** Prior ties known one by one, besides those of the graph `ties.graph`. */
  readonly ties?: readonly PriorTie[];
  /** Changes of running parameters in the middle of a run, such as a new style of leadership. */
  readonly changes?: readonly Change[];
}

/** A network that exists from the start. */
export interface NetworkInput {
  /** Unique within a world (replicas in other territories get a number); what results call it. */
  readonly name: string;
  /** What people read instead of the name, where it differs from one language to another. */
  readonly label?: Text;
  readonly type: NetworkType;
  /** How many founders are drawn, or the names of firms given in `firms`. */
  readonly founders: number | readonly string[];
  /** Territory it belongs to, from 0; `'each'` puts one such network in every territory. */
  readonly territory?: number | 'each';
  /** Overrides of this network alone: stronger than the type's preset and than `parameters`. */
  readonly parameters?: Partial<NetworkParameters>;
}

/** A firm known from data. Whatever is left out is drawn as for any other firm. */
export interface FirmInput {
  readonly name: string;
  /** From 0. */
  readonly territory?: number;
  /** From 0. */
  readonly sector?: number;
  /** All in [0, 1]. */
  readonly predisposition?: number;
  readonly dynamism?: number;
  readonly listening?: number;
  readonly conflictManagement?: number;
  readonly notoriety?: number;
  readonly clarity?: number;
  readonly knowledge?: number;
  /** 0…4. */
  readonly stage?: number;
}

/** Two firms that worked together or knew each other before the run; symmetric. */
export interface PriorTie {
  /** Names of firms in `firms`, or firm numbers from 0. */
  readonly from: string | number;
  readonly to: string | number;
  /** Strength in [0, 1]; 1 counts as a full prior tie. */
  readonly weight: number;
}

/** From the start of tick `tick` on, these parameters hold. */
export interface Change {
  readonly tick: number;
  readonly parameters: ParameterOverrides;
}

/** What fixes the luck of a run: same text and replicate, same draws, whatever the parameters. */
export interface Luck {
  readonly seed: string;
  /** From 0. */
  readonly replicate: number;
}
