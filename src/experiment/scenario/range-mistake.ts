import type { Text } from '../../model/text.ts';
import { writeNumber } from '../../model/text.ts';
import type { NumericRange } from './bounds.ts';
import { isValue } from './placed.ts';
import { MOST_VALUES } from './range-shape.ts';

interface Ends {
  readonly from: number;
  readonly to: number;
}

type Complaint = readonly [found: Text, expected: Text];

/** Why values cannot be listed from one end of a range to the other; `undefined` when they can. */
export function findRangeMistake({ from, to, steps, by }: NumericRange): Complaint | undefined {
  if (from === undefined || to === undefined) return sayMissing(from, to);
  if (from === to) return [sayEnds(from, to), TWO_ENDS];
  if (steps === undefined && by === undefined) return [WITHOUT_STEPS, STEPS];
  if (by === undefined) return undefined;
  if (steps !== undefined) return [BOTH, ONE_OF_BOTH];
  if (by === 0) return [isBy(by), TOWARDS_TO];
  if ((to - from) / by < 0) return [goesAway(from, to, by), TOWARDS_TO];
  return (to - from) / by + 1 > MOST_VALUES ? [TOO_MANY, AT_MOST] : undefined;
}

/** Why nothing can be drawn between the ends of a range; `undefined` when it can. */
export function findDrawnRangeMistake({
  from,
  to,
  steps,
  by,
}: NumericRange): Complaint | undefined {
  if (from === undefined || to === undefined) return sayMissing(from, to);
  if (from >= to) return [sayEnds(from, to), FROM_BELOW_TO];
  return steps === undefined && by === undefined ? undefined : [HAS_STEPS, NO_STEPS];
}

function sayMissing(from: number | undefined, to: number | undefined): Complaint {
  const missing = [
    ...(from === undefined ? [{ en: 'first value (from)', fr: 'première valeur (from)' }] : []),
    ...(to === undefined ? [{ en: 'last value (to)', fr: 'dernière valeur (to)' }] : []),
  ];
  return [
    {
      en: `has no ${missing.map(({ en }) => en).join(' and no ')}`,
      fr: `n’a pas de ${missing.map(({ fr }) => fr).join(' ni de ')}`,
    },
    BOTH_ENDS,
  ];
}

/**
 * A range as it was written, for nobody wrote the values between its ends.
 * @param between a value that it has there, if the ends are not what is wrong
 */
export function sayRange({ from, to }: Ends, between?: number): Text {
  const ends = sayEnds(from, to);
  if (between === undefined) return ends;
  const value = writeNumber(between);
  return {
    en: `${ends.en}, which gives ${value.en} between`,
    fr: `${ends.fr}, ce qui donne ${value.fr} entre les deux`,
  };
}

function sayEnds(from: number, to: number): Text {
  const [first, last] = [writeNumber(from), writeNumber(to)];
  return {
    en: `goes from ${first.en} to ${last.en}`,
    fr: `va de ${first.fr} à ${last.fr}`,
  };
}

function isBy(by: number): Text {
  const { en, fr } = isValue(String(by));
  return { en: `has a by that ${en}`, fr: `a un by qui ${fr}` };
}

function goesAway(from: number, to: number, by: number): Text {
  const [ends, step] = [sayEnds(from, to), writeNumber(by)];
  return { en: `${ends.en} by ${step.en}`, fr: `${ends.fr} par pas de ${step.fr}` };
}

const BOTH_ENDS: Text = {
  en: 'a range of numbers with both ends, {from, to}',
  fr: 'un intervalle de nombres avec ses deux bornes, {from, to}',
};
const TWO_ENDS: Text = { en: 'two ends that differ', fr: 'deux bornes différentes' };
const FROM_BELOW_TO: Text = { en: 'from below to', fr: 'from inférieur à to' };
const WITHOUT_STEPS: Text = {
  en: 'is a range without steps',
  fr: 'est un intervalle sans pas',
};
const STEPS: Text = {
  en: 'steps (how many values; with --factor 0.3..0.7/5) or by (how far apart), or a design that draws: latinHypercube, sobol, morris or saltelli',
  fr: 'steps (combien de valeurs ; avec --factor 0.3..0.7/5) ou by (leur écart), ou un plan qui tire : latinHypercube, sobol, morris ou saltelli',
};
const BOTH: Text = { en: 'has steps and by', fr: 'a steps et by' };
const ONE_OF_BOTH: Text = { en: 'one of the two', fr: 'l’un des deux' };
const TOWARDS_TO: Text = {
  en: 'a distance by that leads from the first value to the last',
  fr: 'un écart by qui mène de la première valeur à la dernière',
};
const HAS_STEPS: Text = {
  en: 'has steps or by, but its values are drawn',
  fr: 'a steps ou by, mais ses valeurs sont tirées',
};
const NO_STEPS: Text = { en: '{from, to} only', fr: '{from, to} seulement' };
const TOO_MANY: Text = { en: 'has too many values', fr: 'a trop de valeurs' };
const AT_MOST: Text = {
  en: `at most ${writeNumber(MOST_VALUES).en}`,
  fr: `au plus ${writeNumber(MOST_VALUES).fr}`,
};
