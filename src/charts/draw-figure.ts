import embed from 'vega-embed';
import type { View } from 'vega';
import type { ChartSpec } from './chart.ts';
import type { Language } from '../model/text.ts';
import { NUMBER_LOCALES } from './number-locales.ts';

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
    formatLocale: { ...NUMBER_LOCALES[language] },
  });
  hideEmptyGroups(element);
  return view;
}

/** Groups of marks without a mark, as of a network in which nobody voted, would be announced as pictures without a name. */
function hideEmptyGroups(element: HTMLElement): void {
  for (const group of element.querySelectorAll('.role-mark[role]:empty')) {
    group.removeAttribute('role');
    group.removeAttribute('aria-roledescription');
    group.setAttribute('aria-hidden', 'true');
  }
}
