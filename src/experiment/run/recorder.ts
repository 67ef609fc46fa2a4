import {
  measure,
  measureNetworks,
  METRIC_NAMES,
  snapshotFirms,
  snapshotTies,
} from '../../model/index.ts';
import type { Observer, World } from '../../model/index.ts';
import type { BlockBuilder } from '../results/columns.ts';
import type { TableName } from '../results/table-names.ts';
import { eventRow } from './event-row.ts';
import type { Recording } from './recording.ts';

/** Looks on while a run goes by and fills the tables that are kept. */
export function createRecorder(
  tables: ReadonlyMap<TableName, BlockBuilder>,
  { series: kept, snapshots }: Recording,
  run: number,
): Observer {
  const series = tables.get('series');
  const networks = tables.get('networks');
  const events = tables.get('events');
  const firms = tables.get('firms');
  const ties = tables.get('ties');
  // Columns stand in the order of METRICS, whatever the order in the scenario.
  const names = METRIC_NAMES.filter((name) => kept.includes(name));

  function recordTick(world: World): void {
    const { tick } = world;
    series?.add([run, tick], measure(world, names));
    if (networks !== undefined) {
      for (const { network, name, values } of measureNetworks(world)) {
        networks.add([run, tick, network, name], values);
      }
    }
    if (!snapshots.includes(tick)) return;
    if (firms !== undefined) addColumns(firms, [run, tick], snapshotFirms(world));
    if (ties !== undefined) addColumns(ties, [run, tick], snapshotTies(world));
  }

  return events === undefined
    ? { tick: recordTick }
    : { tick: recordTick, event: (event) => events.add(eventRow(run, event)) };
}

function addColumns(
  table: BlockBuilder,
  start: readonly number[],
  columns: Readonly<Record<string, Float64Array>>,
): void {
  const all = Object.values(columns);
  const rows = all[0]?.length ?? 0;
  for (let row = 0; row < rows; row += 1) {
    table.add(
      start,
      all.map((column) => column[row] ?? null),
    );
  }
}
