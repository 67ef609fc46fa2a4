import type { Text } from '../../model/text.ts';
import { both, html, type Markup } from '../markup.ts';
import type { SweepPayload } from '../payload.ts';

/** The table of the metric that is shown, point by point; the script of the page fills it. */
export function summary({ summary: table }: SweepPayload): Markup {
  return html`<section id="summary">
    <h2>${both({ en: 'Point by point', fr: 'Point par point' })}</h2>
    <p class="muted">${both(EXPLAINED)}</p>
    ${
      table.more > 0
        ? html`<p class="muted">${both({
            en: `The first ${table.points.length} points; ${table.more} more are in the table “runs”.`,
            fr: `Les ${table.points.length} premiers points\u00a0; ${table.more} autres sont dans la table «\u00a0runs\u00a0».`,
          })}</p>`
        : undefined
    }
    <div class="scroll" tabindex="0" aria-labelledby="summary-caption">
      <table id="summary-table">
        <caption id="summary-caption"><span></span></caption>
        <thead>
          <tr>
            ${table.factors.map(({ label }) => html`<th scope="col">${both(label)}</th>`)}
            ${HEADERS.map((header) => html`<th scope="col">${both(header)}</th>`)}
          </tr>
        </thead>
        <tbody></tbody>
      </table>
    </div>
  </section>`;
}

const EXPLAINED: Text = {
  en: 'Mean of the runs at each point with its 95% interval (Student). The last column is the smallest difference between two points that as many runs would find in four cases out of five, comparing these two alone (at 5%) and without pairing them by their luck; a dash where there is none that the measure can have, or fewer than two runs.',
  fr: 'Moyenne des simulations en chaque point, avec son intervalle à 95\u00a0% (Student). La dernière colonne est la plus petite différence entre deux points qu’autant de simulations trouveraient quatre fois sur cinq, en ne comparant que ces deux points (à 5\u00a0%) et sans les apparier par leur hasard\u00a0; un tiret là où la mesure n’en admet pas de telle, ou faute de deux simulations.',
};
const HEADERS: readonly Text[] = [
  { en: 'Mean', fr: 'Moyenne' },
  { en: '95% interval', fr: 'Intervalle à 95\u00a0%' },
  { en: 'Runs measured', fr: 'Simulations mesurées' },
  { en: 'Missing', fr: 'Manquantes' },
  { en: 'Smallest detectable difference', fr: 'Plus petite différence détectable' },
];
