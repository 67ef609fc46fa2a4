import type { Frame } from '../kernel/frame.ts';
import { isCrowd } from '../state/limits.ts';
import { CrowdLayout } from './crowd-layout.ts';
import { Layout } from './layout.ts';
import type { Plane } from './plane.ts';

/** The plane for a quarter: the present one, unless a world of another kind is to be drawn. */
export function planeFor(frame: Frame, present: Plane | null): Plane {
  const Kind = isCrowd(frame.firms.number.length) ? CrowdLayout : Layout;
  return present instanceof Kind ? present : new Kind();
}
