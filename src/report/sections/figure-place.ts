import type { Text } from '../../model/text.ts';
import { both, html, type Markup } from '../markup.ts';

/**
 * A place that the script of the page fills with the figure of that name; it can be saved from there.
 * @param nothing why nothing is drawn, where that is so
 */
export function figurePlace(name: string, heading?: Text, nothing = NOTHING_KEPT): Markup {
  return html`<figure data-figure="${name}">
    ${heading && html`<h3>${both(heading)}</h3>`}
    <div class="scroll chart" tabindex="0"></div>
    <img class="print" alt="">
    <p class="muted nothing" hidden>${both(nothing)}</p>
    <div class="save">
      <span>${both({ en: 'Save as', fr: 'Enregistrer en' })}</span>
      <button type="button" data-save="svg">SVG</button>
      <button type="button" data-save="png">PNG</button>
      <button type="button" data-save="json">Vega-Lite</button>
      <button type="button" data-save="csv">${both({ en: 'Data (CSV)', fr: 'Données (CSV)' })}</button>
    </div>
  </figure>`;
}

const NOTHING_KEPT: Text = {
  en: 'Nothing to draw: the metric was not kept here, or could not be measured.',
  fr: 'Rien à dessiner\u00a0: la mesure n’a pas été gardée ici, ou n’a pas pu être faite.',
};
