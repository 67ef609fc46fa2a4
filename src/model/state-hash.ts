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

/** The same, fed with one territory after the other in the order of their numbers. */
export class StateHash {
  readonly #hash = new Murmur128();

  constructor(tick: number) {
    this.#hash.integers(Int32Array.of(tick), 1);
  }

  add(territory: Territory): void {
    const { firms, firmCount, pairs, networks, networkCount, sharedOrigin } = territory;
    const hash = this.#hash;
    for (const name of Object.keys(FIRM_STATE) as (keyof typeof FIRM_STATE)[]) {
      hashColumn(hash, firms[name], firmCount);
    }
    for (const name of PAIR_STATE) hashColumn(hash, pairs[name], pairs[name].length);
    for (const name of Object.keys(NETWORK_STATE) as (keyof typeof NETWORK_STATE)[]) {
      hashColumn(hash, networks[name], networkCount);
    }
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

/** Bytes that are gathered before they are mixed; whole blocks of four words. */
const ROOM = 8192;

/** MurmurHash3_x86_128, fed column by column. */
export class Murmur128 {
  #h1 = 0;
  #h2 = 0;
  #h3 = 0;
  #h4 = 0;
  #mixed = 0;
  /** Words that wait to be mixed, and how many bytes they are. */
  readonly #waiting = new DataView(new ArrayBuffer(ROOM));
  #bytes = 0;

  /** Adding 0 turns −0 into 0; a NaN of whatever bits becomes the canonical one. */
  floats(values: ArrayLike<number>, count: number): void {
    const waiting = this.#waiting;
    for (let k = 0; k < count; ) {
      if (this.#bytes + 8 > ROOM) this.#mix();
      let at = this.#bytes;
      for (; k < count && at + 8 <= ROOM; k++, at += 8) {
        const value = values[k];
        if (value === value) {
          waiting.setFloat64(at, value + 0, true);
        } else {
          waiting.setUint32(at, 0, true);
          waiting.setUint32(at + 4, 0x7ff80000, true);
        }
      }
      this.#bytes = at;
    }
  }

  integers(values: ArrayLike<number>, count: number): void {
    const waiting = this.#waiting;
    for (let k = 0; k < count; ) {
      if (this.#bytes + 4 > ROOM) this.#mix();
      let at = this.#bytes;
      for (; k < count && at + 4 <= ROOM; k++, at += 4) waiting.setInt32(at, values[k], true);
      this.#bytes = at;
    }
  }

  /** Mixes all whole blocks that wait; up to three words are left. */
  #mix(): void {
    const words = this.#waiting;
    const end = this.#bytes & ~15;
    let h1 = this.#h1;
    let h2 = this.#h2;
    let h3 = this.#h3;
    let h4 = this.#h4;
    for (let at = 0; at < end; at += 16) {
      h1 ^= Math.imul(rotate(Math.imul(words.getInt32(at, true), C1), 15), C2);
      h1 = (Math.imul(rotate(h1, 19) + h2, 5) + 0x561ccd1b) | 0;
      h2 ^= Math.imul(rotate(Math.imul(words.getInt32(at + 4, true), C2), 16), C3);
      h2 = (Math.imul(rotate(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
      h3 ^= Math.imul(rotate(Math.imul(words.getInt32(at + 8, true), C3), 17), C4);
      h3 = (Math.imul(rotate(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
      h4 ^= Math.imul(rotate(Math.imul(words.getInt32(at + 12, true), C4), 18), C1);
      h4 = (Math.imul(rotate(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
    }
    this.#h1 = h1;
    this.#h2 = h2;
    this.#h3 = h3;
    this.#h4 = h4;
    this.#mixed += end;
    for (let at = end; at < this.#bytes; at += 4) {
      words.setInt32(at - end, words.getInt32(at, true), true);
    }
    this.#bytes -= end;
  }

  /** 32 hexadecimal digits; the hash may not be fed afterwards. */
  digest(): string {
    this.#mix();
    const tail = this.#bytes / 4;
    const [k1, k2, k3] = [0, 4, 8].map((at) => this.#waiting.getInt32(at, true));
    if (tail >= 3) this.#h3 ^= Math.imul(rotate(Math.imul(k3, C3), 17), C4);
    if (tail >= 2) this.#h2 ^= Math.imul(rotate(Math.imul(k2, C2), 16), C3);
    if (tail >= 1) this.#h1 ^= Math.imul(rotate(Math.imul(k1, C1), 15), C2);
    const length = this.#mixed + this.#bytes;
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
