import { tellSensitivity } from '../../analysis/sensitivity/tell-sensitivity.ts';
import { tellFewReplicates } from '../../analysis/sensitivity/usual-sizes.ts';
import type { Text } from '../../model/text.ts';
import { both, html, type Markup } from '../markup.ts';
import { figurePlace } from '../sections/figure-place.ts';
import { metricChooser } from '../sections/metric-chooser.ts';
import type { SensitivityPageData } from './sensitivity-page-data.ts';

/** The answer for the measure that the question is about first, in a sentence; what else is sure or open; and the figure. */
export function answerSection(
  { measured, runs, manifest }: SensitivityPageData,
  figure: string,
): Markup {
  const [first] = measured;
  if (first === undefined) return html``;
  const { metric, sensitivity } = first;
  const few = tellFewReplicates(manifest.replicates);
  const [lead, ...others] = tellSensitivity(sensitivity, runs.design.factors, metric);
  return html`<section id="answer">
    <h2>${both({ en: 'What came out', fr: 'Ce qu’il en ressort' })}</h2>
    <div class="beside">
      <div>
        ${lead && html`<p class="lead">${both(lead)}</p>`}
        ${others.map((sentence) => html`<p>${both(sentence)}</p>`)}
        ${few && html`<p class="caution">${both(few)}</p>`}
        <p class="muted">${both(IN_THIS_MODEL)}</p>
      </div>
      <div>${metricChooser('metric')}${figurePlace(figure, undefined, UNTOLD)}</div>
    </div>
  </section>`;
}

/** In place of a figure. */
export const UNTOLD: Text = {
  en: 'Nothing to draw: of this measure nothing can be told. The results in words say why.',
  fr: 'Rien à dessiner\u00a0: de cette mesure on ne peut rien dire. Les résultats en phrases disent pourquoi.',
};

const IN_THIS_MODEL = {
  en: 'All of this holds in this model and over the ranges that were chosen: wider ranges would give a factor more weight. It says nothing of what matters in Morocco.',
  fr: 'Tout cela vaut dans ce modèle et sur les intervalles de valeurs choisis\u00a0: plus larges, ils donneraient plus de poids à un facteur. Cela ne dit rien de ce qui compte au Maroc.',
};
