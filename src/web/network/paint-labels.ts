import { wrapAt } from '../../charts/chart.ts';
import type { Brush } from './brush.ts';
import { hasArrived } from './layout.ts';
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

/** Names of the networks above them, or below where another name stands; of the chosen firm its number. */
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
  const isCrowded = frame.networks.length > CROWD;
  for (const { id, members } of frame.networks) {
    if (isCrowded && members.length < LARGE) continue;
    const all = members.flatMap((firm) => layout.places[firm] ?? []);
    const there = all.filter(hasArrived);
    const places = there.length > 0 ? there : all;
    if (places.length === 0) continue;
    const lines = wrapAt(nameOf(id), LONGEST_LINE);
    const x = places.reduce((sum, place) => sum + place.x, 0) / places.length;
    const above = Math.min(...places.map(({ y, radius }) => y - radius)) - GAP;
    const below = Math.max(...places.map(({ y, radius }) => y + radius)) + GAP / 2;
    const height = lines.length * LINE * size;
    const spots = [above - height, below, above - 2 * height].map((top) => boxed(lines, x, top));
    const free = spots.find((spot) => written.every((other) => !overlap(spot, other)));
    // Among many networks no name is better than one over another.
    const spot = free ?? (isCrowded ? undefined : spots[0]);
    if (spot === undefined) continue;
    written.push(spot);
    write(lines, spot);
  }
  const place = chosen === null ? undefined : layout.places[chosen];
  if (place === undefined || chosen === null) return;
  const lines = [String(chosen)];
  write(lines, boxed(lines, place.x, place.y + place.radius + 10));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
