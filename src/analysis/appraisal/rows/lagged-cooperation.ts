import { ofNetwork } from '../look.ts';
import type { Reading } from '../look.ts';

type Before = readonly [trust: number, clarity: number, gain: number];

/** Cooperation in a quarter, beside trust, clarity of the shared vision and payoff one quarter earlier. */
export function readLaggedCooperation(until: number): Reading<readonly number[]> {
  const rows: number[] = [];
  let before = new Map<number, Before>();
  return {
    tick(look) {
      if (look.tick > until) return;
      for (const row of look.networks) {
        const cooperation = ofNetwork(row, 'cooperation');
        const earlier = before.get(row.network);
        if (earlier !== undefined && !Number.isNaN(cooperation)) {
          rows.push(row.network, cooperation, ...earlier);
        }
      }
      before = new Map(
        look.networks.map((row) => [
          row.network,
          [ofNetwork(row, 'trust'), ofNetwork(row, 'sharedClarity'), ofNetwork(row, 'payoff')],
        ]),
      );
    },
    found: () => rows,
  };
}
