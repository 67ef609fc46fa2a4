import type { Text } from '../../model/text.ts';
import { areTooFew } from './resample.ts';

/** What is said by how many replicates there are. */
export interface ByReplicates {
  /** One, of which luck cannot be taken off. */
  readonly one: Text;
  /** More, of which luck cannot be drawn anew. */
  readonly few: Text;
  readonly enough: Text;
}

export function sayByReplicates({ one, few, enough }: ByReplicates, replicates: number): Text {
  if (areTooFew(replicates)) return few;
  return replicates > 1 ? enough : one;
}
