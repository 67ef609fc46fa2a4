import { expect, test } from 'vitest';
import { holdPunctuation } from '../../../src/web/texts/hold-punctuation.ts';

test('French punctuation stays with its word', () => {
  expect(holdPunctuation('Qui gagne ? « Tous », dit-on : vrai ; ou faux !')).toBe(
    'Qui gagne\u00a0? «\u00a0Tous\u00a0», dit-on\u00a0: vrai\u00a0; ou faux\u00a0!',
  );
  expect(holdPunctuation('0,25\u00a0; déjà tenu')).toBe('0,25\u00a0; déjà tenu');
});
