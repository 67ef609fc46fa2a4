import type { Condition } from '../experiment/scenario/conditions/condition.ts';
import { DESIGNS, type ListFactor, type Sweep } from '../experiment/scenario/sweep.ts';
import { isRecord } from '../model/is-record.ts';

/** What was varied, and how values made points. */
export type StoredSweep = Sweep;

/**
 * The sweep of a stored scenario, whose parts were checked with the manifest; which design it names was not.
 * @returns undefined where nothing was varied, or by no design of ours
 */
export function readSweep(scenario: Readonly<Record<string, unknown>>): StoredSweep | undefined {
  const { sweep } = scenario;
  if (!isRecord(sweep) || !Array.isArray(sweep['factors'])) return undefined;
  const isKnown = DESIGNS.some((design) => design === sweep['design']);
  return isKnown && sweep['factors'].length > 0 ? (sweep as unknown as Sweep) : undefined;
}

/** Where a factor of it varies, if not everywhere: see Factor. */
export function conditionOf(
  sweep: StoredSweep | undefined,
  path: string,
): { readonly when?: readonly Condition[] } {
  const factors: readonly Pick<ListFactor, 'path' | 'only'>[] = sweep?.factors ?? [];
  const only = factors.find((factor) => factor.path === path)?.only;
  return only === undefined ? {} : { when: only.when };
}
