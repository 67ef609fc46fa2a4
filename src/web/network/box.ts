import type { Point } from './seats.ts';

/** A rectangle of the plane, y downwards. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Disc extends Point {
  readonly radius: number;
}

export function boundsOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

export function boxAround({ x, y }: Point, width: number, height: number): Box {
  const [left, top] = [x - width / 2, y - height / 2];
  return { left, right: left + width, top, bottom: top + height };
}

export function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

export function cornersOf({ left, right, top, bottom }: Box): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a box covers anything of a disc, its corners taken with it. */
export function covers({ left, right, top, bottom }: Box, { x, y, radius }: Disc): boolean {
  return x + radius > left && x - radius < right && y + radius > top && y - radius < bottom;
}
