import { Draws, runKey } from '../../../model/random.ts';
import type { ParameterValue } from '../parameter-shape.ts';
import type { DrawnSweep } from '../sweep.ts';
import { valuesAlong } from './value-along.ts';

/**
 * The points of a Latin hypercube (McKay, Beckman & Conover 1979): each factor's range is cut into as
 * many strata as there are samples, and each stratum holds one sample. Each factor draws from its
 * own name and the seed, so that adding a factor leaves the values of the others as they were.
 * Four bytes are kept for each value: a sweep may have millions of points.
 */
export function latinHypercube(sweep: DrawnSweep): (index: number) => ParameterValue[] {
  const { factors, samples, seed } = sweep;
  const columns = factors.map((factor) => {
    const own = `latin hypercube\n${factor.path}\n${seed}`;
    const draws = new Draws(runKey({ seed: own, replicate: 0 }));
    return { valueAt: valuesAlong(factor), draws, strata: shuffledStrata(samples, draws) };
  });
  return (index) => {
    return columns.map(({ valueAt, draws, strata }) => {
      const stratum = strata[index];
      if (stratum === undefined) return null;
      const place = draws.uniform(PLACE, 0, stratum, 0);
      return valueAt((stratum + place) / samples);
    });
  };
}

/** Purposes of the draws, as the keyed generator wants them told apart. */
const ORDER = 0;
const PLACE = 1;

/** All strata in the order of lots that are drawn for them; of equal lots, the lower stratum first. */
function shuffledStrata(samples: number, draws: Draws): Uint32Array {
  const lots = new Uint32Array(samples);
  // A lot is (a whole number + ½) / 2³²: this gives back the whole number.
  for (let stratum = 0; stratum < samples; stratum += 1) {
    lots[stratum] = draws.uniform(ORDER, 0, stratum, 0) * 2 ** 32 - 0.5;
  }
  const strata = Uint32Array.from(lots.keys());
  return sortByDigit(sortByDigit(strata, lots, 0), lots, 16);
}

/** Sorts numbers by sixteen bits of their keys and keeps the order of those that have the same. */
function sortByDigit(numbers: Uint32Array, keys: Uint32Array, shift: 0 | 16): Uint32Array {
  const digitOf = (number: number) => ((keys[number] ?? 0) >>> shift) & 0xffff;
  const starts = new Uint32Array(0x10001);
  for (const number of numbers) starts[digitOf(number) + 1]! += 1;
  for (let digit = 0; digit < 0x10000; digit += 1) starts[digit + 1]! += starts[digit]!;
  const sorted = new Uint32Array(numbers.length);
  for (const number of numbers) sorted[starts[digitOf(number)]!++] = number;
  return sorted;
}
