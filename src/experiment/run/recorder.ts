import { measureNetworks, METRIC_NAMES, snapshotFirms, snapshotTies } from '../../model/index.ts';
import type { Observer, World } from '../../model/index.ts';
import type { BlockBuilder } from '../results/columns.ts';
import type { TableName } from '../results/table-names.ts';
import { eventRow } from './event-row.ts';
import type { Recording } from './recording.ts';

/**
 * Looks on while a run goes by and fills the tables that are kept. Whole worlds are looked at only
 * for those that need them: see `simulate`.
 */
export function createRecorder(
  tables: ReadonlyMap<TableName, BlockBuilder>,
  recording: Recording,
  run: number,
): Observer {
  const series = tables.get('series');
  const events = tables.get('events');
  const looksAtWorlds = ['networks', 'firms', 'ties'].some((name) => tables.has(name as TableName));
  return {
    ...(series !== undefined && {
      series: {
        // Columns stand in the order of METRICS, whatever the order in the scenario.
        names: METRIC_NAMES.filter((name) => recording.series.includes(name)),
        add: (tick, values) => series.add([run, tick], values),
      },
    }),
    ...(events !== undefined && { event: (event) => events.add(eventRow(run, event)) }),
    ...(looksAtWorlds && { tick: recordWorlds(tables, recording, run) }),
  };
}

function recordWorlds(
  tables: ReadonlyMap<TableName, BlockBuilder>,
  { snapshots }: Recording,
  run: number,
): (world: World) => void {
  const networks = tables.get('networks');
  const firms = tables.get('firms');
  const ties = tables.get('ties');
  return (world) => {
    const { tick } = world;
    if (networks !== undefined) {
      for (const { network, name, values } of measureNetworks(world)) {
        networks.add([run, tick, network, name], values);
      }
    }
    if (!snapshots.includes(tick)) return;
    if (firms !== undefined) addColumns(firms, [run, tick], snapshotFirms(world));
    if (ties !== undefined) addColumns(ties, [run, tick], snapshotTies(world));
  };
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
