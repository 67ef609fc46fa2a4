import type { Reading } from '../look.ts';

/** Quarters until the first export of firms that did not export at the set-up. */
export function readFirstExports(until: number): Reading<readonly number[]> {
  let rows: number[] = [];
  return {
    tick(look) {
      if (look.tick !== until) return;
      rows = Array.from(look.firms('firstExport'))
        .filter((tick) => tick !== 0)
        .flatMap((tick) => (Number.isNaN(tick) ? [until, 0] : [tick, 1]));
    },
    found: () => rows,
  };
}

/** Quarters until the networks of the set-up dissolve. */
export function readDissolutions(until: number): Reading<readonly number[]> {
  const ends = new Map<number, number>();
  return {
    tick(look) {
      if (look.tick === 0) for (const { network } of look.networks) ends.set(network, NaN);
    },
    event(event) {
      if (event.type !== 'dissolved' || event.tick > until || !ends.has(event.network)) return;
      ends.set(event.network, event.tick);
    },
    found: () =>
      [...ends.values()].flatMap((tick) => (Number.isNaN(tick) ? [until, 0] : [tick, 1])),
  };
}
