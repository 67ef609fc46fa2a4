import type { Cast } from '../../analysis/story/cast.ts';
import type { Frame } from '../kernel/frame.ts';
import type { Brush } from './brush.ts';
import type { Paints } from './colours.ts';
import type { Plane } from './plane.ts';

/** What is painted, and how. */
export interface Picture {
  readonly frame: Frame;
  readonly cast: Cast;
  readonly layout: Plane;
  readonly paints: Paints;
  /** Pixels of the canvas. */
  readonly width: number;
  readonly height: number;
  /** How far the quarter's events have faded, from 0 to 1. */
  readonly faded: number;
  readonly chosen: number | null;
  readonly nameOf: (network: number) => string;
  readonly fontSize: number;
}

/** How large a unit of the plane is on the canvas. */
export function scaleOf({ layout, width, height }: Pick<Picture, 'layout' | 'width' | 'height'>) {
  return Math.min(width / layout.width, height / layout.height);
}

/** Paints on the plane: its middle is the middle of the canvas, its units those of the places. */
export function onPlane(context: Brush, picture: Picture, paint: (scale: number) => void): void {
  const scale = scaleOf(picture);
  context.save();
  context.translate(picture.width / 2, picture.height / 2);
  context.scale(scale, scale);
  paint(scale);
  context.restore();
}
