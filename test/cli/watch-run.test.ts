import { afterEach, expect, test, vi } from 'vitest';
import { describeShare } from '../../src/cli/progress-bar.ts';
import { openTerminal } from '../../src/cli/terminal.ts';
import { watchRun } from '../../src/cli/watch-run.ts';

afterEach(() => void vi.restoreAllMocks());

/** What is written while the clock stands at these seconds, each a tenth of the way further. */
function watched(seconds: readonly number[], quiet = false): string[] {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now * 1000);
  const lines: string[] = [];
  const terminal = { ...openTerminal('en', { quiet }), isAnimated: false };
  const watch = watchRun({ ...terminal, note: (text) => void lines.push(text) });
  seconds.forEach((second, step) => {
    now = second;
    watch.progress(step + 1, 10);
  });
  watch.stop();
  return lines;
}

test('a long run says now and then how far it is and how long it will take', () => {
  expect(watched([4, 8, 16, 20, 24, 28, 40])).toEqual(['30%, 37 s left', '70%, 17 s left']);
});

test('a short run shows nothing', () => {
  expect(watched([0.1, 0.2, 0.3, 0.4])).toEqual([]);
});

test('nothing is shown to those who want quiet', () => {
  expect(watched([20, 40, 60], true)).toEqual([]);
});

test('it is too early to tell when a run ends before it got going', () => {
  const progress = { phase: 'running', done: 2, total: 8, failed: 0, elapsed: 1 } as const;
  expect(describeShare({ ...progress, eta: null }, 'en')).toBe('25%');
  expect(describeShare({ ...progress, eta: 12 }, 'fr')).toBe('25\u00a0%, encore 12 s');
});
