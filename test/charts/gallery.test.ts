import { describe, expect, it } from 'vitest';
import type { FigureChoice } from '../../src/charts/figure.ts';
import { findFigure, GALLERY } from '../../src/charts/gallery.ts';
import { LANGUAGES } from '../../src/model/text.ts';
import { faultsOf } from '../support/valid-spec.ts';
import { DESIGNS, resultsOver, SHOWN } from './fixture.ts';

const CHOICE: FigureChoice = { metrics: SHOWN, point: 0, replicate: 0, ticks: [] };

const LOOKS = [
  { language: 'en', theme: 'light', width: 1040 },
  { language: 'fr', theme: 'dark', width: 300 },
  { language: 'fr', theme: 'print', width: 680 },
] as const;

describe('the gallery of figures', () => {
  it('calls each figure by a name of its own that can be typed', () => {
    const names = GALLERY.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(findFigure('heat-map')?.label.en).toBe('Heat map over two factors');
    expect(findFigure('nothing')).toBeUndefined();
  });

  it('says in both languages what each shows', () => {
    for (const { label, shows } of GALLERY)
      for (const language of LANGUAGES) {
        expect(label[language]).not.toBe('');
        expect(shows[language]).toMatch(/\.$/);
      }
  });
});

describe.each(Object.entries(DESIGNS))('figures of the gallery over %s', (_, design) => {
  const results = resultsOver(design, 0.1);
  const made = GALLERY.filter((figure) => figure.of === 'results').map((figure) => {
    return { figure, name: figure.name, ...figure.make(results, CHOICE) };
  });

  it.each(made.filter((one) => 'data' in one))(
    '$name is a valid spec with its description in every look',
    ({ figure, data }) => {
      const embedded = throughJson(data);
      for (const look of LOOKS) {
        const spec = figure.spec(embedded, look);
        expect(faultsOf(spec)).toEqual([]);
        expect(spec.description).toBe(figure.describe(embedded, look.language));
      }
    },
  );

  it('say why where there is nothing to draw', () => {
    for (const { nothing } of made.filter((one) => 'nothing' in one))
      for (const language of LANGUAGES) expect(nothing[language]).toMatch(/\.$/);
  });
});

/** As data are embedded in pages. */
function throughJson(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    value === null ? Number.NaN : value,
  );
}
