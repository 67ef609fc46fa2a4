import { clarityOf } from './reputation.ts';
import type { Territory } from './territory.ts';

/*
 * Classes read off the state by published rules; nothing in the model acts on them.
 */

/** Clarity from which a vision counts as clear. */
export const CLEAR = 0.5;

/** Allali's typology of a member: its own vision against that of its network's hub. */
export const QUADRANTS = ['myopia', 'cloistered', 'reticular', 'visionary'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/**
 * @source Table 1 of the paper (Allali 2007: 12 firms in Québec, not measured in Morocco). The
 * network's side is the hub's own vision; without a hub, the shared one.
 */
export function quadrantOf(isNetworkClear: boolean, isFirmClear: boolean): Quadrant {
  if (isNetworkClear) return isFirmClear ? 'visionary' : 'reticular';
  return isFirmClear ? 'cloistered' : 'myopia';
}

/** The network's side of Allali's typology. */
export function isLedClearly({ firms, networks }: Territory, g: number): boolean {
  const hub = networks.hub[g];
  return clarityOf(hub >= 0 ? firms.precision[hub] : networks.precision[g]) >= CLEAR;
}

/** Whose vision a network shares. */
export const ORIGINS = ['hub', 'member', 'blend'] as const;
export type Origin = (typeof ORIGINS)[number];

/**
 * The hub's or another firm's when its share of the shared vision exceeds one half, else a blend.
 * `undefined` when provenance is not carried.
 * @source §4, three possibilities; the threshold is ours
 */
export function originOf(territory: Territory, g: number): Origin | undefined {
  const { sharedOrigin, firmCount, networks } = territory;
  if (sharedOrigin.length === 0) return undefined;
  const row = g * firmCount;
  for (let o = 0; o < firmCount; o++) {
    if (sharedOrigin[row + o] > 0.5) return o === networks.hub[g] ? 'hub' : 'member';
  }
  return 'blend';
}

/** Stage in the life of a network. */
export const LIFE_STAGES = ['creation', 'extension', 'maturity', 'decline'] as const;
export type LifeStage = (typeof LIFE_STAGES)[number];

/** Quarters that a network counts as being created. */
const CREATION = 8;

/**
 * Decline when a tenth smaller than usual, creation in the first two years, extension when a
 * twentieth larger than usual, else maturity. Usual = size smoothed over some ten quarters.
 * @source stages: Assens 2003 (decline is his alone), §1.1; rule ours
 */
export function lifeStageOf(territory: Territory, g: number, tick: number): LifeStage {
  const { networks } = territory;
  const size = territory.sizeOf(g);
  const usual = networks.usualSize[g];
  if (size < 0.9 * usual) return 'decline';
  if (tick - networks.foundedAt[g] < CREATION) return 'creation';
  return size > 1.05 * usual ? 'extension' : 'maturity';
}
