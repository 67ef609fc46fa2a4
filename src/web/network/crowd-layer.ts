import type { CrowdLayout } from './crowd-layout.ts';
import { paintMoving, paintStanding } from './paint-crowd.ts';
import type { Picture } from './picture.ts';

/** Paints a crowd on the screen: what stands still is painted once for a quarter, and copied into each of its pictures. */
export class CrowdLayer {
  readonly #canvas = document.createElement('canvas');
  #last: readonly unknown[] = [];

  paint(
    context: CanvasRenderingContext2D,
    picture: Picture,
    layout: CrowdLayout,
    density: number,
  ): void {
    const { width, height } = context.canvas;
    const now = [picture.frame, picture.paints, layout.sites, width, height];
    if (now.some((one, at) => one !== this.#last[at])) {
      this.#last = now;
      [this.#canvas.width, this.#canvas.height] = [width, height];
      const standing = this.#canvas.getContext('2d', { alpha: false });
      standing?.scale(density, density);
      if (standing) paintStanding(standing, picture, layout);
    }
    context.drawImage(this.#canvas, 0, 0, picture.width, picture.height);
    paintMoving(context, picture, layout);
  }
}
