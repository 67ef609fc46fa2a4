import { describe, expect, it } from 'vitest';
import { colourAt, contrast, inkOn, shareColours, stepColours } from '../../src/charts/palette.ts';
import { THEMES } from '../../src/charts/theme.ts';

const SHARES = Array.from({ length: 101 }, (_, i) => i / 100);

describe.each(Object.entries(THEMES))('colours of the theme %s', (_, theme) => {
  it('let numbers be read on every colour of a map', () => {
    for (const share of SHARES) {
      const colour = colourAt(theme.sequential, share);
      expect(contrast(colour, inkOn(colour)), colour).toBeGreaterThan(4.5);
    }
  });

  it('grow steadily lighter or darker on a map, for those who see no colours', () => {
    const { sequential } = theme;
    const steps = sequential.map((colour) => contrast(colour, '#000000'));
    const isFalling = (steps[0] ?? 0) > (steps.at(-1) ?? 0);
    const ordered = steps.toSorted((a, b) => (isFalling ? b - a : a - b));
    expect(steps).toEqual(ordered);
  });

  it('let lines be seen on the ground', () => {
    const lines = [...stepColours(theme, 5, true), ...stepColours(theme, 7, false)];
    for (const colour of lines)
      expect(contrast(colour, theme.background), colour).toBeGreaterThan(3);
  });

  it('let text be read', () => {
    expect(contrast(theme.ink, theme.background)).toBeGreaterThan(12);
    expect(contrast(theme.muted, theme.background)).toBeGreaterThan(4.5);
  });

  it('let names be read on spans, and tell areas that touch apart in grey', () => {
    for (const span of theme.spans)
      expect(contrast(span, inkOn(theme.spans[0])), span).toBeGreaterThan(4.5);
    for (const colours of [shareColours(theme, 4, false), shareColours(theme, 5, true)])
      for (const [at, colour] of colours.slice(1).entries())
        expect(contrast(colours[at] ?? '', colour), colour).toBeGreaterThan(1.2);
  });

  it('step evenly from line to line, so that their order is seen without colour', () => {
    const lightness = stepColours(theme, 5, true).map((colour) =>
      contrast(colour, theme.background),
    );
    const rising = lightness.toSorted((a, b) => a - b);
    expect(lightness).toEqual(rising);
  });
});

describe('mixing colours', () => {
  it('follows the stops', () => {
    expect(colourAt(['#000000', '#ffffff'], 0.5)).toBe('#808080');
    expect(colourAt(['#000000', '#ff0000', '#ffffff'], 1)).toBe('#ffffff');
    expect(colourAt(['#000000', '#ffffff'], -3)).toBe('#000000');
  });
});
