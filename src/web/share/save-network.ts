import { ARTIFICIAL } from '../../charts/chart.ts';
import type { Brush } from '../network/brush.ts';
import { pictureOf } from '../network/drawn.ts';
import { paint } from '../network/paint.ts';
import type { Picture } from '../network/picture.ts';
import { say } from '../state/preferences.ts';
import type { Which } from '../state/setup.ts';
import { SvgContext } from './svg-context.ts';

/** Sharp when projected or printed. */
const DENSITY = 2;

/** Room below for the words that go with every figure. */
const FOOT = 26;

/** The network as it stands, as a picture. */
export function networkPng(which: Which): Promise<Blob> {
  const picture = pictureOf(which);
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * DENSITY;
  canvas.height = (picture.height + FOOT) * DENSITY;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser draws nothing');
  context.scale(DENSITY, DENSITY);
  paintAll(context, picture);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the browser made no picture'));
      else resolve(blob);
    });
  });
}

/** The same as lines and shapes. */
export function networkSvg(which: Which): string {
  const picture = pictureOf(which);
  const context = new SvgContext(picture.width, picture.height + FOOT);
  paintAll(context, picture);
  return context.toString();
}

/** The picture, and below it the words that go with every figure. */
function paintAll(context: Brush, picture: Picture): void {
  const { paints, width, height } = picture;
  context.fillStyle = paints.ground;
  context.fillRect(0, 0, width, height + FOOT);
  paint(context, picture);
  context.fillStyle = paints.muted;
  context.font = '12px system-ui, sans-serif';
  context.textAlign = 'start';
  context.fillText(say(ARTIFICIAL), 8, height + FOOT - 9);
}
