import type { ModelEvent } from '../../model/index.ts';
import type { Cell } from '../results/columns.ts';

/** The row of an event: the columns all events share, and the quantities that caused it as JSON. */
export function eventRow(run: number, event: ModelEvent): Cell[] {
  const { type, tick, network, ...rest } = event;
  const { firm, initiator, other, successor, ...causes } = rest as typeof rest & OptionalFirms;
  return [
    run,
    tick,
    type,
    network < 0 ? null : network,
    firm ?? initiator ?? null,
    other ?? successor ?? null,
    JSON.stringify(causes, (_key, value: unknown) =>
      Array.isArray(value) ? Array.from(value) : value,
    ),
  ];
}

interface OptionalFirms {
  readonly firm?: number;
  readonly initiator?: number;
  readonly other?: number;
  readonly successor?: number;
}
