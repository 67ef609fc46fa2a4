import type { ParameterPath } from '../../model/parameters.ts';
import type { Draft, Report } from './checks/draft.ts';
import { checkHorizon } from './checks/horizon.ts';
import { checkNamedFounders, checkTies, checkUniqueNames, type Named } from './checks/names.ts';
import { checkOverridden } from './checks/overridden.ts';
import { checkPopulation, POPULATION_PATHS } from './checks/population.ts';
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
 * @param mayVary whether the sweep, right or not, may vary a parameter
 * @param named what goes by names, also what is right of parts that have mistakes
 */
export function checkScenario(
  draft: Draft,
  report: Report,
  isRight: (part: Part) => boolean = () => true,
  mayVary: (path: ParameterPath) => boolean = (path) =>
    draft.sweep?.factors.some((factor) => factor.path === path) === true,
  named: Named = draft.input,
): void {
  const areRight = (...parts: Part[]) => parts.every(isRight);
  if (isRight('ticks')) checkHorizon(draft, report);
  checkUniqueNames(named, report);
  checkNamedFounders(named, report);
  checkTies(named, report);
  if (areRight('sweep', 'changes')) checkOverridden(draft, report);
  if (areRight('sweep', 'replicates')) checkPrecision(draft, report);
  const replicates = isRight('replicates') ? draft.replicates : 1;
  const isSensible = isRight('sweep') && checkSweepSize({ ...draft, replicates }, report);
  if (!areRight('parameters', 'networks', 'firms', 'ties')) return;
  if (isSensible) checkPopulation(draft, report);
  // A sweep that nobody can go through still has one population, if it varies none of its numbers.
  else if (!POPULATION_PATHS.some(mayVary)) checkPopulation({ ...draft, sweep: undefined }, report);
}
