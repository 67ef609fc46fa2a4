import alea from 'seedrandom/lib/alea.js';
import { normalQuantile } from './distributions.ts';
import { log } from './exact.ts';
import type { Luck } from './input.ts';

/**
 * The purposes for which luck is drawn. A draw is a pure function of
 * (run key, stream, tick, two stable ids): no draw depends on how many others were made, so
 * changing one cause leaves the luck of everything else as it was. Append only: the position in
 * this list enters the key.
 */
export const STREAMS = [
  'setup.traits',
  'setup.standing',
  'setup.precision',
  'setup.vision',
  'setup.engagement', // retired: never drawn, kept because the streams after it keep their positions
  'setup.place',
  'setup.founders',
  'setup.founderTies',
  'setup.graph',
  'setup.opportunity',
  'projects.number',
  'projects.initiator',
  'projects.aim',
  'projects.partner',
  'cooperation.noise',
  'trust.observation',
  'conflict.outbreak',
  'conflict.severity',
  'conflict.settlement',
  'elections.ballot',
  'leaving.exit',
  'joining.search',
  'joining.attraction',
  'joining.lottery',
  'founding.attempt',
  'engagement.move',
  'ties.social',
  'environment.drift',
] as const;

export type Stream = (typeof STREAMS)[number];

/** Position of each stream: `STREAM['projects.aim']`. */
export const STREAM = Object.fromEntries(STREAMS.map((name, index) => [name, index])) as {
  readonly [name in Stream]: number;
};

/** Four words that fix the luck of one run; alea has 96 bits of state behind them. */
export type RunKey = Readonly<[number, number, number, number]>;

/** Key of a run: the human seed and the replicate, through seedrandom's `alea`. */
export function runKey(luck: Luck): RunKey {
  const words = alea(`reticula\n${luck.seed}\n${luck.replicate}`);
  return [words.int32() >>> 0, words.int32() >>> 0, words.int32() >>> 0, words.int32() >>> 0];
}

const TO_UNIT = 1 / 4294967296;
const { imul } = Math;

/**
 * The four uniform numbers of the last `quad`, each in (0, 1). Shared by all draws, because a
 * result object per draw would cost more than the draw.
 */
export const lane = new Float64Array(4);

/**
 * Keyed draws of one run, by the hash function pcg4d (Jarzynski & Olano 2020, Journal of Computer
 * Graphics Techniques 9(3)). `repeat` (0…15) tells apart several draws of a kind that the same
 * two entities make in one tick.
 */
export class Draws {
  readonly #key0: number;
  readonly #key1: number;
  readonly #key2: number;
  readonly #key3: number;

  constructor(key: RunKey) {
    this.#key0 = key[0] | 0;
    this.#key1 = key[1] | 0;
    this.#key2 = key[2] | 0;
    this.#key3 = key[3] | 0;
  }

  /** Fills `lane` with four independent uniform numbers. */
  quad(stream: number, tick: number, a: number, b: number, repeat = 0): void {
    let x = imul(this.#key0 ^ a, 1664525) + 1013904223;
    let y = imul(this.#key1 ^ b, 1664525) + 1013904223;
    let z = imul(this.#key2 ^ (tick * 16 + repeat), 1664525) + 1013904223;
    let w = imul(this.#key3 ^ stream, 1664525) + 1013904223;
    x = (x + imul(y, w)) | 0;
    y = (y + imul(z, x)) | 0;
    z = (z + imul(x, y)) | 0;
    w = (w + imul(y, z)) | 0;
    x ^= x >>> 16;
    y ^= y >>> 16;
    z ^= z >>> 16;
    w ^= w >>> 16;
    x = (x + imul(y, w)) | 0;
    y = (y + imul(z, x)) | 0;
    z = (z + imul(x, y)) | 0;
    w = (w + imul(y, z)) | 0;
    lane[0] = ((x >>> 0) + 0.5) * TO_UNIT;
    lane[1] = ((y >>> 0) + 0.5) * TO_UNIT;
    lane[2] = ((z >>> 0) + 0.5) * TO_UNIT;
    lane[3] = ((w >>> 0) + 0.5) * TO_UNIT;
  }

  /**
   * Uniform in (0, 1): the last lane of `quad`, without the others. Written out, because V8 inlines a
   * function of this size where it is called and not one that fills all lanes.
   */
  uniform(stream: number, tick: number, a: number, b: number, repeat = 0): number {
    let x = imul(this.#key0 ^ a, 1664525) + 1013904223;
    let y = imul(this.#key1 ^ b, 1664525) + 1013904223;
    let z = imul(this.#key2 ^ (tick * 16 + repeat), 1664525) + 1013904223;
    let w = imul(this.#key3 ^ stream, 1664525) + 1013904223;
    x = (x + imul(y, w)) | 0;
    y = (y + imul(z, x)) | 0;
    z = (z + imul(x, y)) | 0;
    w = (w + imul(y, z)) | 0;
    x ^= x >>> 16;
    y ^= y >>> 16;
    z ^= z >>> 16;
    w ^= w >>> 16;
    x = (x + imul(y, w)) | 0;
    y = (y + imul(z, x)) | 0;
    z = (z + imul(x, y)) | 0;
    w = (w + imul(y, z)) | 0;
    return ((w >>> 0) + 0.5) * TO_UNIT;
  }

  /** Standard normal. */
  normal(stream: number, tick: number, a: number, b: number, repeat = 0): number {
    return normalQuantile(this.uniform(stream, tick, a, b, repeat));
  }

  /** Exponential with mean 1. */
  exponential(stream: number, tick: number, a: number, b: number, repeat = 0): number {
    return -log(this.uniform(stream, tick, a, b, repeat));
  }
}
