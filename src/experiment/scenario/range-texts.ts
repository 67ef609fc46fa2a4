import type { Text } from '../../model/text.ts';
import { writeNumber } from '../../model/text.ts';
import { isValue } from './placed.ts';
import { MOST_VALUES } from './range-shape.ts';

export function sayMissing(from: number | undefined, to: number | undefined): Text {
  const missing = [
    ...(from === undefined ? [{ en: 'first value (from)', fr: 'première valeur (from)' }] : []),
    ...(to === undefined ? [{ en: 'last value (to)', fr: 'dernière valeur (to)' }] : []),
  ];
  return {
    en: `has no ${missing.map(({ en }) => en).join(' and no ')}`,
    fr: `n’a pas de ${missing.map(({ fr }) => fr).join(' ni de ')}`,
  };
}

/**
 * A range as it was written, for nobody wrote the values between its ends.
 * @param between a value that it has there, if the ends are not what is wrong
 */
export function sayRange(
  { from, to }: { readonly from: number; readonly to: number },
  between?: number,
): Text {
  const ends = sayEnds(from, to);
  if (between === undefined) return ends;
  const value = writeNumber(between);
  return {
    en: `${ends.en}, which gives ${value.en} between`,
    fr: `${ends.fr}, ce qui donne ${value.fr} entre les deux`,
  };
}

export function sayEnds(from: number, to: number): Text {
  const [first, last] = [writeNumber(from), writeNumber(to)];
  return {
    en: `goes from ${first.en} to ${last.en}`,
    fr: `va de ${first.fr} à ${last.fr}`,
  };
}

export function sayBy(by: number): Text {
  const { en, fr } = isValue(String(by));
  return { en: `has a by that ${en}`, fr: `a un by qui ${fr}` };
}

export function sayAway(from: number, to: number, by: number): Text {
  const [ends, step] = [sayEnds(from, to), writeNumber(by)];
  return { en: `${ends.en} by ${step.en}`, fr: `${ends.fr} par pas de ${step.fr}` };
}

/** What is wrong with a range, and what it may be. */
export const RANGE_TEXTS = {
  bothEnds: {
    en: 'a range of numbers with both ends, {from, to}',
    fr: 'un intervalle de nombres avec ses deux bornes, {from, to}',
  },
  twoEnds: { en: 'two ends that differ', fr: 'deux bornes différentes' },
  fromBelowTo: { en: 'from below to', fr: 'from inférieur à to' },
  withoutSteps: {
    en: 'is a range without steps',
    fr: 'est un intervalle sans pas',
  },
  steps: {
    en: 'steps (how many values; with --factor 0.3..0.7/5) or by (how far apart), or a design that draws: latinHypercube, sobol, morris or saltelli',
    fr: 'steps (combien de valeurs\u00a0; avec --factor 0.3..0.7/5) ou by (leur écart), ou un plan qui tire\u00a0: latinHypercube, sobol, morris ou saltelli',
  },
  both: { en: 'has steps and by', fr: 'a steps et by' },
  oneOfBoth: { en: 'one of the two', fr: 'l’un des deux' },
  towardsTo: {
    en: 'a distance by that leads from the first value to the last',
    fr: 'un écart by qui mène de la première valeur à la dernière',
  },
  hasSteps: {
    en: 'has steps or by, but its values are drawn',
    fr: 'a steps ou by, mais ses valeurs sont tirées',
  },
  noSteps: { en: '{from, to} only', fr: '{from, to} seulement' },
  tooMany: { en: 'has too many values', fr: 'a trop de valeurs' },
  atMost: {
    en: `at most ${writeNumber(MOST_VALUES).en}`,
    fr: `au plus ${writeNumber(MOST_VALUES).fr}`,
  },
};
