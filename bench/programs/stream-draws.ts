/**
 * Draws from one stream, which a model without keyed randomness would use: each draw is the next number
 * of the generator sfc32 (Doty-Humphrey), whatever it is for. Takes the place of src/model/random.ts in a bundle
 * of its own, to measure what keys cost; its runs are as random, but not the same.
 */
import { normalQuantile } from '../../src/model/distributions.ts';
import { log } from '../../src/model/exact.ts';
import { lane } from '../../src/model/random.ts';
import type { RunKey } from '../../src/model/random.ts';

export { lane, runKey, STREAM, STREAMS } from '../../src/model/random.ts';

const TO_UNIT = 1 / 4294967296;

let a = 0;
let b = 0;
let c = 0;
let counter = 1;

function next(): number {
  const t = (((a + b) | 0) + counter) | 0;
  counter = (counter + 1) | 0;
  a = b ^ (b >>> 9);
  b = (c + (c << 3)) | 0;
  c = (c << 21) | (c >>> 11);
  c = (c + t) | 0;
  return ((t >>> 0) + 0.5) * TO_UNIT;
}

export class Draws {
  constructor([first, second, third]: RunKey) {
    a = first | 0;
    b = second | 0;
    c = third | 0;
    counter = 1;
    for (let k = 0; k < 12; k++) next();
  }

  quad(_stream?: number, _tick?: number, _a?: number, _b?: number, _repeat?: number): void {
    lane[0] = next();
    lane[1] = next();
    lane[2] = next();
    lane[3] = next();
  }

  uniform(_stream?: number, _tick?: number, _a?: number, _b?: number, _repeat?: number): number {
    return next();
  }

  normal(): number {
    return normalQuantile(next());
  }

  exponential(): number {
    return -log(next());
  }
}
