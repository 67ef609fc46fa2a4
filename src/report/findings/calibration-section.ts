import { CALIBRATIONS } from '../../analysis/findings/calibrations.ts';
import { both, html, type Markup } from '../markup.ts';

/** Every choice that was made after a pattern of the study failed without it. */
export function calibrationSection(): Markup {
  return html`<section id="choices">
    <h2>${both({ en: 'What was chosen after a failure', fr: 'Ce qui a été choisi après un échec' })}</h2>
    <p>${both(EXPLAINED)}</p>
    <ul>${CALIBRATIONS.map(
      ({ choice, before, findings }) =>
        html`<li>${both(choice)} ${before && both(before)} <span class="muted">${findings.map((id) => html`<code>${id}</code> `)}</span></li>`,
    )}</ul>
  </section>`;
}

const EXPLAINED = {
  en: 'These equations and defaults were chosen because a pattern of the study did not appear without them, mostly in prototypes of this model. For the findings named behind each, the model was calibrated.',
  fr: 'Ces équations et valeurs par défaut ont été choisies parce qu’un phénomène de l’étude n’apparaissait pas sans elles, le plus souvent dans des prototypes de ce modèle. Pour les résultats nommés après chacune, le modèle a été calibré.',
};
