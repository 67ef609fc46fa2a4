import type { MetricComparison } from '../../analysis/compare/compare-arms.ts';
import { decimalsOf } from '../../analysis/compare/metric-sentence.ts';
import { writeDetectable } from '../../analysis/compare/write-detectable.ts';
import { writeP } from '../../analysis/compare/write-p.ts';
import { isPossible } from '../../analysis/metric-range.ts';
import { writePercent } from '../../analysis/write-count.ts';
import {
  type NumberStyle,
  writeDecimal,
  writeExact,
  writeInterval,
} from '../../analysis/write-number.ts';
import type { Language, Text } from '../../model/text.ts';
import { both, html, inBoth, type Markup } from '../markup.ts';
import type { SideBySide } from './comparison-page-data.ts';
import { verdictOf } from './glance-table.ts';
import { pairName } from './side-names.ts';

/** Every number that was found of every measure of one pair. */
export function numbersTable(one: SideBySide, id: string): Markup {
  const { a, b, metrics } = one;
  return html`<div class="scroll" tabindex="0" aria-labelledby="${id}">
    <table class="numbers">
      <caption id="${id}"><span>${both(pairName(one))}</span></caption>
      <thead><tr>
        ${headersOf(a.letter, b.letter, one.pairs > 0).map((header) => html`<th scope="col">${both(header)}</th>`)}
      </tr></thead>
      <tbody>${metrics.map((found, at) => row(found, at))}</tbody>
    </table>
  </div>`;
}

function row(found: MetricComparison, at: number): Markup {
  const { metric, means, difference, low, high, standardised, superiority } = found;
  const { p, pAdjusted, equivalence, pairingGain, detectable, n, missing } = found;
  const decimals = decimalsOf(found);
  const number = (write: (language: Language) => string) =>
    html`<td class="number">${inBoth(write)}</td>`;
  return html`<tr>
    <th scope="row">${at + 1}. ${both(metric.label)}</th>
    ${means.map((mean) => estimate(mean.mean, mean.low, mean.high, { decimals }))}
    ${estimate(difference, low, high, { decimals, isSigned: true })}
    <td class="verdict">${both(verdictOf(found))}</td>
    ${number((language) => writeDecimal(standardised, { decimals: 2, isSigned: true }, language))}
    ${number((language) => (Number.isFinite(superiority) ? writePercent(superiority, language) : '–'))}
    ${number((language) => (Number.isFinite(p) ? writeP(p, language) : '–'))}
    ${number((language) => (Number.isFinite(pAdjusted) ? writeP(pAdjusted, language) : '–'))}
    ${number((language) => (equivalence === undefined ? '–' : `±${writeExact(equivalence.margin, language)}`))}
    ${number((language) => (detectable > 0 && isPossible(detectable, metric.name) ? writeDetectable(detectable, language) : '–'))}
    ${number((language) => (Number.isFinite(pairingGain) ? `× ${writeDecimal(pairingGain, { decimals: pairingGain < 10 ? 1 : 0 }, language)}` : '–'))}
    ${number((language) => `${writeDecimal(n, { decimals: 0 }, language)} / ${writeDecimal(missing, { decimals: 0 }, language)}`)}
  </tr>`;
}

/** A value above its interval. */
function estimate(value: number, low: number, high: number, style: NumberStyle): Markup {
  return html`<td class="number">${inBoth((language) => writeDecimal(value, style, language))}<br><span class="muted">${inBoth((language) => writeInterval(low, high, style, language))}</span></td>`;
}

function headersOf(a: string, b: string, isPaired: boolean): Text[] {
  return [
    { en: 'Measure', fr: 'Mesure' },
    { en: `Mean of ${a} [95%]`, fr: `Moyenne de ${a} [95\u00a0%]` },
    { en: `Mean of ${b} [95%]`, fr: `Moyenne de ${b} [95\u00a0%]` },
    { en: `${b} − ${a} [95%]`, fr: `${b} − ${a} [95\u00a0%]` },
    { en: 'Verdict', fr: 'Verdict' },
    isPaired ? { en: 'dz', fr: 'dz' } : { en: 'd', fr: 'd' },
    { en: `${b} above ${a}`, fr: `${b} au-dessus de ${a}` },
    { en: 'p', fr: 'p' },
    { en: 'p (Holm)', fr: 'p (Holm)' },
    { en: 'Margin', fr: 'Seuil' },
    { en: 'Detectable', fr: 'Décelable' },
    { en: 'Runs without pairs', fr: 'Simulations sans paires' },
    isPaired
      ? { en: 'Pairs / left out', fr: 'Paires / écartées' }
      : { en: 'Runs / left out', fr: 'Simulations / écartées' },
  ];
}
