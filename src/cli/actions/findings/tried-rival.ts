import type { FindingChange } from '../../../analysis/appraisal/compare-tables.ts';
import type { Rival } from '../../../analysis/appraisal/rivals.ts';

/** A rival rule with what becomes of every finding under it. */
export interface TriedRival {
  readonly rival: Rival;
  readonly changes: readonly FindingChange[];
}
