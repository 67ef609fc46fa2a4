/*
 * The model as a library: no input or output inside, runs in Node, in a browser and in a worker.
 */
export { LANGUAGES } from './text.ts';
export type { Language, Text } from './text.ts';
export { MODEL_VERSION } from './version.ts';
export {
  defaults,
  explainInvalid,
  findParameter,
  GROUPS,
  parameterEntries,
  PARAMETERS,
  withOverrides,
} from './parameters.ts';
export type {
  GroupName,
  NetworkParameters,
  ParameterEntry,
  ParameterOverrides,
  ParameterPath,
  Parameters,
} from './parameters.ts';
export type { Parameter } from './parameters/declare.ts';
export { NETWORK_TYPES } from './network-types.ts';
export type { NetworkType } from './network-types.ts';
export type { Change, FirmInput, Luck, NetworkInput, PriorTie, WorldInput } from './input.ts';
export { EVENT_TYPES } from './events.ts';
export type { ModelEvent } from './events.ts';
export { ModelError } from './errors.ts';
export { HEADLINE_NAMES, measure, METRIC_NAMES, METRICS } from './metrics.ts';
export type { Metric } from './metrics/declare.ts';
export { measureNetworks } from './metrics/measure-networks.ts';
export type { NetworkRow } from './metrics/measure-networks.ts';
export { NETWORK_METRICS } from './metrics/network-metrics.ts';
export type { NetworkMetricName } from './metrics/network-metrics.ts';
export { FIRM_COLUMNS, snapshotFirms, snapshotTies, TIE_COLUMNS } from './tables.ts';
export type { TableColumn } from './tables.ts';
export { createWorld } from './create-world.ts';
export { PIPELINE, tick } from './tick.ts';
export { continueRun, simulate } from './simulate.ts';
export type { RunResult, Series } from './ledger.ts';
export type { Observer } from './simulate.ts';
export { restoreWorld, takeSnapshot } from './snapshot.ts';
export type { Snapshot } from './snapshot.ts';
export { stateHash } from './state-hash.ts';
export { Draws, runKey, STREAMS } from './random.ts';
export type { World } from './world.ts';
export type { Territory } from './territory.ts';
