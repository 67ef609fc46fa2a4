import { describe, expect, it } from 'vitest';
import { axisTitle, wrap } from '../../src/charts/chart.ts';
import { FIGURE_NAMES, figureSpec } from '../../src/charts/report-figures.ts';
import { LANGUAGES } from '../../src/model/text.ts';
import { DESIGNS, figuresOver } from './fixture.ts';

const figures = figuresOver(DESIGNS['two factors'] ?? { factors: [], points: [] }, 0.2);

function specOf(name: (typeof FIGURE_NAMES)[number], metric = 'engagement', width = 1000) {
  return figureSpec(figures, name, metric, { language: 'en', theme: 'light', width });
}

function subtitleOf(name: (typeof FIGURE_NAMES)[number], metric?: string): string {
  const { title } = (specOf(name, metric) ?? {}) as { title?: { subtitle?: string[] } };
  return title?.subtitle?.join(' ') ?? '';
}

describe('texts of figures', () => {
  it('say of every figure that the world is artificial', () => {
    for (const name of FIGURE_NAMES) expect(subtitleOf(name)).toContain('Artificial world');
  });

  it('describe every figure in words, with its values', () => {
    for (const name of FIGURE_NAMES) {
      for (const language of LANGUAGES) {
        const spec = figureSpec(figures, name, 'engagement', {
          language,
          theme: 'light',
          width: 900,
        });
        expect(spec?.description, name).toMatch(/\d/);
        expect(spec?.description?.length, name).toBeGreaterThan(60);
      }
    }
  });

  it('count the runs that could not be measured', () => {
    for (const name of ['map', 'trajectories', 'distributions'] as const) {
      expect(subtitleOf(name)).toMatch(/Left out: \d+ of 54 runs/);
    }
  });

  it('warn where only survivors count', () => {
    expect(subtitleOf('map', 'trust')).toContain('Living networks only');
    expect(subtitleOf('map', 'engagement')).not.toContain('Living networks only');
  });

  it('say over what they average', () => {
    const three = figuresOver(DESIGNS['three factors'] ?? { factors: [], points: [] });
    const spec = figureSpec(three, 'map', 'engagement', {
      language: 'fr',
      theme: 'light',
      width: 900,
    }) as { title?: { subtitle?: string[] } };
    expect(spec.title?.subtitle).toContain('En moyenne sur\u00a0: c (fr).');
  });

  it('are not drawn for what was not kept', () => {
    expect(specOf('map', 'nothing of this name')).toBeUndefined();
  });

  it('break between words, and before a unit', () => {
    expect(wrap('one two three four', 90, 12)).toEqual(['one two three', 'four']);
    const title = {
      label: { en: 'Engagement abroad', fr: 'Engagement' },
      unit: { en: 'stage, 0 to 4', fr: 'stade' },
    };
    expect(axisTitle(title, 150, 'en')).toEqual(['Engagement abroad', '(stage, 0 to 4)']);
    expect(axisTitle(title, 400, 'en')).toEqual(['Engagement abroad (stage, 0 to 4)']);
  });
});
