import { boundsOf, boxAround, cornersOf, covers, grown, meet } from './box.ts';
import type { Box, Disc } from './box.ts';
import type { Gap } from './convex.ts';
import { gapBetween } from './convex.ts';
import { MARGIN } from './patches.ts';
import type { Patch } from './patches.ts';
import type { Point } from './seats.ts';

/** A name that looks for a place. All lengths in units of the plane. */
export interface Wish {
  /** What it names. */
  readonly patch: Patch;
  readonly width: number;
  readonly height: number;
}

export interface Surroundings {
  readonly bounds: Box;
  readonly patches: readonly Patch[];
  /** Names that are already written. */
  readonly written: readonly Box[];
  /** Firms, which names cover only where there is no better place. */
  readonly firms: readonly Disc[];
  /** Among many networks a name is left out where it would cover firms or need a line. */
  readonly isCrowded?: boolean;
  /** The spot that the name of each network had in the picture before. */
  readonly before: ReadonlyMap<number, number>;
}

export interface PlacedLabel {
  /** Network that it names. */
  readonly id: number;
  readonly box: Box;
  readonly spot: number;
  /** From the name to its patch, where the eye would not find it without. */
  readonly leader?: Line;
}

type Line = readonly [Point, Point];

/** Sides of a patch on which a name may stand, best first. In sixteenths of a turn, 0 to the right, 4 below. */
const SIDES = [12, 4, 11, 13, 5, 3, 10, 14, 6, 2, 9, 15, 7, 1, 8, 0] as const;

/**
 * How far from its patch a name may stand, in heights of the name, and what that costs, in firms that it would cover; the last one is over the
 * patch itself.
 */
const RINGS = [
  { away: 0.12, cost: 0 },
  { away: 0.45, cost: 0.7 },
  { away: 1.3, cost: 3 },
  { away: 3, cost: 5 },
  { away: 5, cost: 7 },
  { away: -1.2, cost: 1.5 },
] as const;

/** What a side costs more than the one that is better. */
const TURN = 0.05;

/** Every spot there is, the cheapest first. */
const SPOTS = RINGS.flatMap(({ away, cost }) =>
  SIDES.map((side, turn) => {
    const angle = (side * Math.PI) / 8;
    return { away, x: Math.cos(angle), y: Math.sin(angle), cost: cost + TURN * turn };
  }),
).toSorted((a, b) => a.cost - b.cost);

type Spot = (typeof SPOTS)[number];

/** What another place must be better by: names do not jump. */
const STAY = 0.9;

/** Farther from its patch than so many heights a name is led to it. */
const ALONE = 0.5;

/**
 * Places names so that each belongs visibly to its patch: beside or on it, else led to it by a line. No name
 * overlaps another name or a foreign patch, and no line crosses either; a name for which there is no such place is left out.
 */
export function placeLabels(wishes: readonly Wish[], around: Surroundings): PlacedLabel[] {
  const placed = placeInTurn(wishes, around);
  const named = new Set(placed.map(({ id }) => id));
  const isNamed = ({ patch }: Wish) => named.has(patch.id);
  if (wishes.every(isNamed)) return placed;
  // Who came too late comes first.
  const again = placeInTurn(
    wishes.toSorted((a, b) => Number(isNamed(a)) - Number(isNamed(b))),
    around,
  );
  return again.length > placed.length ? again : placed;
}

function placeInTurn(wishes: readonly Wish[], around: Surroundings): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const label = placeLabel(wish, around, placed);
    if (label !== undefined) placed.push(label);
  }
  return placed;
}

function placeLabel(
  wish: Wish,
  around: Surroundings,
  placed: readonly PlacedLabel[],
): PlacedLabel | undefined {
  const { id } = wish.patch;
  const foreign = around.patches.filter((patch) => patch.id !== id);
  const written = [...around.written, ...placed.map(({ box }) => box)];
  const drawn = placed.flatMap(({ leader }) => (leader === undefined ? [] : [leader]));
  const kept = around.before.get(id);
  const most = around.isCrowded === true ? 0 : Number.POSITIVE_INFINITY;
  let best: PlacedLabel | undefined;
  let least = Number.POSITIVE_INFINITY;
  const consider = (spot: number, bonus: number) => {
    const at = SPOTS[spot];
    if (at === undefined) return;
    const cost = at.cost - bonus;
    if (cost >= least) return;
    const box = within(around.bounds, boxAt(at, wish));
    if (written.some((other) => meet(box, other))) return;
    const covered = countCovered(box, around.firms, Math.min(most + 1, least - cost));
    if (covered > most || cost + covered >= least) return;
    const fits = fitted(wish, box, { foreign, written, drawn });
    if (fits === undefined || (around.isCrowded === true && fits.leader !== undefined)) return;
    least = cost + covered;
    best = { id, spot, ...fits };
  };
  if (kept !== undefined) consider(kept, STAY);
  for (let spot = 0; spot < SPOTS.length && (SPOTS[spot]?.cost ?? least) < least; spot++)
    consider(spot, 0);
  return best;
}

/** How many firms a name covers; no more are counted than matter. */
function countCovered(box: Box, firms: readonly Disc[], enough: number): number {
  let count = 0;
  for (const firm of firms) {
    if (covers(box, firm)) count += 1;
    if (count >= enough) break;
  }
  return count;
}

/** As close to the patch on that side as its hull allows. */
function boxAt({ away, x, y }: Spot, { patch, width, height }: Wish): Box {
  const { hull } = patch;
  const middle = {
    x: hull.reduce((sum, at) => sum + at.x, 0) / hull.length,
    y: hull.reduce((sum, at) => sum + at.y, 0) / hull.length,
  };
  const edge = Math.max(...hull.map((at) => (at.x - middle.x) * x + (at.y - middle.y) * y));
  const half = (Math.abs(x) * width + Math.abs(y) * height) / 2;
  const far = edge + MARGIN + half + away * height;
  const at = (from: number) =>
    boxAround({ x: middle.x + from * x, y: middle.y + from * y }, width, height);
  if (away < 0) return at(far);
  // A corner of the box leads the way: it may come closer by as much as there is left.
  const room = gapBetween(cornersOf(at(far)), hull).distance - MARGIN - away * height;
  return at(far - Math.max(0, room));
}

/** The box, moved as far as it must to be in sight. */
function within(bounds: Box, { left, right, top, bottom }: Box): Box {
  const [width, height] = [right - left, bottom - top];
  const x = Math.min(bounds.right - width, Math.max(bounds.left, left));
  const y = Math.min(bounds.bottom - height, Math.max(bounds.top, top));
  return { left: x, right: x + width, top: y, bottom: y + height };
}

interface Obstacles {
  readonly foreign: readonly Patch[];
  readonly written: readonly Box[];
  readonly drawn: readonly Line[];
}

/** The box and its line; undefined where either meets what it must not. */
function fitted(
  { patch, height }: Wish,
  box: Box,
  { foreign, written, drawn }: Obstacles,
): Pick<PlacedLabel, 'box' | 'leader'> | undefined {
  const corners = cornersOf(box);
  if (drawn.some((line) => areTouching(corners, box, line))) return undefined;
  const near = grown(box, MARGIN + ALONE * height);
  const others = foreign.filter(({ bounds }) => meet(near, bounds));
  const nearest = Math.min(...others.map(({ hull }) => gapBetween(corners, hull).distance));
  if (nearest < MARGIN) return undefined;
  const own = gapBetween(corners, patch.hull);
  if (own.distance - MARGIN < ALONE * height && own.distance < nearest) return { box };
  const leader = leaderOf(own);
  const way = boundsOf(leader);
  const isCrossed =
    foreign.some(
      ({ hull, bounds }) =>
        meet(grown(way, MARGIN), bounds) && gapBetween(leader, hull).distance < MARGIN,
    ) ||
    written.some((other) => areTouching(leader, way, cornersOf(other))) ||
    drawn.some((line) => areTouching(leader, way, line));
  return isCrossed ? undefined : { box, leader };
}

/** Whether two shapes touch. @param bounds of the first one */
function areTouching(one: readonly Point[], bounds: Box, other: readonly Point[]): boolean {
  return meet(grown(bounds, 1), boundsOf(other)) && gapBetween(one, other).distance < 1;
}

/** As far as the edge of the patch: the firm in its corner stays free. */
function leaderOf({ from, to, distance }: Gap): Line {
  const share = distance === 0 ? 1 : Math.max(0, distance - 0.7 * MARGIN) / distance;
  return [from, { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }];
}
