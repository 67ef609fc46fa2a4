import { Draws, lane, STREAM } from '../../../src/model/random.ts';
import type { RunKey, Stream } from '../../../src/model/random.ts';

/** The luck of a run: the kernel's draws, asked for by purpose. */
export interface Dice {
  uniform(purpose: Stream, tick: number, a: number, b: number, repeat?: number): number;
  four(purpose: Stream, tick: number, a: number, b: number, repeat?: number): FourNumbers;
}

type FourNumbers = readonly [number, number, number, number];

export function diceOf(key: RunKey): Dice {
  const draws = new Draws(key);
  return {
    uniform: (purpose, tick, a, b, repeat) => draws.uniform(STREAM[purpose], tick, a, b, repeat),
    four(purpose, tick, a, b, repeat) {
      draws.quad(STREAM[purpose], tick, a, b, repeat);
      return [...lane] as unknown as FourNumbers;
    },
  };
}
