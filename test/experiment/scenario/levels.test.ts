import { describe, expect, test } from 'vitest';
import { designOf, levelsOf } from '../../../src/experiment/scenario/design.ts';
import { scenarioIn, withHead } from './support.ts';

const SWEEPS = {
  'a Latin hypercube':
    'design: latinHypercube, samples: 300, factors: {trust.initial: {from: 0.2, to: 0.6}, population.sectors: {from: 1, to: 4}, trust.reference: [relative, fixed]}',
  'a Sobol’ sequence':
    'design: sobol, samples: 64, factors: {trust.initial: {from: 0.2, to: 0.6}, population.sectors: {from: 1, to: 4}}',
  'a grid': 'factors: {trust.initial: [0.2, 0.4], population.sectors: [1, 2, 3]}',
};

describe.each(Object.entries(SWEEPS))('the levels of the factors of %s', (_, sweep) => {
  const { sweep: read } = scenarioIn(withHead(`sweep: {${sweep}}`));
  if (read === undefined) throw new Error('no sweep');
  const design = designOf(read);
  const columns = read.factors.map((_factor, at) => {
    return Array.from({ length: design.count }, (_point, index) => design.at(index)[at] ?? null);
  });

  test('are the different values of its points, where they are few', () => {
    columns.forEach((values, at) => {
      const levels = [...new Set(values)];
      expect(levelsOf(read, design, at, 1000).levels).toEqual(levels);
    });
  });

  test('are counted where they are many', () => {
    columns.forEach((values, at) => {
      expect(levelsOf(read, design, at, 1).levels).toBe(new Set(values).size);
    });
  });

  test('tell numbers from words', () => {
    columns.forEach((values, at) => {
      const areNumbers = values.every((value) => typeof value === 'number');
      expect(levelsOf(read, design, at, 1).areNumbers).toBe(areNumbers);
    });
  });
});
