import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorldInput } from '../../src/model/input.ts';
import { Murmur128, stateHash } from '../../src/model/state-hash.ts';
import type { World } from '../../src/model/world.ts';
import { cell } from '../support/cell.ts';
import { lawOptions } from '../support/law-options.ts';
import { murmur3 } from '../support/murmur3.ts';
import { stateColumns } from '../support/world-state.ts';
import { runWhole } from '../support/run-whole.ts';

function kernelHash(words: readonly number[]): string {
  const hash = new Murmur128();
  hash.integers(words, words.length);
  return hash.digest();
}

function referenceHash(bytes: Uint8Array): string {
  const view = new DataView(murmur3(bytes).buffer);
  return [0, 4, 8, 12].map((from) => hexadecimal(view.getUint32(from, true))).join('');
}

function hexadecimal(word: number): string {
  return word.toString(16).padStart(8, '0');
}

function littleEndian(words: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  words.forEach((word, k) => view.setInt32(k * 4, word, true));
  return bytes;
}

describe('the hash function', () => {
  it('is compared with a MurmurHash3_x86_128 that has the published verification value', () => {
    // SMHasher: hash the keys 0, 0 1, 0 1 2, … with seeds 256 − length, then hash the hashes.
    const hashes = new Uint8Array(16 * 256);
    const key = Uint8Array.from({ length: 256 }, (_, k) => k);
    for (let length = 0; length < 256; length++) {
      hashes.set(murmur3(key.subarray(0, length), 256 - length), 16 * length);
    }
    const final = new DataView(murmur3(hashes).buffer);
    expect(final.getUint32(0, true)).toBe(0xb3ece62a);
  });

  it('is MurmurHash3_x86_128 of little-endian words', () => {
    const words = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 40 });
    fc.assert(
      fc.property(words, (list) => {
        expect(kernelHash(list)).toBe(referenceHash(littleEndian(list)));
      }),
      lawOptions(300),
    );
  });

  it('takes an unsigned word as the signed word of the same bits', () => {
    expect(kernelHash([2 ** 32 - 1])).toBe(kernelHash([-1]));
  });

  it('takes a float as its low word, then its high word', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        fc.pre(!Object.is(value, -0));
        const bytes = new Uint8Array(8);
        new DataView(bytes.buffer).setFloat64(0, value, true);
        const hash = new Murmur128();
        hash.floats([value], 1);
        expect(hash.digest()).toBe(referenceHash(bytes));
      }),
      lawOptions(300),
    );
  });

  it('takes −0 as 0, and every NaN as the one with the bits 7ff80000 00000000', () => {
    const digest = (value: number) => {
      const hash = new Murmur128();
      hash.floats([value], 1);
      return hash.digest();
    };
    expect(digest(-0)).toBe(digest(0));
    const canonical = referenceHash(littleEndian([0, 0x7ff80000]));
    const bits = new BigUint64Array(1);
    const float = new Float64Array(bits.buffer);
    for (const payload of [0x7ff8000000000000n, 0xfff8000000000000n, 0x7ff8dead0000beefn]) {
      bits[0] = payload;
      expect(digest(float[0] ?? 0)).toBe(canonical);
    }
  });
});

const INPUT: WorldInput = {
  parameters: { population: { firms: 18, territories: 2 }, founding: { rate: 0.2, size: 3 } },
  networks: [
    { name: 'A', type: 'grouping', founders: 5 },
    { name: 'B', type: 'cluster', founders: 3, territory: 1 },
  ],
};

function lived(): World {
  return runWhole(INPUT, { seed: 'hash', replicate: 3 }, 9).world;
}

describe('the hash of the state', () => {
  it('is 32 hexadecimal digits, and the same for the same state', () => {
    expect(stateHash(lived())).toMatch(/^[0-9a-f]{32}$/);
    expect(stateHash(lived())).toBe(stateHash(lived()));
  });

  it('changes with any single value of the state', () => {
    const world = lived();
    const before = stateHash(world);
    const unnoticed: string[] = [];
    let changed = 0;
    for (const { name, column } of stateColumns(world)) {
      for (const at of new Set([0, column.length >> 1, column.length - 1])) {
        const value = cell(column, at);
        // The smallest change that the column can hold.
        column[at] = column instanceof Float64Array ? next(value) : value + 1;
        if (stateHash(world) === before) unnoticed.push(`${name}[${at}]`);
        column[at] = value;
        changed++;
      }
    }
    expect(changed).toBeGreaterThan(200);
    expect(unnoticed).toEqual([]);
    expect(stateHash(world)).toBe(before);
  });

  it('changes with the tick, the opportunity and the founders', () => {
    const before = stateHash(lived());
    const alter: ((world: World) => void)[] = [
      (world) => void world.tick++,
      (world) => void (cell(world.territories, 0).opportunityX += 1e-12),
      (world) => void (cell(world.territories, 1).opportunityY += 1e-12),
      (world) => void cell(cell(world.territories, 0).founders, 0).reverse(),
    ];
    for (const change of alter) {
      const world = lived();
      change(world);
      expect(stateHash(world)).not.toBe(before);
    }
  });

  it('notices two values that are exchanged', () => {
    const world = lived();
    const before = stateHash(world);
    const { firms } = cell(world.territories, 0);
    firms.notoriety.subarray(0, 2).reverse();
    expect(stateHash(world)).not.toBe(before);
  });

  it('does not change with −0 for 0, nor with what is derived or merely reserved', () => {
    const world = lived();
    const before = stateHash(world);
    for (const { pairs, networks, networkCount } of world.territories) {
      pairs.positive.forEach((value, at) => {
        if (value === 0) pairs.positive[at] = -0;
      });
      pairs.trust.fill(0.123);
      networks.conflict.fill(7, networkCount);
    }
    expect(stateHash(world)).toBe(before);
  });
});

/** The next representable number away from 0. */
function next(value: number): number {
  const bits = new BigInt64Array(1);
  const float = new Float64Array(bits.buffer);
  float[0] = value;
  bits[0] = (bits[0] ?? 0n) + 1n;
  return float[0];
}
