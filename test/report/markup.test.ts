import { expect, it } from 'vitest';
import { both } from '../../src/report/markup.ts';

it('a text that is written once for both languages is set for each, as one that is written twice', () => {
  const once = "L'effet de 50 % ?";
  expect(both({ en: once, fr: once }).text).toBe(
    '<span lang="en">L’effet de 50% ?</span><span lang="fr">L’effet de 50\u00a0%\u00a0?</span>',
  );
  expect(both({ en: "L'effet", fr: "L'effet" }).text).toBe('L’effet');
});
