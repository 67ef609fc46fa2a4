import opentype, { type Font } from 'opentype.js';
import { readFont, type Weight } from './fonts.ts';

const fonts = new Map<Weight, Font>();
const widths = new Map<string, number>();

/** How wide a text is in the font of figures, in pixels, with its kerning. */
export function measureText(text: string, size: number, weight: Weight): number {
  const key = `${weight} ${text}`;
  let share = widths.get(key);
  if (share === undefined) widths.set(key, (share = fontOf(weight).getAdvanceWidth(text, 1)));
  return share * size;
}

function fontOf(weight: Weight): Font {
  let font = fonts.get(weight);
  if (font === undefined) {
    const { buffer, byteOffset, byteLength } = readFont(weight);
    font = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
    fonts.set(weight, font);
  }
  return font;
}
