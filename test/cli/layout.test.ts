import { describe, expect, test } from 'vitest';
import { definitions, messageLines, paragraph, wrap } from '../../src/cli/layout.ts';

describe('a paragraph', () => {
  test('is broken at spaces and never wider than asked', () => {
    const text =
      'Firms, conflicts and elections shown are fictional and describe no real organisation.';
    expect(wrap(text, 30).join(' ')).toBe(text);
    for (const line of wrap(text, 30)) expect(line.length).toBeLessThanOrEqual(30);
  });

  test('keeps its own line breaks, and a word that is too long in one piece', () => {
    expect(wrap('a\n\nbb', 10)).toEqual(['a', '', 'bb']);
    expect(wrap('results/souss-massa-0123abcd/report.html x', 10)).toEqual([
      'results/souss-massa-0123abcd/report.html',
      'x',
    ]);
  });

  test('never starts a line with the high punctuation of French', () => {
    expect(wrap('Graine : argan', 7)).toEqual(['Graine :', 'argan']);
    expect(wrap('un « mot » ici', 4)).toEqual(['un', '« mot »', 'ici']);
  });

  test('is indented as a whole', () => {
    expect(paragraph('one two three four five', 24, 4)).toBe('    one two three four\n    five');
  });
});

describe('a message', () => {
  test('is broken at spaces, with further lines indented', () => {
    expect(messageLines('my.yaml:3:1 tciks is not a known key', 30)).toBe(
      'my.yaml:3:1 tciks is not a\n  known key',
    );
  });

  test('keeps commands, paths and what is indented in one piece', () => {
    const lines = [
      'It holds an unfinished sweep. Go on with: npx reticula sweep souss-massa --resume',
      '  npx reticula query results "SELECT trust FROM runs"',
    ];
    expect(messageLines(lines.join('\n'), 40).split('\n')).toEqual([
      'It holds an unfinished sweep. Go on',
      '  with:',
      '  npx reticula sweep souss-massa --resume',
      lines[1],
    ]);
  });
});

describe('a list of definitions', () => {
  test('aligns its texts and goes on below a name that is too long', () => {
    const rows = [
      ['short', 'first'],
      ['a-name-that-is-much-longer-than-the-others', 'second'],
    ] as const;
    expect(definitions(rows, 44)).toBe(
      `  short${' '.repeat(19)}first\n  a-name-that-is-much-longer-than-the-others\n${' '.repeat(26)}second`,
    );
  });
});
