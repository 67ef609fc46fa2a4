import { expect, it } from 'vitest';
import { sayByReplicates } from '../../../src/analysis/sensitivity/by-replicates.ts';

it('what is said of one replicate, of too few to draw anew, and of enough', () => {
  const text = (word: string) => ({ en: word, fr: word });
  const said = { one: text('one'), few: text('few'), enough: text('enough') };
  expect([1, 2, 4, 5, 20].map((replicates) => sayByReplicates(said, replicates).en)).toEqual([
    'one',
    'few',
    'few',
    'enough',
    'enough',
  ]);
});
