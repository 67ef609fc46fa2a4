import { writeNumber } from '../../../model/text.ts';
import { countPoints } from '../design.ts';
import { MOST_RUNS } from '../sweep-shape.ts';
import type { Draft, Report } from './draft.ts';

/** A sweep that would take years is a mistake. Returns whether the size is sensible. */
export function checkSweepSize({ sweep, replicates }: Draft, report: Report): boolean {
  const points = countPoints(sweep);
  const runs = points * replicates;
  if (runs <= MOST_RUNS) return true;
  const [all, each, repeated] = [runs, points, replicates].map(writeNumber);
  const most = writeNumber(MOST_RUNS);
  report(
    sweep === undefined ? 'replicates' : 'sweep',
    {
      en: `asks for ${all?.en} runs (${each?.en} points × ${repeated?.en} replicates)`,
      fr: `demande ${all?.fr} simulations (${each?.fr} points × ${repeated?.fr} répétitions)`,
    },
    {
      en: `at most ${most.en}: fewer values, zip or a drawn design such as sobol instead of grid`,
      fr: `au plus ${most.fr} : moins de valeurs, zip ou un plan tiré comme sobol au lieu de grid`,
    },
  );
  return false;
}
