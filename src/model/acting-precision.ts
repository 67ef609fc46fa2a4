import type { Parameters } from './parameters.ts';
import { clarityOf } from './reputation.ts';
import type { Firms, Territory } from './territory.ts';

/**
 * Precision of a network's shared vision as it acts on everything else: its own, unless the
 * scenario holds all clarity at one level to see what clarity does.
 */
export function actingPrecision(
  { networks }: Territory,
  g: number,
  { vision }: Parameters,
): number {
  const held = vision.heldClarity;
  return held === null ? networks.precision[g] : precisionOf(held);
}

/** Clarity of a network's shared vision as it acts on cooperation, output and engagement. */
export function actingClarity(territory: Territory, g: number, parameters: Parameters): number {
  return clarityOf(actingPrecision(territory, g, parameters));
}

/** Clarity of firm i's own vision as it acts on what the firm does and how it is seen. */
export function ownClarity(firms: Firms, i: number, { vision }: Parameters): number {
  return vision.heldClarity ?? clarityOf(firms.precision[i]);
}

/** Precision that stands for a clarity: π = c/(1 − c). Above 0.99 a clarity is taken as 0.99. */
export function precisionOf(clarity: number): number {
  const c = Math.min(0.99, clarity);
  return c / (1 - c);
}
