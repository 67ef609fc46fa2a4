import { basename } from 'node:path';
import type { Mistake } from '../../experiment/scenario/mistake.ts';
import type { Scenario } from '../../experiment/scenario/scenario.ts';
import { excerpt, wholePath } from '../../experiment/scenario/excerpt.ts';
import type { RangeFactor } from '../../experiment/scenario/sweep.ts';
import { DRAWN_DESIGNS } from '../../experiment/scenario/sweep.ts';
import { linkedFile, type SweepWords } from './parse-sweep-options.ts';

/**
 * Mistakes that the options make of what is right in the file, told of the options: whoever typed them has no
 * reason to mend the lines that the mistakes point at.
 * @param own what is wrong with the file without the options; the scenario, if nothing
 */
export function tellMisfits(
  mistakes: readonly Mistake[],
  own: { readonly scenario?: Scenario; readonly mistakes?: readonly Mistake[] },
  words: SweepWords,
): Mistake[] {
  const ofFile = new Set(own.mistakes?.map(keyOf));
  const told = mistakes.map((mistake) => {
    const isOfTable =
      words.points !== undefined && basename(mistake.file) === basename(linkedFile(words.points));
    const isMisfit = mistake.line > 0 && !isOfTable && !ofFile.has(keyOf(mistake));
    return isMisfit
      ? (sayRanges(mistake, own.scenario, words) ?? sayMisfit(mistake, words))
      : mistake;
  });
  return [...new Map(told.map((mistake) => [keyOf(mistake), mistake])).values()];
}

function keyOf({ file, line, column, path, found }: Mistake): string {
  return JSON.stringify([file, line, column, path, found.en]);
}

/** One mistake for all factors that are drawn in the file and cannot be listed by the design of the command. */
function sayRanges(
  { file, path }: Mistake,
  scenario: Scenario | undefined,
  { design = '' }: SweepWords,
): Mistake | undefined {
  const { factors = [] } = scenario?.sweep ?? {};
  const ranges = factors.filter((factor): factor is RangeFactor => 'from' in factor);
  const [first] = ranges;
  if (first === undefined || DRAWN_DESIGNS.some((drawn) => drawn === design)) return undefined;
  if (!ranges.some((factor) => path.startsWith(`sweep.factors.${factor.path}`))) return undefined;
  const listed = ranges.map((factor) => factor.path).join(', ');
  const example = `--factor ${first.path}=${listable(first)}`;
  const one = ranges.length === 1;
  return {
    ...atOption(`--design ${design}`),
    found: {
      en: `needs factors with values one by one, but ${wholePath(file)} draws ${one ? 'this one from a range' : 'these from ranges'}: ${listed}`,
      fr: `demande des facteurs dont les valeurs sont données une à une, mais ${wholePath(file)} tire ${one ? 'celui-ci dans un intervalle' : 'ceux-ci dans des intervalles'}\u00a0: ${listed}`,
    },
    expected: {
      en: `--factor with the values of each factor that is to vary, such as ${example} (the others then keep one value), or a design that draws: ${DRAWN_DESIGNS.join(', ')}`,
      fr: `--factor avec les valeurs de chaque facteur à faire varier, comme ${example} (les autres gardent alors une seule valeur), ou un plan qui tire\u00a0: ${DRAWN_DESIGNS.join(', ')}`,
    },
  };
}

/** A few values between the ends that the parameter accepts. */
function listable({ from, to, whole }: RangeFactor): string {
  return `${from}..${to}/${whole && (to - from) % 2 !== 0 ? 2 : 3}`;
}

function sayMisfit(
  mistake: Mistake,
  { design, factor, samples, points, when }: SweepWords,
): Mistake {
  const options = [
    ...(design === undefined ? [] : [`--design ${design}`]),
    ...(factor === undefined ? [] : ['--factor']),
    ...(samples === undefined ? [] : ['--samples']),
    ...(points === undefined ? [] : ['--points']),
    ...(when === undefined ? [] : ['--when']),
  ];
  const { file, line, column, path, found, expected } = mistake;
  const where = `${wholePath(file)}:${line}:${column}`;
  const what = excerpt(path.replace(/^sweep\.(?:factors\.)?/, ''));
  return {
    ...mistake,
    ...atOption(options.join(', ')),
    found: {
      en: `${options.length > 1 ? 'do' : 'does'} not fit ${where}, where ${what} ${found.en}`,
      fr: `ne ${options.length > 1 ? 'vont' : 'va'} pas avec ${where}, où ${what} ${found.fr}`,
    },
    expected: {
      en: `${expected.en}, or other options`,
      fr: `${expected.fr}, ou d’autres options`,
    },
  };
}

/** Mistakes of the command line stand in no line of a file. */
function atOption(option: string): Pick<Mistake, 'file' | 'line' | 'column' | 'path'> {
  return { file: option, line: 0, column: 0, path: '' };
}
