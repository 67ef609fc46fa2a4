import { wrapAt } from '../../charts/chart.ts';
import type { Brush } from './brush.ts';
import { hasArrived } from './layout.ts';
import type { Layout, Place } from './layout.ts';
import type { Picture } from './picture.ts';

/** Letters of a name on one line. */
const LONGEST_LINE = 16;

/** Height of a line in sizes of the font. */
const LINE = 1.15;

/** Beyond so many networks only the large ones are named. */
const CROWD = 24;
const LARGE = 8;

/** Room between firms and a name, and around a name, in units of the plane. */
const GAP = 12;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Names of the networks, and of the chosen firm its number, where they cover least. */
export function paintLabels(context: Brush, picture: Picture, scale: number): void {
  const { frame, layout, paints, nameOf, chosen } = picture;
  const size = picture.fontSize / scale;
  const [edgeX, edgeY] = [picture.width / scale / 2, picture.height / scale / 2];
  const boxed = (lines: readonly string[], x: number, top: number): Box => {
    const half = Math.max(...lines.map((line) => context.measureText(line).width)) / 2 + 4 / scale;
    const height = lines.length * LINE * size;
    const middle = Math.min(edgeX - half, Math.max(half - edgeX, x));
    const upper = Math.min(edgeY - height, Math.max(-edgeY, top));
    return { left: middle - half, right: middle + half, top: upper, bottom: upper + height };
  };
  const write = (lines: readonly string[], { left, right, top }: Box) => {
    lines.forEach((line, at) => {
      const [x, y] = [(left + right) / 2, top + (at + 0.9) * LINE * size];
      context.strokeText(line, x, y);
      context.fillText(line, x, y);
    });
  };
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 4 / scale;
  context.strokeStyle = paints.ground;
  context.fillStyle = paints.ink;
  context.font = `600 ${size}px system-ui, sans-serif`;

  const written: Box[] = [];
  const put = (label: Label, spots: readonly Box[], mayBeLeftOut: boolean) => {
    const costs = spots.map((spot) => costOf(spot, written, mayBeLeftOut ? [] : layout.places));
    const best = costs.indexOf(Math.min(...costs));
    if (mayBeLeftOut && (costs[best] ?? 0) > 0) return;
    // It stays where it was as long as no other spot is better: names do not jump.
    const before = (frame.tick > 0 ? spotsOf(layout).get(label.key) : undefined) ?? 0;
    const at = (costs[before] ?? Number.POSITIVE_INFINITY) <= (costs[best] ?? 0) ? before : best;
    spotsOf(layout).set(label.key, at);
    const spot = spots[at];
    if (spot === undefined) return;
    written.push(spot);
    write(label.lines, spot);
  };

  const place = chosen === null ? undefined : layout.places[chosen];
  if (place !== undefined && chosen !== null) {
    const { x, y, radius } = place;
    const lines = [String(chosen)];
    const [aside, up] = [radius + 22 / scale, -0.5 * LINE * size];
    const spots = [
      boxed(lines, x, y + radius + 10),
      boxed(lines, x, y - radius - 10 - LINE * size),
      boxed(lines, x + aside, y + up),
      boxed(lines, x - aside, y + up),
    ];
    put({ key: -1, lines }, spots, false);
  }
  const isCrowded = frame.networks.length > CROWD;
  for (const { id, members } of frame.networks) {
    if (isCrowded && members.length < LARGE) continue;
    const all = members.flatMap((firm) => layout.places[firm] ?? []);
    const there = all.filter(hasArrived);
    const places = there.length > 0 ? there : all;
    if (places.length === 0) continue;
    const lines = wrapAt(nameOf(id), LONGEST_LINE);
    const [x, y] = [meanOf(places, 'x'), meanOf(places, 'y')];
    const above = Math.min(...places.map((at) => at.y - at.radius)) - GAP;
    const below = Math.max(...places.map((at) => at.y + at.radius)) + GAP / 2;
    const height = lines.length * LINE * size;
    const half = Math.max(...lines.map((line) => context.measureText(line).width)) / 2;
    const left = Math.min(...places.map((at) => at.x - at.radius)) - GAP - half;
    const right = Math.max(...places.map((at) => at.x + at.radius)) + GAP + half;
    const spots = [
      boxed(lines, x, above - height),
      boxed(lines, x, below),
      boxed(lines, x, above - 1.6 * height),
      boxed(lines, x, below + 0.6 * height),
      boxed(lines, x + half, above - height),
      boxed(lines, x - half, above - height),
      boxed(lines, x + half, below),
      boxed(lines, x - half, below),
      boxed(lines, right, y - height / 2),
      boxed(lines, left, y - height / 2),
    ];
    // Among many networks no name is better than one over another.
    put({ key: id, lines }, spots, isCrowded);
  }
}

interface Label {
  /** Id of the network, −1 for the chosen firm. */
  readonly key: number;
  readonly lines: readonly string[];
}

/** Which of its spots each name of a plane had last. */
const known = new WeakMap<Layout, Map<number, number>>();

function spotsOf(layout: Layout): Map<number, number> {
  const spots = known.get(layout) ?? new Map<number, number>();
  known.set(layout, spots);
  return spots;
}

/** Firms that a name covers; another name is worse than any of them. */
function costOf(spot: Box, written: readonly Box[], places: readonly Place[]): number {
  const names = written.filter((other) => overlap(spot, other)).length;
  const firms = places.filter(
    ({ x, y, radius }) =>
      x + radius > spot.left &&
      x - radius < spot.right &&
      y + radius > spot.top &&
      y - radius < spot.bottom,
  ).length;
  return 100 * names + firms;
}

function meanOf(places: readonly Place[], axis: 'x' | 'y'): number {
  return places.reduce((sum, place) => sum + place[axis], 0) / places.length;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
