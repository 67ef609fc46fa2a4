import type { Draft, Report } from './checks/draft.ts';
import { checkHorizon } from './checks/horizon.ts';
import { checkNamedFounders, checkTies, checkUniqueNames } from './checks/names.ts';
import { checkPopulation } from './checks/population.ts';
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

/** Reports what does not fit together, as far as the parts named in `isRight` are right. */
export function checkScenario(
  draft: Draft,
  report: Report,
  isRight: (part: Part) => boolean = () => true,
): void {
  const areRight = (...parts: Part[]) => parts.every(isRight);
  if (areRight('ticks', 'changes', 'snapshots')) checkHorizon(draft, report);
  if (areRight('networks', 'firms')) {
    checkUniqueNames(draft, report);
    checkNamedFounders(draft, report);
  }
  if (areRight('ties', 'firms')) checkTies(draft, report);
  if (!areRight('sweep', 'replicates') || !checkSweepSize(draft, report)) return;
  if (areRight('parameters', 'networks', 'firms', 'ties')) checkPopulation(draft, report);
}
