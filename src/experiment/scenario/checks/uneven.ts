import type { Text } from '../../../model/text.ts';
import { writeNumber } from '../../../model/text.ts';
import { leftOutOf } from '../design.ts';
import type { Sweep } from '../sweep.ts';
import type { Draft, Report } from './draft.ts';

/** Points that are allowed and spread otherwise than whoever chose the design may think. */
export function warnOfUneven({ sweep }: Pick<Draft, 'sweep'>, warn: Report): void {
  if (sweep?.design === 'points') warnOfTwins(sweep, warn);
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
