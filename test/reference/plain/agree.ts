/** Relative above 1, absolute below. */
const TOLERANCE = 1e-12;

/** A number that is none, or is infinite, agrees with nothing. */
export function agree(a: number, b: number): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}
