import { describe, expect, test } from 'vitest';
import { drawBars } from '../../src/cli/text-bars.ts';

const bar = (label: string, value: number | null) => ({ label, value, written: String(value) });

describe('bars of text', () => {
  test('share one scale that begins at 0', () => {
    expect(drawBars([bar('one', 1), bar('half', 0.5), bar('none', 0)], 0).split('\n')).toEqual([
      `one   ${'█'.repeat(18)} 1`,
      `half  ${'█'.repeat(9)}${' '.repeat(9)} 0.5`,
      `none  ${' '.repeat(18)} 0`,
    ]);
  });

  test('go to the left below 0', () => {
    expect(drawBars([bar('up', 1), bar('down', -1)], 0).split('\n')).toEqual([
      `up    ${' '.repeat(9)}${'█'.repeat(9)} 1`,
      `down  ${'░'.repeat(9)}${' '.repeat(9)} -1`,
    ]);
  });

  test('leave free what could not be measured, and break long labels', () => {
    const lines = drawBars([bar('a label that is longer than one line can hold', null)], 2).split(
      '\n',
    );
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^ {2}a label that is longer than {3,}null$/);
  });
});
