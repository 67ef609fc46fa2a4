import type { Language, Text } from '../../../model/text.ts';
import { writeNumber } from '../../../model/text.ts';
import { designOf, leftOutOf } from '../design.ts';
import { MOST_COMPARED, nearCopies } from '../designs/near-copies.ts';
import { namePairs } from '../designs/name-pairs.ts';
import type { DrawnSweep, Sweep } from '../sweep.ts';
import type { Draft, Report } from './draft.ts';

/** Points that are allowed and spread otherwise than whoever chose the design may think. */
export function warnOfUneven({ sweep }: Pick<Draft, 'sweep'>, warn: Report): void {
  if (sweep?.design === 'points') warnOfTwins(sweep, warn);
  if (sweep?.design === 'sobol' && sweep.when === undefined) warnOfCopies(sweep, warn);
  if (sweep?.design !== 'latinHypercube') return;
  const { impossible } = leftOutOf(sweep);
  if (impossible > 0) warn('sweep.when', ...sayThinned(impossible, sweep.samples));
}

/** The same point twice counts twice in every mean over points. */
function warnOfTwins({ points }: Sweep & { readonly design: 'points' }, warn: Report): void {
  const seen = new Map<string, number>();
  points.forEach((point, index) => {
    const text = JSON.stringify(point);
    const before = seen.get(text);
    if (before === undefined) seen.set(text, index);
    else warn(`sweep.points[${index}]`, ...sayTwin(before));
  });
}

/** With few points the sequence has factors of which one tells the other. */
function warnOfCopies(sweep: DrawnSweep, warn: Report): void {
  const { count, at } = designOf(sweep);
  if (count > MOST_COMPARED) return;
  const points = Array.from({ length: count }, (_, index) => at(index));
  const factors = sweep.factors.map(({ path, only }) => ({ path, when: only?.when }));
  const pairs = nearCopies(points, factors);
  if (pairs.length > 0) warn('sweep.samples', ...sayCopies(sweep, pairs));
}

/** So many points for each factor, and a power of two: then hardly any nearly go together. */
const EACH = 4;

type Remark = readonly [found: Text, expected: Text];

function sayThinned(impossible: number, samples: number): Remark {
  const [out, all] = [writeNumber(impossible), writeNumber(samples)];
  return [
    {
      en: `leaves out ${out.en} of ${all.en} points: those that remain are not one in each stratum of each factor any more`,
      fr: `écarte ${out.fr} points sur ${all.fr}\u00a0: ceux qui restent ne sont plus un par strate de chaque facteur`,
    },
    {
      en: `the design sobol, which goes on until ${all.en} are possible, unless the strata do not matter`,
      fr: `le plan sobol, qui continue jusqu’à ${all.fr} points possibles, sauf si les strates n’importent pas`,
    },
  ];
}

function sayTwin(before: number): Remark {
  const number = writeNumber(before + 1);
  return [
    {
      en: `is point ${number.en} of the list again`,
      fr: `répète le point ${number.fr} de la liste`,
    },
    {
      en: 'each point once, unless it shall count twice',
      fr: 'chaque point une fois, sauf s’il doit compter double',
    },
  ];
}

function sayCopies(
  { factors, samples }: DrawnSweep,
  pairs: readonly (readonly [number, number])[],
): Remark {
  const named = (language: Language) =>
    namePairs(pairs, (factor) => factors[factor]?.path ?? '', language);
  const enough = 2 ** Math.ceil(Math.log2(Math.max(EACH * factors.length, samples + 1)));
  return [
    {
      en: `is ${samples}, so few that factors nearly go together: ${named('en')}`,
      fr: `vaut ${samples}, si peu que des facteurs varient presque ensemble\u00a0: ${named('fr')}`,
    },
    {
      en: `${enough} or more, else part of the effect of one may be that of the other`,
      fr: `${enough} ou plus, sans quoi une part de l’effet de l’un peut être celle de l’autre`,
    },
  ];
}
