import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tellDamaged } from '../../src/cli/results/tell-damaged.ts';
import { openTerminal } from '../../src/cli/terminal.ts';

/** What the streams of a test do not have: a terminal behind them. */
function pretendTerminal(isTerminal: boolean): void {
  vi.spyOn(process, 'stdout', 'get').mockReturnValue(
    Object.assign(Object.create(process.stdout), { isTTY: isTerminal }),
  );
  vi.spyOn(process, 'stderr', 'get').mockReturnValue(
    Object.assign(Object.create(process.stderr), { isTTY: isTerminal }),
  );
}

beforeEach(() => {
  vi.stubEnv('NO_COLOR', '');
  vi.stubEnv('TERM', 'xterm-256color');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const isColored = (options = {}) => openTerminal('en', options).colors.bold('x') !== 'x';

describe('colours', () => {
  test('are used on a terminal and nowhere else', () => {
    pretendTerminal(true);
    expect(isColored()).toBe(true);
    pretendTerminal(false);
    expect(isColored()).toBe(false);
  });

  test('are refused by NO_COLOR, --no-color and TERM=dumb', () => {
    pretendTerminal(true);
    expect(isColored({ noColor: true })).toBe(false);
    vi.stubEnv('NO_COLOR', '1');
    expect(isColored()).toBe(false);
    vi.stubEnv('NO_COLOR', '');
    vi.stubEnv('TERM', 'dumb');
    expect(isColored()).toBe(false);
  });
});

describe('a remark', () => {
  test('is broken into lines on a terminal, and left whole for other programs', () => {
    const remark = 'word '.repeat(40).trim();
    for (const isTerminal of [true, false]) {
      const written: string[] = [];
      vi.spyOn(process, 'stderr', 'get').mockReturnValue(
        Object.assign(Object.create(process.stderr), {
          isTTY: isTerminal,
          columns: 60,
          write: (text: string) => written.push(text),
        }),
      );
      openTerminal('en', { noColor: true }).warn(remark);
      const lines = written.join('').trimEnd().split('\n');
      expect(Math.max(...lines.map((line) => line.length)) <= 60).toBe(isTerminal);
      expect(lines.map((line) => line.trim()).join(' ')).toBe(remark);
      vi.restoreAllMocks();
    }
  });

  test('fills its lines once, whatever their width', () => {
    for (let columns = 60; columns < 90; columns += 1) {
      const written: string[] = [];
      vi.spyOn(process, 'stderr', 'get').mockReturnValue(
        Object.assign(Object.create(process.stderr), {
          isTTY: true,
          columns,
          write: (text: string) => written.push(text),
        }),
      );
      tellDamaged([3, 4, 5, 6, 7], openTerminal('fr', { noColor: true }));
      const [, ...further] = written.join('').trimEnd().split('\n');
      expect(further.length).toBeGreaterThan(0);
      expect(further.filter((line) => !line.startsWith('  '))).toEqual([]);
      vi.restoreAllMocks();
    }
  });
});

describe('a bar', () => {
  test('is drawn only on a terminal that is not asked to be quiet', () => {
    pretendTerminal(true);
    expect(openTerminal('en', {}).isAnimated).toBe(true);
    expect(openTerminal('en', { quiet: true }).isAnimated).toBe(false);
    pretendTerminal(false);
    expect(openTerminal('en', {}).isAnimated).toBe(false);
  });
});
