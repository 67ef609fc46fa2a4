import type { Which } from '../state/setup.ts';
import type { Picture } from './picture.ts';

const drawn = new Map<Which, Picture>();

/** Remembers what was painted last, for whoever saves it. */
export function remember(which: Which, picture: Picture): void {
  drawn.set(which, picture);
}

/** The network of a world as it stands. @throws where it was never painted */
export function pictureOf(which: Which): Picture {
  const picture = drawn.get(which);
  if (picture === undefined) throw new Error(`the ${which} world was never painted`);
  return picture;
}
