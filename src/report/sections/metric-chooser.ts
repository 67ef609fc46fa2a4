import type { Text } from '../../model/text.ts';
import { both, html, type Markup } from '../markup.ts';

/**
 * Where the reader chooses the metric that figures and tables show; the script of the page fills it. All on a page show the same choice.
 * @param id unique on the page
 */
export function metricChooser(id: string): Markup {
  return html`<div class="chooser">
      <label for="${id}">${both({ en: 'Metric shown', fr: 'Mesure affichée' })}</label>
      <select id="${id}" data-metrics></select>
      <p class="muted" data-metric-help aria-live="polite"></p>
    </div>
    <noscript><p class="caution">${both(NO_SCRIPT)}</p></noscript>`;
}

const NO_SCRIPT: Text = {
  en: 'The figures need JavaScript. Nothing is loaded from the network.',
  fr: 'Les figures ont besoin de JavaScript. Rien n’est chargé depuis le réseau.',
};
