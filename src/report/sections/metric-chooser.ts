import type { Text } from '../../model/text.ts';
import { both, html, type Markup } from '../markup.ts';

/** Where the reader chooses the metric that figures and tables show; the script of the page fills it. */
export function metricChooser(): Markup {
  return html`<div class="chooser">
      <label for="metric">${both({ en: 'Metric shown', fr: 'Mesure affichée' })}</label>
      <select id="metric"></select>
      <p class="muted" id="metric-help" aria-live="polite"></p>
    </div>
    <noscript><p class="caution">${both(NO_SCRIPT)}</p></noscript>`;
}

const NO_SCRIPT: Text = {
  en: 'The figures need JavaScript. Nothing is loaded from the network.',
  fr: 'Les figures ont besoin de JavaScript. Rien n’est chargé depuis le réseau.',
};
