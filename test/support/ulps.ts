const words = new BigInt64Array(2);
const floats = new Float64Array(words.buffer);

/** How many representable numbers lie between a and b; 0 where they are equal. */
export function ulpsBetween(a: number, b: number): number {
  if (Object.is(a, b) || a === b) return 0;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Infinity;
  floats[0] = a;
  floats[1] = b;
  const [first = 0n, second = 0n] = Array.from(words, (bits) =>
    bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits,
  );
  const distance = first - second;
  return Number(distance < 0n ? -distance : distance);
}
