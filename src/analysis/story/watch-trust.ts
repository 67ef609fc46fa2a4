import type { ModelEvent } from '../../model/events.ts';
import type { World } from '../../model/world.ts';
import { trustChanges } from './trust-changed.ts';
import type { TrustChanged } from './trust-changed.ts';
import { momentOf, trustLosses } from './trust-lost.ts';
import type { Moment, TrustLost } from './trust-lost.ts';

const YEAR = 4;

/**
 * An observer that writes events down, and what the model tells of trust only in its state: how it
 * changed in a year, and what was lost with a membership.
 */
export function watchTrust(write: (traced: ModelEvent | TrustChanged | TrustLost) => void) {
  let quarter: ModelEvent[] = [];
  let year = new Map<number, ModelEvent[]>();
  let lastQuarter: Moment[] = [];
  let lastYear: Moment[] = [];
  return {
    event(event: ModelEvent): void {
      write(event);
      quarter.push(event);
      const events = year.get(event.network) ?? [];
      year.set(event.network, events);
      events.push(event);
    },
    tick({ tick, territories, parameters }: World): void {
      const isYearsEnd = tick % YEAR === 0;
      territories.forEach((territory, index) => {
        const [past, longPast] = [lastQuarter[index], lastYear[index]];
        if (past === undefined || longPast === undefined) return;
        trustLosses(territory, past, quarter).forEach(write);
        if (!isYearsEnd) return;
        const n0 = parameters.trust.priorStrength;
        trustChanges(territory, longPast.trust, year, n0, tick).forEach(write);
      });
      quarter = [];
      lastQuarter = territories.map(momentOf);
      if (!isYearsEnd) return;
      year = new Map();
      lastYear = lastQuarter;
    },
  };
}
