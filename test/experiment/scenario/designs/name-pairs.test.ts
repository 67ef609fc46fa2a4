import { expect, it } from 'vitest';
import { namePairs } from '../../../../src/experiment/scenario/designs/name-pairs.ts';

const pairs = Array.from({ length: 5 }, (_, at) => [at, at + 1] as const);
const name = (factor: number) => 'abcdef'.charAt(factor);

it('names the first pairs of factors and counts the others, in both languages', () => {
  expect(namePairs(pairs.slice(0, 3), name, 'en')).toBe('a and b; b and c; c and d');
  expect(namePairs(pairs.slice(0, 4), name, 'en')).toBe('a and b; b and c; c and d; one more pair');
  expect(namePairs(pairs, name, 'en')).toContain('; 2 more pairs');
  expect(namePairs(pairs.slice(0, 4), name, 'fr')).toBe(
    'a et b\u00a0; b et c\u00a0; c et d\u00a0; une autre paire',
  );
  expect(namePairs(pairs, name, 'fr')).toContain('2 autres paires');
});
