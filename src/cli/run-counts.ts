import type { RunsPerPoint } from '../analysis/runs-per-point.ts';
import { writeRunsPerPoint } from '../analysis/runs-per-point.ts';
import type { Language } from '../model/text.ts';
import { writeCount } from './numbers.ts';

const WORDS = {
  en: { replicate: ['replicate', 'replicates'], run: ['run', 'runs'] },
  fr: { replicate: ['répétition', 'répétitions'], run: ['simulation', 'simulations'] },
} as const;

/** `25 points × 30 replicates = 750 runs`; where a rule adds replicates, `25 points × 20 to 200 replicates = 500 to 5,000 runs`. */
export function writeRunCounts(
  points: number,
  each: RunsPerPoint,
  all: RunsPerPoint,
  language: Language,
): string {
  const { replicate, run } = WORDS[language];
  const [replicates, runs] = [counted(each, replicate, language), counted(all, run, language)];
  return `${writeCount(points, 'point', 'points', language)} × ${replicates} = ${runs}`;
}

/** `30 replicates`, `20 to 200 replicates`. */
export function writeReplicates(each: RunsPerPoint, language: Language): string {
  return counted(each, WORDS[language].replicate, language);
}

function counted(
  range: RunsPerPoint,
  [one, many]: readonly [string, string],
  language: Language,
): string {
  const { fewest, most } = range;
  if (fewest === most) return writeCount(most, one, many, language);
  return `${writeRunsPerPoint(range)[language]} ${many}`;
}

/** What a scenario asks for at each point: a number, or between which. */
export function replicatesAsked(scenario: {
  readonly replicates: number;
  readonly precision?: { readonly atLeast: number };
}): RunsPerPoint {
  const { replicates, precision } = scenario;
  return { fewest: precision?.atLeast ?? replicates, most: replicates };
}

/** Runs of so many points. */
export function runsOf(points: number, { fewest, most }: RunsPerPoint): RunsPerPoint {
  return { fewest: points * fewest, most: points * most };
}
