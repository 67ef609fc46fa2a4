import { describe, expect, it } from 'vitest';
import { metricRange } from '../../../src/analysis/metric-range.ts';
import type { ChartOptions } from '../../../src/charts/chart.ts';
import { drawHeatMap } from '../../../src/charts/figures/heat-map.ts';
import { LANGUAGES } from '../../../src/model/text.ts';
import { DESIGNS, figuresOver, SHOWN } from '../fixture.ts';

const LOOK: ChartOptions = { language: 'en', theme: 'light', width: 1000 };
const [metric] = SHOWN;

function mapData(means: readonly number[]) {
  const figures = figuresOver(DESIGNS['two factors'] ?? { factors: [], points: [] });
  const { x, y } = figures.map;
  if (x === undefined || y === undefined || metric === undefined) throw new Error('no map');
  const cells = means.map((mean, i) => {
    const place = { x: Math.floor(i / 3), y: i % 3 };
    return { ...place, mean, low: mean - 0.1, high: mean + 0.1, runs: 6, missing: 0 };
  });
  return { metric, x, y, cells, others: [] };
}

const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) => value / 10);

function rowsOf(data: ReturnType<typeof mapData>, options = LOOK) {
  const spec = drawHeatMap(data, options) as unknown as {
    data: { values: Record<string, unknown>[] };
  };
  return spec.data.values;
}

function colourDomain(data: ReturnType<typeof mapData>): number[] {
  const spec = drawHeatMap(data, LOOK) as unknown as {
    layer: { encoding: { color: { scale: { domain: number[] } } } }[];
  };
  return spec.layer[0]?.encoding.color.scale.domain ?? [];
}

describe('the heat map', () => {
  it('prints means and half of their intervals', () => {
    expect(rowsOf(mapData(NINE))[0]).toMatchObject({
      x: '0.2',
      y: '0.1',
      text: '0.10',
      half: '±0.10',
      interval: '[0.00, 0.20]',
    });
    expect(rowsOf(mapData(NINE), { ...LOOK, language: 'fr' })[0]).toMatchObject({ text: '0,10' });
  });

  it('does not make a landscape of chance', () => {
    const flat = colourDomain(mapData(NINE.map((value) => 0.5 + value / 1000)));
    const margin = metric?.margin ?? 0;
    expect((flat.at(-1) ?? 0) - (flat[0] ?? 0)).toBeCloseTo(4 * margin, 9);
    const steep = colourDomain(mapData(NINE));
    expect([steep[0], steep.at(-1)]).toEqual([0.1, 0.9]);
  });

  it('has no colours for what the measure cannot be', () => {
    const [least, most] = metricRange(metric?.name ?? '');
    const width = 4 * (metric?.margin ?? 0);
    const low = colourDomain(mapData(NINE.map(() => least)));
    expect([low[0], low.at(-1)]).toEqual([least, expect.closeTo(least + width, 9)]);
    const high = colourDomain(mapData(NINE.map(() => most)));
    expect([high[0], high.at(-1)]).toEqual([expect.closeTo(most - width, 9), most]);
  });

  it('leaves a cell without a value empty and says how many runs are left out', () => {
    const data = mapData([Number.NaN, ...NINE.slice(1)]);
    const cells = data.cells.map((cell, i) => ({ ...cell, missing: i === 0 ? 6 : 0 }));
    const spec = drawHeatMap({ ...data, cells }, LOOK) as { title?: { subtitle?: string[] } };
    expect(rowsOf(data)[0]).toMatchObject({ mean: null, text: '–', half: '' });
    expect(spec.title?.subtitle?.join(' ')).toContain('Left out: 6 of 54 runs');
  });

  it('tells its extremes in words', () => {
    const said = LANGUAGES.map(
      (language) => drawHeatMap(mapData(NINE), { ...LOOK, language }).description,
    );
    expect(said[0]).toBe(
      'Mean of Engagement abroad (stage, 0 to 4) by trust.initial (en) and hub.clarity (en). ' +
        'Lowest 0.10 (trust.initial (en) 0.2, hub.clarity (en) 0.1), ' +
        'highest 0.90 (trust.initial (en) 0.6, hub.clarity (en) 0.9).',
    );
    expect(said[1]).toContain('Minimum 0,10 (trust.initial (fr) 0,2');
  });
});
