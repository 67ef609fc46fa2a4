import type { Sample } from '../../charts/live/tell-sample.ts';
import type { Cast } from '../../analysis/story/cast.ts';
import { isCrowd } from '../state/limits.ts';

/** Points that can still be told apart, and rows whose names can be read. */
const POINTS = 800;
const ROWS = 12;

/** What is drawn of a world of so many firms; undefined where all of it is. */
export function sampleOf(firms: number): Sample | undefined {
  return isCrowd(firms)
    ? { oneFirmIn: Math.ceil(firms / POINTS), oldestNetworks: ROWS }
    : undefined;
}

/** The networks that a sample draws: ids grow with the time of founding. */
export function drawnNetworks({ networks }: Cast, { oldestNetworks }: Sample): ReadonlySet<number> {
  const ids = networks.map(({ id }) => id).sort((a, b) => a - b);
  return new Set(ids.slice(0, oldestNetworks));
}
