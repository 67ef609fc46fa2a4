import {
  convergenceTable,
  sensitivityTable,
  type WrittenTable,
} from '../../analysis/sensitivity/sensitivity-table.ts';
import { tellSensitivity } from '../../analysis/sensitivity/tell-sensitivity.ts';
import { titled } from '../../charts/chart.ts';
import type { Text } from '../../model/text.ts';
import { both, html, inBoth, type Markup } from '../markup.ts';
import type { MeasuredSensitivity, SensitivityPageData } from './sensitivity-page-data.ts';

/** Every measure in words, above the numbers that they can be checked against. */
export function resultsSection({ measured, runs }: SensitivityPageData): Markup {
  const { factors } = runs.design;
  return html`<section id="results">
    <h2>${both({ en: 'Results in words, and their numbers', fr: 'Les résultats en phrases, et leurs nombres' })}</h2>
    ${measured.map(({ metric, sensitivity }: MeasuredSensitivity, at) => {
      const table = sensitivityTable(sensitivity, factors);
      const converged = convergenceTable(sensitivity, factors, { isNarrow: false });
      return html`<article>
      <h3>${inBoth((language) => titled(metric, language))}</h3>
      <ol>${tellSensitivity(sensitivity, factors, metric).map((sentence) => html`<li>${both(sentence)}</li>`)}</ol>
      ${table.rows.length > 0 ? tableOf(table, FACTORS, `factors-${at}`) : undefined}
      ${converged && tableOf(converged, CONVERGENCE, `convergence-${at}`)}
    </article>`;
    })}
  </section>`;
}

const FACTORS: Text = {
  en: 'Factors, the weightiest first',
  fr: 'Facteurs, le plus fort d’abord',
};
const CONVERGENCE: Text = {
  en: 'As the sample grows, with 95% intervals',
  fr: 'Quand l’échantillon croît, avec les intervalles à 95\u00a0%',
};

function tableOf({ headers, rows }: WrittenTable, caption: Text, id: string): Markup {
  return html`<div class="scroll" tabindex="0" aria-labelledby="${id}"><table>
    <caption id="${id}"><span>${both(caption)}</span></caption>
    <thead><tr>${headers.map((header) => html`<th scope="col">${both(header)}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ([name, ...cells]) =>
        html`<tr>${name && html`<th scope="row">${both(name)}</th>`}${cells.map((cell) => html`<td class="number">${both(cell)}</td>`)}</tr>`,
    )}</tbody>
  </table></div>`;
}
