import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { reticula, wordsOf } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();

/** Small, so that the tests do not take as long as the sweeps that the examples show. */
const SHORT = ['--ticks', '4'];
const FEW = ['--replicates', '2'];

/** Some examples use what others have made. */
const ORDER = [
  'init',
  'validate',
  'sweep',
  'sensitivity',
  'merge',
  'findings',
  'report',
  'compare',
  'chart',
  'export',
  'query',
  'methods',
  'run',
  'trace',
  'teach',
  'describe',
  'cluster',
  'completion',
];

const lines = COMMANDS.flatMap(({ examples }) => examples.map(({ line }) => line));
const inOrder = lines.toSorted((a, b) => rankOf(a) - rankOf(b));

describe('the examples of the help', () => {
  test('are given for every command', () => {
    for (const { examples } of COMMANDS) expect(examples.length).toBeGreaterThan(0);
  });

  test.each(inOrder)('%s', async (line) => {
    const words = wordsOf(line);
    const isLong = words[0] === 'sweep' && !words.includes('--dry-run');
    const saysHowMany = words.includes('--replicates');
    const fewer = isLong
      ? [...SHORT, ...(saysHowMany ? [] : FEW)]
      : words[0] === 'findings'
        ? FEW
        : [];
    const { status, stdout, stderr } = await reticula([...words, ...fewer], { cwd });
    expect(stderr).not.toContain('Unexpected error');
    expect(status).toBe(0);
    expect(stdout).not.toBe('');
  });
});

function rankOf(line: string): number {
  const rank = ORDER.indexOf(wordsOf(line)[0] ?? '');
  if (rank === -1) throw new Error(`in which order? ${line}`);
  return rank;
}
