import { yearOf } from '../../charts/live/live-chart.ts';
import type { LiveRow } from '../../charts/live/live-chart.ts';
import { METRIC_NAMES } from '../../model/index.ts';
import type { Frame } from '../kernel/frame.ts';

/** What is shown of a world: its quarters up to the present one. */
export type Past = readonly Frame[];

/** A measure of a quarter, NaN where there is nothing to measure. */
export function valueOf(frame: Frame | undefined, metric: string): number {
  return frame?.metrics[METRIC_NAMES.indexOf(metric)] ?? Number.NaN;
}

function plotted(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** A line of one measure for one world. */
export function seriesRows(past: Past, metric: string, world: string): LiveRow[] {
  return past.map((frame) => {
    return { year: yearOf(frame.tick), world, value: plotted(valueOf(frame, metric)) };
  });
}

/** The first quarter in which two worlds differ in a measure. */
export function partingOf(first: Past, second: Past, metric: string): number | undefined {
  return first.find((frame, at) => !Object.is(valueOf(frame, metric), valueOf(second[at], metric)))
    ?.tick;
}

/** Second world minus first, and the moment from which on they differ. */
export function differenceRows(first: Past, second: Past, metric: string): LiveRow[] {
  const rows: LiveRow[] = first.map((frame, at) => {
    const value = plotted(valueOf(second[at], metric) - valueOf(frame, metric));
    return { kind: 'difference', year: yearOf(frame.tick), value };
  });
  const parting = partingOf(first, second, metric);
  return parting === undefined ? rows : [...rows, { kind: 'parting', year: yearOf(parting) }];
}

/** Each member by of the shared one without a hub. */
export function squareRows(
  frame: Frame,
  world: string,
  nameOf: { readonly firm: (firm: number) => string; readonly network: (id: number) => string },
  /** Of so many firms one, always the same: it is seen to move. */
  oneFirmIn = 1,
): LiveRow[] {
  const { firms, networks } = frame;
  return networks.flatMap(({ id, members, hub, clarity }) => {
    const shared = hub >= 0 ? (firms.clarity[hub] ?? clarity) : clarity;
    const drawn = members.filter((firm) => firm % oneFirmIn === 0);
    return drawn.map((firm) => {
      const own = firms.clarity[firm] ?? 0;
      return { world, own, shared, firm: nameOf.firm(firm), network: nameOf.network(id) };
    });
  });
}

/** Mandates, votes, conflicts and ends, network by network. */
export function timelineRows(
  past: Past,
  rowOf: (network: number) => string,
  firmOf: (firm: number) => string,
  isDrawn: (network: number) => boolean = () => true,
): LiveRow[] {
  const rows: LiveRow[] = [];
  const seats = new Map<
    number,
    { readonly since: number; readonly hub: number; readonly turn: 0 | 1 }
  >();
  const close = (network: number, tick: number) => {
    const seat = seats.get(network);
    seats.delete(network);
    if (seat === undefined || tick <= seat.since) return;
    const { since, hub, turn } = seat;
    const [year, until] = [yearOf(since), yearOf(tick)];
    rows.push({ kind: 'mandate', row: rowOf(network), year, until, hub: firmOf(hub), turn });
  };
  for (const { tick, happened, networks } of past) {
    for (const { id, hub } of networks) {
      if (!isDrawn(id)) continue;
      const seat = seats.get(id);
      if (seat?.hub === hub) continue;
      close(id, tick);
      if (hub >= 0) seats.set(id, { since: tick, hub, turn: seat?.turn === 0 ? 1 : 0 });
    }
    const year = yearOf(tick);
    for (const event of happened) {
      if (!isDrawn(event.network)) continue;
      const row = rowOf(event.network);
      if (event.type === 'elected' && tick > 0) rows.push({ kind: 'election', row, year });
      else if (event.type === 'replaced') rows.push({ kind: 'replacement', row, year });
      else if (event.type === 'conflict') rows.push({ kind: 'conflict', row, year });
      else if (event.type === 'dissolved') {
        close(event.network, tick);
        rows.push({ kind: 'end', row, year });
      }
    }
  }
  const end = past.at(-1)?.tick ?? 0;
  for (const network of seats.keys()) close(network, end);
  return rows;
}
