import { createColors } from 'picocolors';
import { expect, test } from 'vitest';
import { writeTable } from '../../src/cli/table.ts';

test('a narrow head is broken between words, never before the colon of French', () => {
  const table = writeTable(['', 'Vision partagée\u00a0: celle du dirigeant'], [['0,2', '0,29']], {
    widths: [5, 16],
  });
  const lines = table.split('\n').map((line) => line.trim());
  expect(lines).toEqual([
    'Vision',
    'partagée\u00a0: celle',
    'du dirigeant',
    expect.stringMatching(/^0,2 +0,29$/),
  ]);
});

test('a cell that fills its column stays in one piece, whatever its colours', () => {
  const { dim } = createColors(true);
  const table = writeTable(['', 'Trust'], [[dim('0.3 / 0.8'), '0.43']], { widths: [9, 6] });
  expect(table.split('\n').at(-1)).toContain(dim('0.3 / 0.8'));
});
