import type { Arm } from '../../analysis/compare/arm.ts';
import { isPaired } from '../../analysis/compare/arm.ts';
import { letterOf } from '../../analysis/compare/letter-of.ts';
import type { FigureArm } from '../figure.ts';
import type { ComparedSides } from './comparison-figures.ts';
import { MOST_PAIRS } from './draw-comparison.ts';

/** Who is compared with whom where figures are made of results alone: each of the others with the first. */
export function pairArms(
  arms: readonly FigureArm[],
): ComparedSides & { readonly armPairs: readonly (readonly [FigureArm, FigureArm])[] } {
  const [first, ...others] = arms;
  if (first === undefined) throw new RangeError('a comparison needs arms');
  const drawn = others.slice(0, MOST_PAIRS);
  return {
    sides: [first, ...drawn].map(({ label }, at) => ({ letter: letterOf(at), name: label })),
    isOrdered: false,
    pairs: drawn.map((other, at) => ({
      a: letterOf(0),
      b: letterOf(at + 1),
      isPaired: isPaired(first.arm, other.arm),
    })),
    more: others.length - drawn.length,
    armPairs: drawn.map((other) => [first, other] as const),
  };
}

/** The arms of each pair. */
export function armsOf(
  armPairs: readonly (readonly [FigureArm, FigureArm])[],
): (readonly [Arm, Arm])[] {
  return armPairs.map(([a, b]) => [a.arm, b.arm] as const);
}
