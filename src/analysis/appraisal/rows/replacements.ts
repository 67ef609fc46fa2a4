import { ofNetwork } from '../look.ts';
import type { Look, Reading } from '../look.ts';

/** What voters had before them at the end of the quarter before the vote. */
type Record = readonly [dissatisfied: number, conflict: number];

function recordsIn(look: Look): Map<number, Record> {
  return new Map(
    look.networks
      .filter((row) => !Number.isNaN(ofNetwork(row, 'hub')))
      .map((row) => [
        row.network,
        [ofNetwork(row, 'dissatisfied'), ofNetwork(row, 'mandateConflict')],
      ]),
  );
}

/** Votes at the end of a mandate, with what stood at the end of the quarter before. */
export function readMandates(until: number): Reading<readonly number[]> {
  const rows: number[] = [];
  let before = new Map<number, Record>();
  const voted = new Set<number>();
  const replaced = new Set<number>();
  return {
    event(event) {
      if (event.type === 'elected' && event.reason === 'mandate') voted.add(event.network);
      if (event.type === 'replaced') replaced.add(event.network);
    },
    tick(look) {
      if (look.tick > until) return;
      for (const network of voted) {
        const record = before.get(network);
        if (record !== undefined) rows.push(...record, replaced.has(network) ? 1 : 0);
      }
      voted.clear();
      replaced.clear();
      before = recordsIn(look);
    },
    found: () => rows,
  };
}

/** Every quarter of every network that had a hub at the end of the quarter before. */
export function readHubQuarters(until: number): Reading<readonly number[]> {
  const rows: number[] = [];
  let before = new Map<number, Record>();
  const replaced = new Set<number>();
  return {
    event(event) {
      if (event.type === 'replaced') replaced.add(event.network);
    },
    tick(look) {
      if (look.tick > until) return;
      for (const [network, record] of before) {
        rows.push(...record, replaced.has(network) ? 1 : 0);
      }
      replaced.clear();
      before = recordsIn(look);
    },
    found: () => rows,
  };
}
