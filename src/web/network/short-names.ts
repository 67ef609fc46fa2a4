import type { Cast } from '../../analysis/story/cast.ts';

/** The same cast with its networks called as they are called where they are drawn: without the year of their founding. */
export function withShortNames(cast: Cast): Cast {
  const networks = cast.networks.map((network) => ({ ...network, label: network.short }));
  return { ...cast, networks };
}
