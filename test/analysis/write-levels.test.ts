import { expect, test } from 'vitest';
import type { Design } from '../../src/analysis/design.ts';
import { writeLevels } from '../../src/analysis/write-levels.ts';

const GRID: Design = { name: 'grid', factors: [], points: [] };
const DRAWN: Design = { ...GRID, name: 'sobol' };

test.each([
  ['typed values keep the digits they have', GRID, [0.25, 0.123456, 1], ['0.25', '0.123456', '1']],
  ['steps that were worked out have three', GRID, [0.3, 1.1 / 3, 0.7], ['0.300', '0.367', '0.700']],
  [
    'drawn values have three, in line',
    DRAWN,
    [0.5, 0.125, 0.712345678901],
    ['0.500', '0.125', '0.712'],
  ],
  ['whole numbers stay whole', DRAWN, [12, 7], ['12', '7']],
  [
    'sizes too different are told each with its own',
    DRAWN,
    [0.0001234567, 5.5],
    ['0.000123', '5.5'],
  ],
])('%s', (_, design, levels, written) => {
  expect(writeLevels(levels, {}, design, 'en')).toEqual(written);
  expect(writeLevels(levels, {}, design, 'fr')).toEqual(
    written.map((number) => number.replace('.', ',')),
  );
});
