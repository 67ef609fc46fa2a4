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
    tooltip: (handler: { element(): HTMLElement }, _event, _item, value) =>
      handler.element().setAttribute('title', writeTooltip(value, language)),
    renderer: 'svg',
    formatLocale: { ...NUMBER_LOCALES[language] },
  });
  hideEmptyGroups(element);
  return view;
}

/** What whoever points at a mark reads: one line for each named value. */
function writeTooltip(value: unknown, language: Language): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return Object.entries(value ?? {})
    .map(([name, one]) => `${name}${COLON[language]} ${String(one)}`)
    .join('\n');
}

const COLON = { en: ':', fr: '\u00a0:' };

/** Groups of marks without a mark, as of a network in which nobody voted, would be announced as pictures without a name. */
function hideEmptyGroups(element: HTMLElement): void {
  for (const group of element.querySelectorAll('.role-mark[role]:empty')) {
    group.removeAttribute('role');
    group.removeAttribute('aria-roledescription');
    group.setAttribute('aria-hidden', 'true');
  }
}
