import { CAUTIONS } from '../../analysis/cautions.ts';
import { both, html, type Markup } from '../markup.ts';

/** How the report must not be read. */
export function cautions(): Markup {
  return html`<section id="cautions">
    <h2>${both({ en: 'How to read this, and how not to', fr: 'Comment lire ce rapport, et comment ne pas le lire' })}</h2>
    <ul>${CAUTIONS.map((caution) => html`<li>${both(caution)}</li>`)}</ul>
  </section>`;
}
