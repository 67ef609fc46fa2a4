import type { Condition, Finding } from '../findings/declare.ts';

/**
 * Places of the conditions whose effect must go without the mechanism: those that the finding names; else
 * the first, and every other whose effect is none where worlds do not differ.
 */
export function ablatedConditions({ conditions, ablation }: Finding): readonly number[] {
  if (ablation.kind === 'remove' && ablation.from !== undefined) return ablation.from;
  const places = conditions.map((_, place) => place);
  return places.filter((place) => place === 0 || isNoneInEqualWorlds(conditions[place]));
}

/** Whether worlds that are all the same show no effect: not so for levels, nor for “at least 80% of the other”. */
function isNoneInEqualWorlds(condition: Condition | undefined): boolean {
  if (condition === undefined || condition.test === 'equivalence') return false;
  if (condition.test !== 'difference') return true;
  return condition.terms.reduce((sum, { weight }) => sum + weight, 0) === 0;
}
