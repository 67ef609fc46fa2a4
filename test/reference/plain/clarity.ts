import type { Parameters } from '../../../src/model/parameters.ts';
import type { Firm, Network } from './state.ts';

/** Clarity π/(1 + π) of a vision of precision π. */
export function clarityOf(precision: number): number {
  return precision / (1 + precision);
}

/** Precision with which a network's vision acts: its own, unless the scenario holds clarity. */
export function actingPrecision(network: Network, { vision }: Parameters): number {
  if (vision.heldClarity === null) return network.precision;
  const clarity = Math.min(0.99, vision.heldClarity);
  return clarity / (1 - clarity);
}

export function actingClarity(network: Network, parameters: Parameters): number {
  return clarityOf(actingPrecision(network, parameters));
}

/** Clarity of a firm's own vision as it acts on what it does and how it is seen. */
export function ownClarity(firm: Firm, { vision }: Parameters): number {
  return vision.heldClarity ?? clarityOf(firm.precision);
}
