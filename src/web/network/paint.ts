import type { Cast } from '../../analysis/story/cast.ts';
import type { Brush } from './brush.ts';
import { CrowdLayout } from './crowd-layout.ts';
import { paintCrowd } from './paint-crowd.ts';
import { paintHappenings } from './paint-happenings.ts';
import { paintLabels } from './paint-labels.ts';
import { MARGIN, patchesOf } from './patches.ts';
import type { Patch } from './patches.ts';
import { onPlane } from './picture.ts';
import type { Picture } from './picture.ts';
import type { Place } from './plane.ts';
import type { Point } from './seats.ts';

/** Steps of trust and their lines: thicker and stronger from step to step. */
const TRUST_STEPS = [
  { from: 0, width: 0.5, alpha: 0.16 },
  { from: 0.4, width: 0.9, alpha: 0.3 },
  { from: 0.55, width: 1.5, alpha: 0.45 },
  { from: 0.7, width: 2.3, alpha: 0.6 },
  { from: 0.85, width: 3.2, alpha: 0.75 },
] as const;

/** Paints a quarter. */
export function paint(context: Brush, picture: Picture): void {
  if (picture.layout instanceof CrowdLayout) return paintCrowd(context, picture, picture.layout);
  const { width, height, paints } = picture;
  context.fillStyle = paints.ground;
  context.fillRect(0, 0, width, height);
  onPlane(context, picture, (scale) => {
    const patches = patchesOf(picture.frame, picture.layout);
    paintRegions(context, picture, patches);
    paintTies(context, picture);
    paintHappenings(context, picture);
    paintFirms(context, picture);
    paintLabels(context, picture, patches, scale);
  });
}

function paintRegions(context: Brush, { cast, paints }: Picture, patches: readonly Patch[]): void {
  context.lineJoin = 'round';
  for (const { id, hull } of patches) {
    context.beginPath();
    context.fillStyle = context.strokeStyle = paints.region(orderOf(cast, id));
    const [only, ...others] = hull;
    if (only !== undefined && others.length === 0) {
      circle(context, only, MARGIN);
    } else {
      for (const { x, y } of hull) context.lineTo(x, y);
      context.closePath();
      context.lineWidth = 2 * MARGIN;
      context.stroke();
    }
    context.fill();
  }
}

/** Place of a network among all there ever were: its colour stays. */
function orderOf({ networks }: Cast, id: number): number {
  return Math.max(
    0,
    networks.findIndex((network) => network.id === id),
  );
}

type Segment = readonly [Place, Place];

function paintTies(context: Brush, picture: Picture): void {
  const { frame, layout, paints, chosen } = picture;
  const { places } = layout;
  const { ties } = frame;
  const steps = TRUST_STEPS.map((): Segment[] => []);
  const social: Segment[] = [];
  const own: Segment[] = [];
  const draw = (from: number, to: number, trust: number, isSocial: boolean) => {
    const [a, b] = [places[from], places[to]];
    if (a === undefined || b === undefined) return;
    const step = TRUST_STEPS.findLastIndex((one) => trust >= one.from);
    const isOwn = from === chosen || to === chosen;
    (isOwn ? own : steps[step])?.push([a, b]);
    if (isSocial) social.push([a, b]);
  };
  for (let at = 0; at < ties.trust.length; at++)
    draw(ties.from[at] ?? 0, ties.to[at] ?? 0, ties.trust[at] ?? 0, ties.social[at] === 1);
  context.lineCap = 'round';
  context.strokeStyle = paints.tie;
  TRUST_STEPS.forEach(({ width, alpha }, step) => {
    context.globalAlpha = alpha;
    context.lineWidth = width;
    strokeAll(context, steps[step] ?? []);
  });
  context.globalAlpha = 0.9;
  context.strokeStyle = paints.accent;
  context.lineWidth = 1.6;
  strokeAll(context, own);
  context.strokeStyle = paints.social;
  context.lineWidth = 1.3;
  context.setLineDash([4, 3.5]);
  strokeAll(context, social);
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** Many lines as one path: much faster than one by one. */
function strokeAll(context: Brush, segments: readonly Segment[]): void {
  if (segments.length === 0) return;
  context.beginPath();
  for (const [a, b] of segments) {
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
  }
  context.stroke();
}

function paintFirms(context: Brush, picture: Picture): void {
  const { frame, layout, paints, chosen } = picture;
  const { firms } = frame;
  layout.places.forEach((place, firm) => {
    const isMember = !Number.isNaN(firms.network[firm] ?? Number.NaN);
    const [x, y, clarity] = [firms.visionX, firms.visionY, firms.clarity].map(
      (column) => column[firm] ?? 0,
    );
    circle(context, place, place.radius);
    context.fillStyle = paints.vision(x ?? 0, y ?? 0, clarity ?? 0);
    context.globalAlpha = isMember ? 1 : 0.75;
    context.fill();
    context.globalAlpha = 1;
    if (isMember) {
      context.lineWidth = 1.4;
      context.strokeStyle = paints.ink;
      context.stroke();
    }
    if (firms.isHub[firm] === 1) {
      circle(context, place, place.radius + 4);
      context.lineWidth = 2.4;
      context.strokeStyle = paints.ink;
      context.stroke();
    }
    if (firm === chosen) {
      circle(context, place, place.radius + 8);
      context.lineWidth = 2.6;
      context.strokeStyle = paints.accent;
      context.stroke();
    }
  });
}

function circle(context: Brush, { x, y }: Point, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}
