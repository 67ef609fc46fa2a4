import { wrapAt } from '../../charts/chart.ts';
import { boxAround, covers } from './box.ts';
import type { Box } from './box.ts';
import type { Brush } from './brush.ts';
import { isCrowd } from '../state/limits.ts';
import type { Patch } from './patches.ts';
import type { Picture } from './picture.ts';
import type { Plane } from './plane.ts';
import { placeLabels } from './place-labels.ts';
import type { Surroundings } from './place-labels.ts';

/** Letters of a name on one line. */
const LONGEST_LINE = 16;

/** Height of a line in sizes of the font. */
const LINE = 1.15;

/** What stays free along the edges of the picture, in pixels, both sides together. */
const EDGE = 8;

/** Among more networks than this names stand only where they cover nothing and need no line, and no more than so many, of the largest. */
const CROWD = 12;
const MOST = 24;

/** Names of the networks, and of the chosen firm its number, where they cover least. */
export function paintLabels(
  context: Brush,
  picture: Picture,
  patches: readonly Patch[],
  scale: number,
): void {
  const { frame, layout, paints, nameOf } = picture;
  const size = picture.fontSize / scale;
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.font = `600 ${size}px system-ui, sans-serif`;
  const write = (lines: readonly string[], { left, right, top }: Box) => {
    context.lineWidth = 4 / scale;
    context.strokeStyle = paints.ground;
    context.fillStyle = paints.ink;
    lines.forEach((line, at) => {
      const [x, y] = [(left + right) / 2, top + (at + 0.8) * LINE * size];
      context.strokeText(line, x, y);
      context.fillText(line, x, y);
    });
  };
  const sizeOf = (lines: readonly string[]) => {
    const width = Math.max(...lines.map((line) => context.measureText(line).width)) + 8 / scale;
    return { width, height: lines.length * LINE * size };
  };
  const [width, height] = [(picture.width - EDGE) / scale, (picture.height - EDGE) / scale];
  const bounds = boxAround({ x: 0, y: 0 }, width, height);

  const number = numberOf(picture, sizeOf, bounds);
  if (number !== undefined) write(number.lines, number.box);
  const before = frame.tick === 0 ? new Map<number, number>() : spotsOf(layout);
  const around: Surroundings = {
    bounds,
    patches,
    before,
    // Among thousands every place covers some.
    firms: isCrowd(layout.places.length) ? [] : layout.places,
    isCrowded: patches.length > CROWD,
    written: number === undefined ? [] : [number.box],
  };
  const wishes = namedAmong(patches).map((patch) => {
    const lines = wrapAt(nameOf(patch.id), LONGEST_LINE);
    return { patch, lines, ...sizeOf(lines) };
  });
  const placed = placeLabels(wishes, around);
  known.set(layout, new Map(placed.map(({ id, spot }) => [id, spot])));
  context.strokeStyle = paints.muted;
  context.lineWidth = 1.4 / scale;
  for (const { leader } of placed) {
    if (leader === undefined) continue;
    context.beginPath();
    for (const { x, y } of leader) context.lineTo(x, y);
    context.stroke();
  }
  for (const { id, box } of placed)
    write(wishes.find(({ patch }) => patch.id === id)?.lines ?? [], box);
}

function namedAmong(patches: readonly Patch[]): readonly Patch[] {
  return patches.length <= CROWD
    ? patches
    : patches.toSorted((a, b) => b.members - a.members).slice(0, MOST);
}

/** The number of the chosen firm, beside it on the side where it covers fewest others. */
function numberOf(
  { chosen, layout }: Picture,
  sizeOf: (lines: readonly string[]) => { readonly width: number; readonly height: number },
  bounds: Box,
) {
  const place = chosen === null ? undefined : layout.places[chosen];
  if (place === undefined) return undefined;
  const lines = [String(chosen)];
  const { width, height } = sizeOf(lines);
  const [aside, away] = [place.radius + 10 + width / 2, place.radius + 10 + height / 2];
  const boxes = [
    [0, away],
    [0, -away],
    [aside, 0],
    [-aside, 0],
  ].map(([x = 0, y = 0]) => boxAround({ x: place.x + x, y: place.y + y }, width, height));
  const costs = boxes.map((box) => {
    const isOut =
      box.left < bounds.left ||
      box.right > bounds.right ||
      box.top < bounds.top ||
      box.bottom > bounds.bottom;
    return (isOut ? 1000 : 0) + layout.places.filter((firm) => covers(box, firm)).length;
  });
  const box = boxes[costs.indexOf(Math.min(...costs))];
  return box && { lines, box };
}

/** Which of its spots each name of a plane had last. */
const known = new WeakMap<Plane, ReadonlyMap<number, number>>();

function spotsOf(layout: Plane): ReadonlyMap<number, number> {
  return known.get(layout) ?? new Map<number, number>();
}
