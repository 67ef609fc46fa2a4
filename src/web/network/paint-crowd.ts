import type { Brush } from './brush.ts';
import type { CrowdLayout } from './crowd-layout.ts';
import { OUTSIDE, SPACING } from './crowd-layout.ts';
import { spark } from './paint-happenings.ts';
import { paintLabels } from './paint-labels.ts';
import { patchesOf } from './patches.ts';
import { onPlane } from './picture.ts';
import type { Picture } from './picture.ts';
import type { Place } from './plane.ts';

/*
 * Thousands of firms: networks as coloured ground, firms as dots on it. Ties, projects and names would cover everything: only the chosen firm
 * has them.
 */

/** Paints a quarter. */
export function paintCrowd(context: Brush, picture: Picture, layout: CrowdLayout): void {
  paintStanding(context, picture, layout);
  paintMoving(context, picture, layout);
}

/** What all pictures of a quarter have in common: the ground, and the firms that stay where they are. */
export function paintStanding(context: Brush, picture: Picture, layout: CrowdLayout): void {
  context.fillStyle = picture.paints.ground;
  context.fillRect(0, 0, picture.width, picture.height);
  onPlane(context, picture, () => {
    paintGrounds(context, picture, layout);
    const firms = [...layout.places.keys()];
    paintDots(
      context,
      picture,
      firms.filter((firm) => !layout.walkers.has(firm)),
    );
  });
}

/** What changes from picture to picture: firms on their way, what happened in the quarter, and the chosen firm. */
export function paintMoving(context: Brush, picture: Picture, layout: CrowdLayout): void {
  onPlane(context, picture, (scale) => {
    paintDots(context, picture, layout.walkers);
    paintHappened(context, picture, scale);
    paintChosen(context, picture, scale);
  });
}

/** The stretch of the curve that a network takes, as a broad line: one soft patch. */
function paintGrounds(
  context: Brush,
  { paints }: Picture,
  { stretches, sites }: CrowdLayout,
): void {
  context.lineJoin = context.lineCap = 'round';
  context.lineWidth = 1.08 * SPACING;
  for (const { network, firms, from } of stretches) {
    if (network === OUTSIDE) continue;
    const line = sites.slice(from, from + firms.length);
    context.beginPath();
    for (const { x, y } of line) context.lineTo(x, y);
    // A line as long as nothing is drawn as nothing.
    if (line.length === 1) context.lineTo((line[0]?.x ?? 0) + 1, line[0]?.y ?? 0);
    context.strokeStyle = paints.region(network);
    context.stroke();
  }
}

/** Firms of one colour as one path: much faster than one by one. */
function paintDots(context: Brush, { frame, layout, paints }: Picture, all: Iterable<number>) {
  const { visionX, visionY, clarity, network, isHub } = frame.firms;
  const members = new Map<string, Place[]>();
  const outsiders = new Map<string, Place[]>();
  const hubs: Place[] = [];
  for (const firm of all) {
    const place = layout.places[firm];
    if (place === undefined) continue;
    const colour = paints.vision(visionX[firm] ?? 0, visionY[firm] ?? 0, clarity[firm] ?? 0);
    const dots = Number.isNaN(network[firm] ?? Number.NaN) ? outsiders : members;
    const alike = dots.get(colour);
    if (alike === undefined) dots.set(colour, [place]);
    else alike.push(place);
    if (isHub[firm] === 1) hubs.push(place);
  }
  const fill = (dots: ReadonlyMap<string, readonly Place[]>) => {
    for (const [colour, places] of dots) {
      context.fillStyle = colour;
      context.beginPath();
      for (const place of places) dot(context, place, place.radius);
      context.fill();
    }
  };
  context.globalAlpha = 0.75;
  fill(outsiders);
  context.globalAlpha = 1;
  fill(members);
  context.beginPath();
  for (const place of hubs) dot(context, place, 0.52 * SPACING);
  context.lineWidth = 0.17 * SPACING;
  context.strokeStyle = paints.ink;
  context.stroke();
}

/** Adds a circle to the path. */
function dot(context: Brush, { x, y }: Place, radius: number): void {
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

/** Conflicts and elections, as light that fades. */
function paintHappened(context: Brush, { frame, layout, paints, faded }: Picture, scale: number) {
  if (faded >= 1) return;
  context.globalAlpha = 1 - faded;
  context.fillStyle = paints.conflict;
  context.beginPath();
  for (const event of frame.happened) {
    if (event.type !== 'conflict') continue;
    const [a, b] = [layout.places[event.firm], layout.places[event.other]];
    if (a === undefined || b === undefined) continue;
    const size = Math.max(0.6 * SPACING, 3.5 / scale) * (0.7 + 0.5 * faded);
    spark(context, (a.x + b.x) / 2, (a.y + b.y) / 2, size);
  }
  context.fill();
  context.strokeStyle = paints.accent;
  context.lineWidth = 2 / scale;
  context.beginPath();
  for (const event of frame.happened) {
    const place = event.type === 'elected' ? layout.places[event.firm] : undefined;
    if (place !== undefined) dot(context, place, 0.6 * SPACING + (3 + 9 * faded) / scale);
  }
  context.stroke();
  context.globalAlpha = 1;
}

/** The chosen firm with its ties, its number and the name of its network. */
function paintChosen(context: Brush, picture: Picture, scale: number): void {
  const { frame, layout, paints, chosen } = picture;
  const place = chosen === null ? undefined : layout.places[chosen];
  if (place === undefined) return;
  const { from, to, trust } = frame.ties;
  context.strokeStyle = paints.accent;
  context.lineCap = 'round';
  context.lineWidth = 1.8 / scale;
  context.beginPath();
  trust.forEach((_, at) => {
    const [a, b] = [from[at] ?? -1, to[at] ?? -1];
    const other = a === chosen ? layout.places[b] : b === chosen ? layout.places[a] : undefined;
    if (other === undefined) return;
    context.moveTo(place.x, place.y);
    context.lineTo(other.x, other.y);
  });
  context.stroke();
  context.lineWidth = 2.4 / scale;
  context.beginPath();
  dot(context, place, Math.max(place.radius, 0.52 * SPACING) + 3.5 / scale);
  context.stroke();
  const own = frame.networks.filter(({ id }) => id === frame.firms.network[chosen ?? -1]);
  paintLabels(context, picture, patchesOf({ networks: own }, layout), scale);
}
