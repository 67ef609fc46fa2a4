import type { Point } from './seats.ts';

/** The closest points of two convex shapes; `distance` is 0 where the shapes overlap. */
export interface Gap {
  readonly distance: number;
  readonly from: Point;
  readonly to: Point;
}

/** How far two convex shapes are apart. A shape is its corners in turn: one is a point, two are a line. */
export function gapBetween(one: readonly Point[], other: readonly Point[]): Gap {
  const here = closest(one, other);
  const there = closest(other, one);
  const gap =
    here.distance <= there.distance
      ? here
      : { distance: there.distance, from: there.to, to: there.from };
  return overlap(one, other) ? { ...gap, distance: 0 } : gap;
}

/** From the corners of one shape to the sides of another. */
function closest(corners: readonly Point[], shape: readonly Point[]): Gap {
  let best: Gap = { distance: Number.POSITIVE_INFINITY, from: ORIGIN, to: ORIGIN };
  for (const from of corners) {
    shape.forEach((start, at) => {
      const to = closestOn(start, shape[(at + 1) % shape.length] ?? start, from);
      const distance = Math.hypot(from.x - to.x, from.y - to.y);
      if (distance < best.distance) best = { distance, from, to };
    });
  }
  return best;
}

const ORIGIN: Point = { x: 0, y: 0 };

function closestOn(start: Point, end: Point, point: Point): Point {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return { x: start.x + share * dx, y: start.y + share * dy };
}

/** Two convex shapes are apart if a line along a side of one of them parts them. */
function overlap(one: readonly Point[], other: readonly Point[]): boolean {
  const sides = [...sidesOf(one), ...sidesOf(other)];
  return sides.every(({ x, y }) => {
    const [low, high] = extent(one, -y, x);
    const [from, to] = extent(other, -y, x);
    return low < to && from < high;
  });
}

function sidesOf(shape: readonly Point[]): Point[] {
  const sides = shape.map((start, at) => {
    const end = shape[(at + 1) % shape.length] ?? start;
    return { x: end.x - start.x, y: end.y - start.y };
  });
  return sides.filter(({ x, y }) => x !== 0 || y !== 0);
}

function extent(shape: readonly Point[], alongX: number, alongY: number): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, y } of shape) {
    const at = x * alongX + y * alongY;
    [low, high] = [Math.min(low, at), Math.max(high, at)];
  }
  return [low, high];
}
