/**
 * MurmurHash3_x86_128 of bytes (Austin Appleby, public domain), written from the published
 * description on unbounded integers, for comparison with the kernel's, which is fed by words.
 */
export function murmur3(bytes: Uint8Array, seed = 0): Uint8Array {
  const h = [seed, seed, seed, seed].map(BigInt);
  const blocks = Math.floor(bytes.length / 16);
  for (let block = 0; block < blocks; block++) {
    for (let lane = 0; lane < 4; lane++) {
      const k = wordAt(bytes, block * 16 + lane * 4, 4);
      const mixed = at(h, lane) ^ scramble(k, lane);
      const turned = cut(rotate(mixed, at(TURNS, lane)) + at(h, (lane + 1) % 4));
      h[lane] = cut(turned * 5n + at(ADDENDS, lane));
    }
  }
  for (let lane = 3; lane >= 0; lane--) {
    const from = blocks * 16 + lane * 4;
    const count = Math.min(4, bytes.length - from);
    if (count > 0) h[lane] = at(h, lane) ^ scramble(wordAt(bytes, from, count), lane);
  }
  for (let lane = 0; lane < 4; lane++) h[lane] = at(h, lane) ^ BigInt(bytes.length);
  spread(h);
  for (let lane = 0; lane < 4; lane++) h[lane] = finalMix(at(h, lane));
  spread(h);
  const result = new Uint8Array(16);
  const view = new DataView(result.buffer);
  h.forEach((word, lane) => view.setUint32(lane * 4, Number(word), true));
  return result;
}

const FACTORS = [0x239b961bn, 0xab0e9789n, 0x38b34ae5n, 0xa1e38b93n];
const SHIFTS = [15n, 16n, 17n, 18n];
const TURNS = [19n, 17n, 15n, 13n];
const ADDENDS = [0x561ccd1bn, 0x0bcaa747n, 0x96cd1c35n, 0x32ac3b17n];

function at(list: readonly bigint[], index: number): bigint {
  return list[index] ?? 0n;
}

function cut(value: bigint): bigint {
  return value & 0xffffffffn;
}

function rotate(value: bigint, by: bigint): bigint {
  return cut((value << by) | (value >> (32n - by)));
}

function scramble(k: bigint, lane: number): bigint {
  const first = rotate(cut(k * at(FACTORS, lane)), at(SHIFTS, lane));
  return cut(first * at(FACTORS, (lane + 1) % 4));
}

function wordAt(bytes: Uint8Array, from: number, count: number): bigint {
  let word = 0n;
  for (let k = count - 1; k >= 0; k--) word = (word << 8n) | BigInt(bytes[from + k] ?? 0);
  return word;
}

function spread(h: bigint[]): void {
  h[0] = cut(at(h, 0) + at(h, 1) + at(h, 2) + at(h, 3));
  for (let lane = 1; lane < 4; lane++) h[lane] = cut(at(h, lane) + at(h, 0));
}

function finalMix(value: bigint): bigint {
  let h = value ^ (value >> 16n);
  h = cut(h * 0x85ebca6bn);
  h ^= h >> 13n;
  h = cut(h * 0xc2b2ae35n);
  return h ^ (h >> 16n);
}
