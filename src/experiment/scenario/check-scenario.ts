import type { Draft, Report } from './checks/draft.ts';
import { checkHorizon } from './checks/horizon.ts';
import { checkNamedFounders, checkTies, checkUniqueNames } from './checks/names.ts';
import { checkOverridden } from './checks/overridden.ts';
import { checkPopulation } from './checks/population.ts';
import { checkPrecision } from './checks/precision.ts';
import { checkSweepSize } from './checks/sizes.ts';

/** A part of a scenario that may itself have mistakes, so that what depends on it is not checked. */
export type Part =
  | 'ticks'
  | 'replicates'
  | 'parameters'
  | 'networks'
  | 'firms'
  | 'ties'
  | 'changes'
  | 'sweep'
  | 'snapshots';

/**
 * Reports what does not fit together, as far as the parts are right: of those that are not, the
 * draft holds nothing.
 */
export function checkScenario(
  draft: Draft,
  report: Report,
  isRight: (part: Part) => boolean = () => true,
): void {
  const areRight = (...parts: Part[]) => parts.every(isRight);
  if (isRight('ticks')) checkHorizon(draft, report);
  checkUniqueNames(draft, report);
  if (isRight('firms')) {
    checkNamedFounders(draft, report);
    checkTies(draft, report);
  }
  if (areRight('sweep', 'changes')) checkOverridden(draft, report);
  if (areRight('sweep', 'replicates')) checkPrecision(draft, report);
  if (!areRight('sweep', 'replicates') || !checkSweepSize(draft, report)) return;
  if (areRight('parameters', 'networks', 'firms', 'ties')) checkPopulation(draft, report);
}
