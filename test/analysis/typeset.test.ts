import { expect, test } from 'vitest';
import { typeset } from '../../src/analysis/typeset.ts';

test('French punctuation stays with its word', () => {
  expect(typeset('Qui gagne ? « Tous », dit-on : vrai ; ou faux ! 95 %', 'fr')).toBe(
    'Qui gagne\u00a0? «\u00a0Tous\u00a0», dit-on\u00a0: vrai\u00a0; ou faux\u00a0! 95\u00a0%',
  );
  expect(typeset('0,25\u00a0; déjà tenu', 'fr')).toBe('0,25\u00a0; déjà tenu');
});

test.each([
  ["the hub's vision", 'the hub’s vision'],
  ["Growers' group", 'Growers’ group'],
  ["l'esprit d'équipe", 'l’esprit d’équipe'],
  ["between 'results' and others", "between 'results' and others"],
  ['10 % or 20%', '10% or 20%'],
])('%s is set as %s', (typed, set) => {
  expect(typeset(typed, 'en')).toBe(set);
});
