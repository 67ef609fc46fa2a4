import { expect, test } from 'vitest';
import { CAUTIONS } from '../../src/analysis/cautions.ts';

test('cautions avoid the words that they warn of, even to deny them', () => {
  for (const { en, fr } of CAUTIONS) {
    expect(en).not.toMatch(/\bprov(?:e|es|ed|en|ing)\b|confirm/i);
    expect(fr).not.toMatch(/prouv|confirm/i);
  }
});

test('cautions say what a reproduced pattern shows', () => {
  const all = CAUTIONS.map(({ en, fr }) => `${en} ${fr}`).join(' ');
  expect(all).toContain('its mechanisms can generate it');
  expect(all).toContain('ses mécanismes peuvent l’engendrer');
});
