import embed from 'vega-embed';
import type { View } from 'vega';
import type { ChartSpec } from '../../charts/chart.ts';
import type { Language } from '../../model/text.ts';

/** French writes 1 234,5; both write a true minus. */
const NUMBER_LOCALES: Readonly<Record<Language, Record<string, unknown>>> = {
  en: { decimal: '.', thousands: ',', grouping: [3], currency: ['', ''], minus: '\u2212' },
  fr: { decimal: ',', thousands: '\u202f', grouping: [3], currency: ['', ''], minus: '\u2212' },
};

/**
 * Draws a spec into an element. Expressions are interpreted, not compiled, and nothing is styled
 * inline by markup: so the page can forbid both.
 */
export async function drawFigure(
  element: HTMLElement,
  spec: ChartSpec,
  language: Language,
): Promise<View> {
  const { view } = await embed(element, spec, {
    ast: true,
    actions: false,
    defaultStyle: false,
    // Vega's own handler sets the title attribute: no markup, no style.
    tooltip: false,
    renderer: 'svg',
    formatLocale: NUMBER_LOCALES[language],
  });
  return view;
}
