import pixelmatch from 'pixelmatch';
import UPNG from 'upng-js';

/** A picture of a few colours: a third of the bytes, and nothing that the eye would miss. */
export function reducePicture(png: Buffer, colours: number): Buffer {
  const image = decode(png);
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, colours));
}

function decode(png: Buffer): UPNG.Image {
  return UPNG.decode(new Uint8Array(png).buffer);
}

/** Colours of pictures, and of sheets for screens and in grey: what the eye sees of pictures so small. */
export const PICTURE_COLOURS = 64;
export const SHEET_COLOURS = { light: 36, dark: 36, print: 16 } as const;

/** A difference of colour that the eye would miss, as pixelmatch counts it. */
const THRESHOLD = 0.15;

/** Which share of the pixels differs, edges smoothed otherwise apart; 1 where the sizes do. */
export function differingShare(a: Buffer, b: Buffer): number {
  const [one, other] = [decode(a), decode(b)];
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return 1;
  const [first, second] = [one, other].map((image) => new Uint8Array(UPNG.toRGBA8(image)[0] ?? []));
  if (first === undefined || second === undefined) return 1;
  return (
    pixelmatch(first, second, undefined, width, height, { threshold: THRESHOLD }) / (width * height)
  );
}
