import { expect, test } from 'vitest';
import { tellStoppedEarly } from '../../src/analysis/tell-precision.ts';

const rule = (atLeast: number) => {
  return { scenario: { precision: { metric: 'trust', halfWidth: 0.02, atLeast } } };
};

test('an interval that decided when to stop is told to be too narrow, and more so where it was looked at early', () => {
  expect(tellStoppedEarly(rule(20)).en).toMatch(
    /80 where most of them give the same value, not 95\.$/,
  );
  const early = tellStoppedEarly(rule(5));
  expect(early.en).toContain('This one looked at 5, and errs more often: from 5 on, 92 in 100');
  expect(early.fr).toContain(
    'Celle-ci en a regardé 5 et se trompe plus souvent\u00a0: à partir de 5',
  );
});
