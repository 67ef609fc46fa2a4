import type { MetricComparison } from '../../analysis/compare/compare-arms.ts';
import { decimalsOf } from '../../analysis/compare/metric-sentence.ts';
import { writeDecimal, writeInterval } from '../../analysis/write-number.ts';
import type { Text } from '../../model/text.ts';
import { both, html, inBoth, type Markup } from '../markup.ts';
import type { ComparisonPageData } from './comparison-page-data.ts';
import { pairName } from './side-names.ts';

/** Every measure of every pair in one line: which way, how much, how sure. */
export function glanceTable({ comparisons, metrics }: ComparisonPageData): Markup {
  return html`<div class="scroll" tabindex="0" aria-labelledby="glance-caption">
    <table class="glance">
      <caption id="glance-caption"><span>${both(CAPTION)}</span></caption>
      <thead><tr>
        <th scope="col">${both({ en: 'Measure', fr: 'Mesure' })}</th>
        ${comparisons.map((one) => html`<th scope="col">${both(pairName(one))}</th>`)}
      </tr></thead>
      <tbody>${metrics.map(
        ({ label, unit }, at) => html`<tr>
        <th scope="row">${both(label)}${unit.en && html`<br><span class="muted">${both(unit)}</span>`}</th>
        ${comparisons.map((one) => cell(one.metrics[at]))}
      </tr>`,
      )}</tbody>
    </table>
  </div>`;
}

function cell(found: MetricComparison | undefined): Markup {
  if (found === undefined || !Number.isFinite(found.difference)) return html`<td>–</td>`;
  const { difference, low, high } = found;
  const style = { decimals: decimalsOf(found), isSigned: true };
  return html`<td><strong>${both(verdictOf(found))}</strong><br>${inBoth(
    (language) =>
      `${writeDecimal(difference, style, language)} ${writeInterval(low, high, style, language)}`,
  )}</td>`;
}

/** In a word or two. */
export function verdictOf({ verdict, equivalence }: MetricComparison): Text {
  const { en, fr } = VERDICTS[verdict];
  const isSmall = equivalence?.isEquivalent === true;
  if (!isSmall || verdict === 'equivalent' || verdict === 'noClearDifference') return { en, fr };
  return { en: `${en}, too little to matter`, fr: `${fr}, trop peu pour compter` };
}

const VERDICTS: Readonly<Record<MetricComparison['verdict'], Text>> = {
  higher: { en: 'higher', fr: 'plus élevée' },
  lower: { en: 'lower', fr: 'plus faible' },
  equivalent: { en: 'no difference that matters', fr: 'aucune différence qui compte' },
  noClearDifference: { en: 'no clear difference', fr: 'pas de différence nette' },
};

const CAPTION: Text = {
  en: 'At a glance: each measure, its difference and 95% interval',
  fr: 'En un coup d’œil\u00a0: chaque mesure, sa différence et l’intervalle à 95\u00a0%',
};
