import { findParameter } from '../../model/index.ts';
import type { Text } from '../../model/index.ts';
import {
  EVENT_COLUMNS,
  FINAL_METRICS,
  FINDING_COLUMNS,
  FIRM_TABLE_COLUMNS,
  MESSAGE,
  NETWORK,
  NETWORK_METRIC_COLUMNS,
  NETWORK_NAME,
  OUTCOME,
  POINT,
  REPLICATE,
  RUN,
  STATE_HASH,
  TICK,
  TICK_METRICS,
  TIE_TABLE_COLUMNS,
} from './column-declarations.ts';
import type { TableColumn } from './column-declarations.ts';
import { RESULTS_FORMAT } from './manifest.ts';
import type { FactorSummary } from './manifest.ts';
import type { TableName } from './table-names.ts';

/** What one row of a table is. */
export const TABLE_ROWS: Readonly<Record<TableName, Text>> = {
  runs: {
    en: 'One row per run, in the order of `run`.',
    fr: 'Une ligne par simulation, dans l’ordre de `run`.',
  },
  series: { en: 'One row per run and tick.', fr: 'Une ligne par simulation et trimestre.' },
  networks: {
    en: 'One row per run, tick and network that lives then.',
    fr: 'Une ligne par simulation, trimestre et réseau alors vivant.',
  },
  events: {
    en: 'One row per event, in the order in which they happen.',
    fr: 'Une ligne par événement, dans l’ordre où ils se produisent.',
  },
  firms: {
    en: 'One row per run, snapshot and firm.',
    fr: 'Une ligne par simulation, instantané et entreprise.',
  },
  ties: {
    en: 'One row per run, snapshot and ordered pair of firms that know each other.',
    fr: 'Une ligne par simulation, instantané et couple ordonné d’entreprises qui se connaissent.',
  },
  findings: {
    en: 'One row per run and finding; kept of the findings’ reach, where every point has a run and its findings.',
    fr: 'Une ligne par simulation et résultat de l’étude\u00a0; conservée pour la portée des résultats, où chaque point a une simulation et ses résultats.',
  },
};

/**
 * The columns of a table, in order.
 * @param factors what the sweep varies
 * @param series names of the metrics kept for each tick
 */
export function tableColumns(
  table: TableName,
  factors: readonly FactorSummary[],
  series: readonly string[],
): readonly TableColumn[] {
  switch (table) {
    case 'runs':
      return [
        RUN,
        POINT,
        REPLICATE,
        ...factors.map(factorColumn),
        ...FINAL_METRICS,
        STATE_HASH,
        OUTCOME,
        MESSAGE,
      ];
    case 'series':
      return [RUN, TICK, ...TICK_METRICS.filter(({ name }) => series.includes(name))];
    case 'networks':
      return [RUN, TICK, NETWORK, NETWORK_NAME, ...NETWORK_METRIC_COLUMNS];
    case 'events':
      return [RUN, TICK, ...EVENT_COLUMNS];
    case 'firms':
      return [RUN, TICK, ...FIRM_TABLE_COLUMNS];
    case 'ties':
      return [RUN, TICK, ...TIE_TABLE_COLUMNS];
    case 'findings':
      return [RUN, TICK, ...FINDING_COLUMNS];
  }
}

/** A factor as a column: its parameter says what it is. */
function factorColumn({ name, type }: FactorSummary): TableColumn {
  const declared = findParameter(name);
  const unknown: Text = { en: name, fr: name };
  const unit = declared !== undefined && 'unit' in declared ? declared.unit : undefined;
  return {
    name,
    type,
    nullable: true,
    label: declared?.label ?? unknown,
    help: declared?.help ?? unknown,
    unit: unit ?? { en: '', fr: '' },
  };
}

/**
 * What a Parquet file says of itself, in key-value metadata: the form of what follows, where it
 * comes from, and of each column label, description and unit, in English. (Decision record 14)
 */
export function tableMetadata(
  table: TableName,
  columns: readonly TableColumn[],
  { sweep, modelVersion }: { readonly sweep: string; readonly modelVersion: string },
): Record<string, string> {
  const described = columns.map(({ name, label, help, unit }) => {
    return [name, { label: label.en, description: help.en, unit: unit.en }] as const;
  });
  return {
    'reticula.format': String(RESULTS_FORMAT),
    'reticula.model': modelVersion,
    'reticula.sweep': sweep,
    'reticula.table': table,
    'reticula.columns': JSON.stringify(Object.fromEntries(described)),
  };
}
