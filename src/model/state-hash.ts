import type { Column } from './columns.ts';
import { PAIR_STATE } from './pairs.ts';
import { FIRM_STATE, NETWORK_STATE } from './territory.ts';
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
  const hash = new Murmur128();
  hash.word(world.tick);
  for (const territory of world.territories) {
    for (const name of Object.keys(FIRM_STATE) as (keyof typeof FIRM_STATE)[]) {
      hashColumn(hash, territory.firms[name], territory.firmCount);
    }
    for (const name of PAIR_STATE) {
      hashColumn(hash, territory.pairs[name], territory.pairs[name].length);
    }
    for (const name of Object.keys(NETWORK_STATE) as (keyof typeof NETWORK_STATE)[]) {
      hashColumn(hash, territory.networks[name], territory.networkCount);
    }
    const shared = territory.sharedOrigin.length > 0 ? territory.networkCount : 0;
    hashColumn(hash, territory.sharedOrigin, shared * territory.firmCount);
    for (const founders of territory.founders) {
      for (const i of founders) hash.word(territory.firms.id[i]);
    }
    hash.float(territory.opportunityX);
    hash.float(territory.opportunityY);
  }
  return hash.digest();
}

function hashColumn(hash: Murmur128, column: Column, rows: number): void {
  if (column instanceof Float64Array) {
    for (let k = 0; k < rows; k++) hash.float(column[k]);
  } else {
    for (let k = 0; k < rows; k++) hash.word(column[k]);
  }
}

const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;

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

/** MurmurHash3_x86_128, fed word by word. */
export class Murmur128 {
  #h1 = 0;
  #h2 = 0;
  #h3 = 0;
  #h4 = 0;
  #words = 0;
  readonly #block = new Int32Array(4);
  readonly #float = new DataView(new ArrayBuffer(8));

  float(value: number): void {
    // Adding 0 turns −0 into 0; the constant is the canonical NaN.
    if (value === value) {
      this.#float.setFloat64(0, value + 0, true);
    } else {
      this.#float.setUint32(0, 0, true);
      this.#float.setUint32(4, 0x7ff80000, true);
    }
    this.word(this.#float.getInt32(0, true));
    this.word(this.#float.getInt32(4, true));
  }

  word(value: number): void {
    const at = this.#words++ & 3;
    this.#block[at] = value;
    if (at === 3) this.#mix();
  }

  #mix(): void {
    const [k1, k2, k3, k4] = this.#block;
    this.#h1 ^= Math.imul(rotate(Math.imul(k1, C1), 15), C2);
    this.#h1 = (Math.imul(rotate(this.#h1, 19) + this.#h2, 5) + 0x561ccd1b) | 0;
    this.#h2 ^= Math.imul(rotate(Math.imul(k2, C2), 16), C3);
    this.#h2 = (Math.imul(rotate(this.#h2, 17) + this.#h3, 5) + 0x0bcaa747) | 0;
    this.#h3 ^= Math.imul(rotate(Math.imul(k3, C3), 17), C4);
    this.#h3 = (Math.imul(rotate(this.#h3, 15) + this.#h4, 5) + 0x96cd1c35) | 0;
    this.#h4 ^= Math.imul(rotate(Math.imul(k4, C4), 18), C1);
    this.#h4 = (Math.imul(rotate(this.#h4, 13) + this.#h1, 5) + 0x32ac3b17) | 0;
  }

  /** 32 hexadecimal digits; the hash may not be fed afterwards. */
  digest(): string {
    const tail = this.#words & 3;
    const [k1, k2, k3] = this.#block;
    if (tail >= 3) this.#h3 ^= Math.imul(rotate(Math.imul(k3, C3), 17), C4);
    if (tail >= 2) this.#h2 ^= Math.imul(rotate(Math.imul(k2, C2), 16), C3);
    if (tail >= 1) this.#h1 ^= Math.imul(rotate(Math.imul(k1, C1), 15), C2);
    const length = this.#words * 4;
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
