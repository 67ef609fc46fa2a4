import type { Frame } from '../kernel/frame.ts';
import { boundsOf } from './box.ts';
import type { Box } from './box.ts';
import { hullOf } from './hull.ts';
import type { Place, Plane } from './plane.ts';
import type { Point } from './seats.ts';

/** How far the ground of a network reaches beyond the middles of its outermost members. */
export const MARGIN = 20;

/** The ground of a network: everything within the margin around its hull. */
export interface Patch {
  readonly id: number;
  readonly members: number;
  /** Corners in turn; a point or a line where one or two members are there. */
  readonly hull: readonly Point[];
  /** Around the hull, without the margin. */
  readonly bounds: Box;
}

/** From so far on a firm counts as being with its network, however small that is. */
const NEAR = 75;

/** The grounds of the living networks of which a member is there: who is on the way stretches none. */
export function patchesOf(
  { networks }: Pick<Frame, 'networks'>,
  { places }: Pick<Plane, 'places'>,
): Patch[] {
  return networks.flatMap(({ id, members }) => {
    // Members of large networks find no room near the middle.
    const reach = Math.max(NEAR, 30 + 18 * Math.sqrt(members.length));
    const there = members.flatMap((firm) => {
      const place = places[firm];
      return place !== undefined && awayOf(place) < reach ? [place] : [];
    });
    if (there.length === 0) return [];
    const hull = hullOf(there);
    return [{ id, members: members.length, hull, bounds: boundsOf(hull) }];
  });
}

/** How far a firm still is from where it is drawn to. */
function awayOf({ x, y, towardsX, towardsY }: Place): number {
  return Math.hypot(x - towardsX, y - towardsY);
}
