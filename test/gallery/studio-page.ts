import type { View } from 'vega';
import type { ChartSpec } from '../../src/charts/chart.ts';
import type { Language } from '../../src/model/text.ts';
import { drawFigure } from '../../src/charts/draw-figure.ts';

/** The browser's side of the studio: draws one figure, in place of the one before. */
let view: View | undefined;

async function show(spec: ChartSpec, language: Language): Promise<void> {
  const place = document.querySelector<HTMLElement>('#figure');
  if (place === null) throw new Error('no place for a figure');
  view?.finalize();
  document.documentElement.lang = language;
  view = await drawFigure(place, spec, language);
}

Object.assign(globalThis, { show });
