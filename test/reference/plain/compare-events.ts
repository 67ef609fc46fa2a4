import type { ModelEvent } from '../../../src/model/events.ts';
import { agree } from './agree.ts';

/** The differences between two lists of events; order counts. */
export function eventDifferences(
  kernel: readonly ModelEvent[],
  plain: readonly ModelEvent[],
): string[] {
  const found: string[] = [];
  const length = Math.max(kernel.length, plain.length);
  for (let k = 0; k < length; k++) {
    if (isSame(kernel[k], plain[k])) continue;
    found.push(`event: kernel ${JSON.stringify(kernel[k])}, plain ${JSON.stringify(plain[k])}`);
  }
  return found;
}

/** Equal in everything, numbers up to the tolerance. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return agree(a, b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const left = new Map(Object.entries(a));
  const right = new Map(Object.entries(b));
  if (left.size !== right.size) return false;
  return [...left].every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}
