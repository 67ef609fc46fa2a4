import { Draws, lane, runKey } from '../../src/model/random.ts';

/** One way in which the names of neighbouring draws differ: fills `lane` with draw number k. */
export interface Axis {
  readonly name: string;
  readonly length: number;
  readonly fill: (k: number) => void;
}

const draws = new Draws(runKey({ seed: 'screen', replicate: 0 }));
const LONG = 2 ** 17;
const SHORT = 2 ** 16;

/** Draws as the model makes them: neighbours differ by one small step of one word. */
export const AXES: readonly Axis[] = [
  { name: 'firms', length: LONG, fill: (k) => draws.quad(15, 12, k, 0) },
  { name: 'second entities', length: LONG, fill: (k) => draws.quad(21, 12, 7, k) },
  { name: 'ticks', length: LONG, fill: (k) => draws.quad(25, k, 7, 0) },
  { name: 'repeats and ticks', length: LONG, fill: (k) => draws.quad(13, k >> 4, 7, 3, k & 15) },
  { name: 'pairs of 512 firms', length: LONG, fill: (k) => draws.quad(16, 30, k >> 9, k & 511) },
  {
    name: 'both ends of a pair at once',
    length: LONG,
    fill: (k) => draws.quad(16, 30, k, k + 1),
  },
  { name: 'firms and ticks at once', length: LONG, fill: (k) => draws.quad(20, k, k, 0) },
  {
    name: 'replicates',
    length: SHORT,
    fill: (k) => new Draws(runKey({ seed: 'screen', replicate: k })).quad(15, 12, 7, 0),
  },
  {
    name: 'seed texts',
    length: SHORT,
    fill: (k) => new Draws(runKey({ seed: String(k), replicate: 0 })).quad(15, 12, 7, 0),
  },
];

/** All draws along an axis, one list per lane. */
export function drawAlong({ length, fill }: Axis): Float64Array[] {
  const lanes = Array.from({ length: 4 }, () => new Float64Array(length));
  for (let k = 0; k < length; k++) {
    fill(k);
    lanes.forEach((list, number) => {
      list[k] = lane[number] ?? Number.NaN;
    });
  }
  return lanes;
}
