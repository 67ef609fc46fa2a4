import type { Frame } from '../kernel/frame.ts';
import type { Place, Plane } from './plane.ts';
import { scaleOf } from './picture.ts';

/** Fingers are thick: a firm is met from so many pixels around it. */
const REACH = 10;

/** The firm at a place of the canvas, in pixels from its corner. */
export function firmAt(
  layout: Plane,
  { clientWidth, clientHeight }: HTMLCanvasElement,
  offsetX: number,
  offsetY: number,
): number | null {
  const scale = scaleOf({ layout, width: clientWidth, height: clientHeight });
  const x = (offsetX - clientWidth / 2) / scale;
  const y = (offsetY - clientHeight / 2) / scale;
  let [nearest, least] = [-1, REACH / scale];
  layout.places.forEach((place, firm) => {
    const away = Math.hypot(place.x - x, place.y - y) - place.radius;
    if (away < least) [nearest, least] = [firm, away];
  });
  return nearest < 0 ? null : nearest;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The firm that a key leads to: with an arrow the next one on that side, at first a hub.
 * Undefined for other keys.
 */
export function neighbour(
  { places }: Plane,
  { networks }: Frame,
  from: number | null,
  key: string,
): number | undefined {
  const arrow = ARROWS[key];
  if (arrow === undefined) return undefined;
  const here: Place | undefined = from === null ? undefined : places[from];
  if (here === undefined) return networks.find(({ hub }) => hub >= 0)?.hub ?? 0;
  const [alongX, alongY] = arrow;
  let [nearest, least] = [from ?? 0, Number.POSITIVE_INFINITY];
  places.forEach((place, firm) => {
    const [dx, dy] = [place.x - here.x, place.y - here.y];
    const forward = dx * alongX + dy * alongY;
    const aside = Math.abs(dx * alongY - dy * alongX);
    if (firm === from || forward <= 0 || aside > 2 * forward) return;
    const away = forward + 2 * aside;
    if (away < least) [nearest, least] = [firm, away];
  });
  return nearest;
}
