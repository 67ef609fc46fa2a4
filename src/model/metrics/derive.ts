import type { Flow } from '../territory.ts';
import type { Text } from '../text.ts';
import { COUNT, STAGE, UNBOUNDED } from './declare.ts';
import type { Covers, Metric } from './declare.ts';
import { NETWORK_METRIC } from './network-metrics.ts';
import type { NetworkMetricName } from './network-metrics.ts';
import type { FirmSum, Sums } from './sums.ts';

/**
 * How a measure is taken over all networks ever founded, dissolved ones too: a mean over the living
 * rises when the worst dissolve. Decision record 15.
 */
export interface EverFounded {
  readonly label: (measure: Text) => Text;
  readonly help: Text;
  readonly value: (sums: Sums) => number;
}

/** A metric with the function that reads it off the sums over the world. */
export interface Declaration extends Metric {
  /** The same over all networks ever founded, where that means something. */
  readonly everFounded?: EverFounded;
  readonly value: (sums: Sums) => number;
}

type Options = Partial<
  Pick<Declaration, 'headline' | 'margin' | 'source' | 'range' | 'everFounded'>
>;

export function level(
  name: string,
  covers: Covers,
  label: Text,
  help: Text,
  unit: Text,
  value: (sums: Sums) => number,
  options: Options = {},
): Declaration {
  const range = unit === STAGE ? ([0, 4] as const) : ([0, 1] as const);
  const margin = unit === STAGE ? 0.15 : 0.05;
  return {
    name,
    covers,
    label,
    help,
    unit,
    value,
    kind: 'level',
    headline: false,
    source: 'ours',
    range,
    margin,
    ...options,
  };
}

/** Mean over living networks of one network metric. */
export function ofNetworks(metric: NetworkMetricName): (sums: Sums) => number {
  const at = NETWORK_METRIC[metric];
  return (sums) => sums.networkMean(at);
}

export function ofMembers(sum: FirmSum): (sums: Sums) => number {
  return (sums) => sums.members(sum) / sums.members('count');
}

export function ofOutsiders(sum: FirmSum): (sums: Sums) => number {
  return (sums) => sums.outsiders(sum) / sums.outsiders('count');
}

export function ofFirms(sum: FirmSum): (sums: Sums) => number {
  return (sums) =>
    (sums.members(sum) + sums.outsiders(sum)) / (sums.members('count') + sums.outsiders('count'));
}

export function flow(
  name: string,
  counted: Flow,
  label: Text,
  help: Text,
  source = 'ours',
): Declaration {
  return {
    name,
    label,
    help,
    source,
    unit: COUNT,
    covers: 'world',
    kind: 'flow',
    headline: false,
    range: UNBOUNDED,
    margin: 1,
    value: (sums) => sums.flow(counted),
  };
}
