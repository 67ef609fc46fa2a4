import type { ModelEvent } from '../../model/events.ts';
import type { Territory } from '../../model/territory.ts';

/** A firm is no longer a member: what working together had earned of trust is gone. */
export interface TrustLost {
  readonly type: 'trustLost';
  readonly tick: number;
  readonly network: number;
  readonly firm: number;
  /** Its mean trust in the other members at the end of the quarter before, and now. */
  readonly before: number;
  readonly now: number;
  /** Those with whom a social tie keeps what was earned. */
  readonly kept: readonly number[];
}

/** Trust and membership at the end of a quarter. */
export interface Moment {
  readonly trust: Float64Array;
  readonly network: Int32Array;
}

export function momentOf({ pairs, firms }: Territory): Moment {
  return { trust: pairs.trust.slice(), network: firms.network.slice() };
}

/** What the firms lost that left, or whose network folded, in the quarter of these events. */
export function trustLosses(
  territory: Territory,
  past: Moment,
  events: readonly ModelEvent[],
): TrustLost[] {
  const slots = new Map(Array.from(territory.firms.id, (number, slot) => [number, slot]));
  return events.flatMap(({ tick, network, ...event }) => {
    const gone =
      event.type === 'left' ? [event.firm] : event.type === 'dissolved' ? event.members : [];
    return gone.flatMap((firm) => {
      const slot = slots.get(firm);
      if (slot === undefined) return [];
      const loss = lossOf(territory, past, slot);
      return loss === undefined ? [] : [{ type: 'trustLost', tick, network, firm, ...loss }];
    });
  });
}

function lossOf({ firms, pairs }: Territory, past: Moment, i: number) {
  const fellows = Array.from(firms.id.keys()).filter((j) => {
    return j !== i && past.network[j] === past.network[i];
  });
  if (fellows.length === 0 || (past.network[i] ?? -1) < 0) return undefined;
  const mean = (trust: Float64Array) =>
    fellows.reduce((sum, j) => sum + (trust[i * pairs.size + j] ?? NaN), 0) / fellows.length;
  const kept = fellows.filter((j) => {
    const at = i * pairs.size + j;
    return pairs.social[at] === 1 && (pairs.positive[at] ?? 0) + (pairs.negative[at] ?? 0) > 0;
  });
  return {
    before: mean(past.trust),
    now: mean(pairs.trust),
    kept: kept.map((j) => firms.id[j] ?? -1),
  };
}
