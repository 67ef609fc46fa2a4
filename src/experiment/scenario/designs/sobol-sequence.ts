import { SOBOL_DIRECTIONS } from './sobol-directions.ts';

const BITS = 32;
const TO_UNIT = 1 / 4294967296;

/** Direction numbers of every dimension, 32 words each; the first is the van der Corput sequence. */
const DIRECTIONS: readonly Uint32Array[] = [
  Uint32Array.from({ length: BITS }, (_, bit) => 2 ** (BITS - 1 - bit)),
  ...SOBOL_DIRECTIONS.trim()
    .split('\n')
    .map((line) => {
      const [polynomial = 0, ...initial] = line.split(' ').map(Number);
      return directionsOf(polynomial, initial);
    }),
];

/** Dimensions there are direction numbers for. */
export const SOBOL_DIMENSIONS = DIRECTIONS.length;

/** Bratley & Fox 1988, Algorithm 659: v(k) = a₁v(k−1) ⊕ … ⊕ v(k−s) ⊕ v(k−s)/2^s. */
function directionsOf(polynomial: number, initial: readonly number[]): Uint32Array {
  const degree = initial.length;
  const words = new Uint32Array(BITS);
  initial.forEach((m, k) => {
    words[k] = m << (BITS - 1 - k);
  });
  for (let k = degree; k < BITS; k++) {
    const back = words[k - degree] ?? 0;
    let word = back ^ (back >>> degree);
    for (let j = 1; j < degree; j++) {
      if ((polynomial >>> (degree - j)) & 1) word ^= words[k - j] ?? 0;
    }
    words[k] = word;
  }
  return words;
}

/**
 * A coordinate of a point of Sobol's sequence in the order of Antonov & Saleev 1979 (Gray code), scrambled
 * after Owen 1995 by the hash of Burley 2020 (Journal of Computer Graphics Techniques 9(4)). The first 2^n
 * points have one in each of 2^n equal strata of every coordinate, scrambled or not.
 * @param index of the point, from 0, below 2^32
 * @param dimension from 0, below SOBOL_DIMENSIONS
 * @param scramble 32 bits that are chosen once for each coordinate; undefined: as it is, beginning at 0
 * @returns in [0, 1)
 */
export function sobolCoordinate(index: number, dimension: number, scramble?: number): number {
  const directions = DIRECTIONS[dimension];
  if (directions === undefined) throw new RangeError(`no dimension ${dimension}`);
  let word = 0;
  let gray = (index ^ (index >>> 1)) >>> 0;
  for (let bit = 0; gray !== 0; bit++, gray >>>= 1) {
    if (gray & 1) word ^= directions[bit] ?? 0;
  }
  if (scramble !== undefined) word = reverseBits(permuteUpwards(reverseBits(word), scramble));
  return (word >>> 0) * TO_UNIT;
}

/** A permutation in which each bit depends on itself and the lower ones alone (Laine & Karras 2011). */
function permuteUpwards(word: number, seed: number): number {
  let x = (word + seed) | 0;
  x ^= Math.imul(x, 0x6c50b47c);
  x ^= Math.imul(x, 0xb82f1e52);
  x ^= Math.imul(x, 0xc7afe638);
  x ^= Math.imul(x, 0x8d22f6e6);
  return x;
}

function reverseBits(word: number): number {
  let x = word;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return (x >>> 16) | (x << 16);
}
