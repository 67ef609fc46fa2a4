import type { Point } from './seats.ts';

/**
 * All cells of a grid in the order of one curve that goes from neighbour to neighbour and keeps any stretch of it together: whoever follows
 * each other on it stands in one patch. Hilbert’s curve, for any rectangle (J. Červený’s generalisation).
 * @param columns even: an odd number makes one step of the curve slant
 */
export function curveThrough(columns: number, rows: number): Point[] {
  const cells: Point[] = [];
  const across = { x: columns, y: 0 };
  const down = { x: 0, y: rows };
  if (columns >= rows) fill(cells, { x: 0, y: 0 }, across, down);
  else fill(cells, { x: 0, y: 0 }, down, across);
  return cells;
}

/** Fills the block that two sides span from a corner; the curve ends at the far end of the first side. */
function fill(cells: Point[], corner: Point, along: Point, aside: Point): void {
  const [length, width] = [lengthOf(along), lengthOf(aside)];
  const [step, sideStep] = [unit(along), unit(aside)];
  if (width === 1 || length === 1) {
    const [count, by] = width === 1 ? [length, step] : [width, sideStep];
    for (let at = 0; at < count; at++) cells.push(plus(corner, times(by, at)));
    return;
  }
  if (2 * length > 3 * width) {
    // A long block is two, one behind the other.
    const first = times(step, evenHalf(length));
    fill(cells, corner, first, aside);
    fill(cells, plus(corner, first), minus(along, first), aside);
    return;
  }
  // One step up, a long one across, one step down.
  const up = times(sideStep, evenHalf(width));
  const half = times(step, Math.floor(length / 2));
  fill(cells, corner, up, half);
  fill(cells, plus(corner, up), along, minus(aside, up));
  const turn = plus(plus(corner, minus(along, step)), minus(up, sideStep));
  fill(cells, turn, times(up, -1), minus(half, along));
}

/** Half of a side; even, so that the curve closes up, where the side has room for it. */
function evenHalf(length: number): number {
  const half = Math.floor(length / 2);
  return half % 2 === 1 && length > 2 ? half + 1 : half;
}

/** Sides lie along an axis. */
function lengthOf({ x, y }: Point): number {
  return Math.abs(x + y);
}

function unit({ x, y }: Point): Point {
  return { x: Math.sign(x), y: Math.sign(y) };
}

function plus(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y };
}

function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}

function times({ x, y }: Point, by: number): Point {
  return { x: x * by, y: y * by };
}
