import { expect, test } from 'vitest';
import { writeTable } from '../../src/cli/table.ts';

test('a narrow head is broken between words, never before the colon of French', () => {
  const table = writeTable(['', 'Vision partagée : celle du dirigeant'], [['0,2', '0,29']], {
    widths: [5, 16],
  });
  const lines = table.split('\n').map((line) => line.trim());
  expect(lines).toEqual([
    'Vision',
    'partagée : celle',
    'du dirigeant',
    expect.stringMatching(/^0,2 +0,29$/),
  ]);
});
