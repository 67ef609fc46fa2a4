import type { Column } from './columns.ts';
import { PAIR_STATE } from './pairs.ts';
import { FIRM_STATE, NETWORK_STATE } from './territory.ts';
import type { Territory } from './territory.ts';
import type { World } from './world.ts';

/**
 * Hash of the whole state: 128 bits as 32 hexadecimal digits. MurmurHash3_x86_128 (Appleby, public
 * domain) with seed 0 over little-endian 32-bit words, in this order: tick; then for each
 * territory its columns of firms, its matrices of pairs, the rows in use of its columns of
 * networks, whose vision is shared, the founders of each network, and the opportunity. Counts of
 * what happened are not state and do not enter. A 64-bit float gives its low word, then
 * its high word; −0 counts as 0 and every NaN as 0x7ff8000000000000; integers give one word each.
 */
export function stateHash(world: World): string {
  const hash = new StateHash(world.tick);
  for (const territory of world.territories) hash.add(territory);
  return hash.digest();
}

const FIRM_COLUMNS = Object.keys(FIRM_STATE) as (keyof typeof FIRM_STATE)[];
const NETWORK_COLUMNS = Object.keys(NETWORK_STATE) as (keyof typeof NETWORK_STATE)[];

/** The same, fed with one territory after the other in the order of their numbers. */
export class StateHash {
  readonly #hash = new Murmur128();

  constructor(tick: number) {
    this.#hash.integers(Int32Array.of(tick), 1);
  }

  add(territory: Territory): void {
    const { firms, firmCount, pairs, networks, networkCount, sharedOrigin } = territory;
    const hash = this.#hash;
    for (const name of FIRM_COLUMNS) hashColumn(hash, firms[name], firmCount);
    for (const name of PAIR_STATE) hashColumn(hash, pairs[name], pairs[name].length);
    for (const name of NETWORK_COLUMNS) hashColumn(hash, networks[name], networkCount);
    const shared = sharedOrigin.length > 0 ? networkCount : 0;
    hashColumn(hash, sharedOrigin, shared * firmCount);
    for (const founders of territory.founders) {
      hash.integers(
        founders.map((i) => firms.id[i]),
        founders.length,
      );
    }
    hash.floats(Float64Array.of(territory.opportunityX, territory.opportunityY), 2);
  }

  /** 32 hexadecimal digits; nothing may be added afterwards. */
  digest(): string {
    return this.#hash.digest();
  }
}

function hashColumn(hash: Murmur128, column: Column, rows: number): void {
  if (column instanceof Float64Array) hash.floats(column, rows);
  else hash.integers(column, rows);
}

// As signed numbers of 32 bits, which V8 keeps out of memory.
const C1 = 0x239b961b | 0;
const C2 = 0xab0e9789 | 0;
const C3 = 0x38b34ae5 | 0;
const C4 = 0xa1e38b93 | 0;

function rotate(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}

function finalMix(h: number): number {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/** So many numbers at a time become the words that are hashed. */
const CHUNK = 512;
const floats = new Float64Array(CHUNK);
const words = new Int32Array(floats.buffer);
/** Where the machine keeps the low word of a float: first, but for a few that begin with the high one. */
const LOW = new Uint8Array(Int32Array.of(1).buffer)[0] === 1 ? 0 : 1;

function exchangeHalves(pairs: Int32Array, count: number): void {
  for (let at = 0; at < count; at += 2) pairs.subarray(at, at + 2).reverse();
}

/** MurmurHash3_x86_128, fed column by column. */
export class Murmur128 {
  #h1 = 0;
  #h2 = 0;
  #h3 = 0;
  #h4 = 0;
  /** Words that wait for their block to become whole, fewer than four. */
  readonly #waiting = new Int32Array(4);
  /** How many words came so far. */
  #count = 0;

  /** Adding 0 turns −0 into 0; a NaN of whatever bits becomes the canonical one. */
  floats(values: ArrayLike<number>, count: number): void {
    for (let from = 0; from < count; from += CHUNK) {
      const length = Math.min(CHUNK, count - from);
      for (let k = 0; k < length; k++) {
        const value = values[from + k];
        floats[k] = value + 0;
        if (value !== value) {
          words[2 * k + LOW] = 0;
          words[2 * k + 1 - LOW] = 0x7ff80000;
        }
      }
      if (LOW === 1) exchangeHalves(words, 2 * length);
      this.#take(words, 2 * length);
    }
  }

  integers(values: ArrayLike<number>, count: number): void {
    if (values instanceof Int32Array) {
      this.#take(values, count);
      return;
    }
    for (let from = 0; from < count; from += CHUNK) {
      const length = Math.min(CHUNK, count - from);
      for (let k = 0; k < length; k++) words[k] = values[from + k];
      this.#take(words, length);
    }
  }

  #take(source: Int32Array, count: number): void {
    const waiting = this.#waiting;
    let from = 0;
    for (; (this.#count & 3) !== 0 && from < count; from++) {
      waiting[this.#count++ & 3] = source[from];
      if ((this.#count & 3) === 0) this.#mix(waiting, 0, 4);
    }
    const end = from + ((count - from) & ~3);
    this.#mix(source, from, end);
    this.#count += end - from;
    for (let at = end; at < count; at++) waiting[this.#count++ & 3] = source[at];
  }

  /** Mixes whole blocks of four words. */
  #mix(source: Int32Array, from: number, end: number): void {
    let h1 = this.#h1;
    let h2 = this.#h2;
    let h3 = this.#h3;
    let h4 = this.#h4;
    for (let at = from; at < end; at += 4) {
      h1 ^= Math.imul(rotate(Math.imul(source[at], C1), 15), C2);
      h1 = (Math.imul(rotate(h1, 19) + h2, 5) + 0x561ccd1b) | 0;
      h2 ^= Math.imul(rotate(Math.imul(source[at + 1], C2), 16), C3);
      h2 = (Math.imul(rotate(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
      h3 ^= Math.imul(rotate(Math.imul(source[at + 2], C3), 17), C4);
      h3 = (Math.imul(rotate(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
      h4 ^= Math.imul(rotate(Math.imul(source[at + 3], C4), 18), C1);
      h4 = (Math.imul(rotate(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
    }
    this.#h1 = h1;
    this.#h2 = h2;
    this.#h3 = h3;
    this.#h4 = h4;
  }

  /** 32 hexadecimal digits; the hash may not be fed afterwards. */
  digest(): string {
    const tail = this.#count & 3;
    const [k1, k2, k3] = this.#waiting;
    if (tail >= 3) this.#h3 ^= Math.imul(rotate(Math.imul(k3, C3), 17), C4);
    if (tail >= 2) this.#h2 ^= Math.imul(rotate(Math.imul(k2, C2), 16), C3);
    if (tail >= 1) this.#h1 ^= Math.imul(rotate(Math.imul(k1, C1), 15), C2);
    const length = 4 * this.#count;
    let h1 = this.#h1 ^ length;
    let h2 = this.#h2 ^ length;
    let h3 = this.#h3 ^ length;
    let h4 = this.#h4 ^ length;
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = (h2 + h1) | 0;
    h3 = (h3 + h1) | 0;
    h4 = (h4 + h1) | 0;
    h1 = finalMix(h1);
    h2 = finalMix(h2);
    h3 = finalMix(h3);
    h4 = finalMix(h4);
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = (h2 + h1) | 0;
    h3 = (h3 + h1) | 0;
    h4 = (h4 + h1) | 0;
    return [h1, h2, h3, h4].map((h) => (h >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
