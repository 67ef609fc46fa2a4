import { describe, expect, it } from 'vitest';
import { chooseTicks } from '../../src/charts/choose-ticks.ts';

const KEPT = [0, 4, 8, 12, 16];

describe('the moments of a figure', () => {
  it('are spread over those that were kept, with the first and the last', () => {
    expect(chooseTicks(KEPT, [], 3)).toEqual({ ticks: [0, 8, 16] });
    expect(chooseTicks(KEPT, [], 1)).toEqual({ ticks: [16] });
    expect(chooseTicks([0, 60], [], 3)).toEqual({ ticks: [0, 60] });
  });

  it('are those asked for, in order and each once', () => {
    expect(chooseTicks(KEPT, [12, 0, 12], 1)).toEqual({ ticks: [0, 12] });
  });

  it('say which were kept where another is asked for, and the setting that keeps it', () => {
    const chosen = chooseTicks(KEPT, [5], 1) as { nothing: { en: string; fr: string } };
    expect(chosen.nothing.en).toContain('Quarter 5 was not kept; there are: 0, 4, 8, 12, 16.');
    expect(chosen.nothing.fr).toContain('snapshots: [5]');
    expect(chooseTicks([], [], 1)).toHaveProperty('nothing');
  });
});
