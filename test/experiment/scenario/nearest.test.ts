import { describe, expect, test } from 'vitest';
import { nearestName } from '../../../src/experiment/scenario/nearest.ts';

const NAMES = ['initial', 'gain', 'reference', 'referenceBase', 'priorTieWeight'];

describe('the name that was meant', () => {
  test.each([
    ['inital', 'initial'],
    ['intiial', 'initial'],
    ['Initial', 'initial'],
    ['prior_tie-weight', 'priorTieWeight'],
    ['référence', 'reference'],
    ['refrenceBase', 'referenceBase'],
    ['gian', 'gain'],
  ])('%s is %s', (written, name) => {
    expect(nearestName(written, NAMES)).toBe(name);
  });

  test.each(['', 'zzz', 'completely different', 'x'.repeat(1000)])(
    'is not guessed from %j',
    (written) => {
      expect(nearestName(written, NAMES)).toBeUndefined();
    },
  );

  test.each(NAMES)('is %s itself when that is known', (name) => {
    expect(nearestName(name, NAMES)).toBe(name);
  });
});
