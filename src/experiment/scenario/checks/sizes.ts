import type { Text } from '../../../model/text.ts';
import { writeNumber } from '../../../model/text.ts';
import { countPoints } from '../design.ts';
import { candidatesOf, countCandidates, groupOf } from '../designs/candidates.ts';
import { isSequence, MOST_TRIED, mustBeTried } from '../designs/possible-points.ts';
import { createTest } from '../conditions/condition.ts';
import type { Sweep } from '../sweep.ts';
import { MOST_RUNS } from '../sweep-shape.ts';
import type { Draft, Report } from './draft.ts';

/** A sweep without points, or one that would take years, is a mistake. Returns whether the size is sensible. */
export function checkSweepSize({ sweep, replicates }: Draft, report: Report): boolean {
  if (sweep !== undefined && mustBeTried(sweep) && !checkPossible(sweep, report)) return false;
  const points = countPoints(sweep);
  const runs = points * replicates;
  if (runs <= MOST_RUNS) return true;
  const [all, each, repeated] = [runs, points, replicates].map(writeNumber);
  const most = writeNumber(MOST_RUNS);
  report(
    sweep === undefined ? 'replicates' : 'sweep',
    {
      en: `asks for ${all?.en} runs (${each?.en} points × ${repeated?.en} ${replicates === 1 ? 'replicate' : 'replicates'})`,
      fr: `demande ${all?.fr} simulations (${each?.fr} points × ${repeated?.fr} ${replicates === 1 ? 'répétition' : 'répétitions'})`,
    },
    {
      en: `at most ${most.en}: fewer values, zip or a drawn design such as sobol instead of grid`,
      fr: `au plus ${most.fr}\u00a0: moins de valeurs, zip ou un plan tiré comme sobol au lieu de grid`,
    },
  );
  return false;
}

/** Whether conditions leave what the design needs. */
function checkPossible(sweep: Sweep, report: Report): boolean {
  const candidates = countCandidates(sweep);
  if (candidates > MOST_TRIED) {
    report('sweep', ...sayTooManyTries(candidates));
    return false;
  }
  const group = groupOf(sweep);
  const [kept, samples] = [countPoints(sweep) / group, candidates / group];
  if (kept === 0) report('sweep.when', ...NOTHING_LEFT);
  else if (isSequence(sweep) && kept < samples)
    report('sweep.when', ...sayTooFew(kept, samples, Math.floor(MOST_TRIED / group)));
  else if (sweep.design === 'oneAtATime' && !isBasePossible(sweep))
    report('sweep.when', ...NO_BASE);
  else return true;
  return false;
}

/** Every other point of oneAtATime is compared with the first. */
function isBasePossible(sweep: Sweep): boolean {
  const paths = sweep.factors.map(({ path }) => path);
  return createTest(sweep.when ?? [], paths)(candidatesOf(sweep)(0));
}

type Complaint = readonly [found: Text, expected: Text];

function sayTooManyTries(candidates: number): Complaint {
  const [all, most] = [writeNumber(candidates), writeNumber(MOST_TRIED)];
  return [
    {
      en: `has ${all.en} candidates to try against its conditions`,
      fr: `a ${all.fr} candidats à confronter à ses conditions`,
    },
    {
      en: `at most ${most.en}: fewer values, or a drawn design such as sobol`,
      fr: `au plus ${most.fr}\u00a0: moins de valeurs, ou un plan tiré comme sobol`,
    },
  ];
}

const NOTHING_LEFT: Complaint = [
  { en: 'leaves out every point of the sweep', fr: 'écarte tous les points du balayage' },
  {
    en: 'conditions that hold together at one point at least',
    fr: 'des conditions réunies en un point au moins',
  },
];

function sayTooFew(kept: number, samples: number, tried: number): Complaint {
  const [found, wanted, most] = [kept, samples, tried].map(writeNumber);
  return [
    {
      en: `leaves too little: ${found?.en} of ${wanted?.en} samples are possible among ${most?.en} that were tried`,
      fr: `laisse trop peu\u00a0: ${found?.fr} tirages possibles sur ${wanted?.fr} voulus, parmi ${most?.fr} essayés`,
    },
    {
      en: 'narrower ranges, so that more of what is drawn is possible',
      fr: 'des intervalles plus étroits, pour que davantage de tirages soient possibles',
    },
  ];
}

const NO_BASE: Complaint = [
  {
    en: 'leaves out the base, with which the design oneAtATime compares every other point',
    fr: 'écarte la base, à laquelle le plan oneAtATime compare tous les autres points',
  },
  {
    en: 'conditions that hold for the values under parameters',
    fr: 'des conditions que remplissent les valeurs sous parameters',
  },
];
