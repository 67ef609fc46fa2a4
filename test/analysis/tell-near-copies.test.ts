import { expect, test } from 'vitest';
import { tellNearCopies } from '../../src/analysis/tell-near-copies.ts';

const factors = ['Trust', 'Clarity', 'Size'].map((name) => ({
  path: name,
  label: { en: name, fr: name },
  unit: { en: '', fr: '' },
}));

const points = [
  [0, 1, 0],
  [1, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
];

test('a page tells which factors of a Sobol sequence nearly go together, in both languages', () => {
  const told = tellNearCopies({ name: 'sobol', factors, points });
  expect(told?.en).toBe(
    'Over these 4 points factors nearly go together: “Trust” and “Clarity”. Part of the effect of one may be that of the other.',
  );
  expect(told?.fr).toContain('«\u00a0Trust\u00a0» et «\u00a0Clarity\u00a0». Une part de l’effet');
});

test('it says nothing where none do, or where points were chosen', () => {
  expect(tellNearCopies({ name: 'grid', factors, points })).toBeUndefined();
  const apart = points.map(([trust = 0, , size = 0]) => [trust, size]);
  expect(tellNearCopies({ name: 'sobol', factors, points: apart })).toBeUndefined();
});
