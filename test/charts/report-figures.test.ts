import { describe, expect, it } from 'vitest';
import { FIGURE_NAMES, figureSpec } from '../../src/charts/report-figures.ts';
import { faultsOf } from '../support/valid-spec.ts';
import { DESIGNS, figuresOver } from './fixture.ts';

describe.each(Object.entries(DESIGNS))('figures over %s', (_, design) => {
  const figures = figuresOver(design, 0.1);

  const shown = FIGURE_NAMES.filter((name) => name !== 'map' || design.factors.length > 0);

  it('have a map where something was varied, and only there', () => {
    const look = { language: 'en', theme: 'light', width: 1040 } as const;
    const specs = FIGURE_NAMES.map((name) => [name, figureSpec(figures, name, 'engagement', look)]);
    expect(specs.filter(([, spec]) => spec !== undefined).map(([name]) => name)).toEqual(shown);
  });

  it.each(shown)('%s is a valid spec in every language, theme and width', (name) => {
    const looks = [
      { language: 'en', theme: 'light', width: 1040 },
      { language: 'fr', theme: 'dark', width: 300 },
      { language: 'fr', theme: 'print', width: 680 },
    ] as const;
    for (const look of looks) {
      const spec = figureSpec(figures, name, 'engagement', look);
      expect(faultsOf(spec)).toEqual([]);
    }
  });
});
