import type { Design } from '../../analysis/design.ts';
import { describeContrast } from '../../analysis/effect-sentence.ts';
import type { Interaction } from '../../analysis/interactions.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import {
  clearDecimals,
  decimalsFor,
  writeDecimal,
  writeInterval,
} from '../../analysis/write-number.ts';
import type { Language, Text } from '../../model/text.ts';
import { both, html, type Markup } from '../markup.ts';
import { CLEAR, NOT_CLEAR } from './effects-table.ts';

/** Every interaction looked at, with the two effects it is the difference of. */
export function interactionsTable(
  interactions: readonly Interaction[],
  design: Design,
  metrics: readonly MetricInfo[],
): Markup {
  return html`<details>
    <summary>${both({
      en: `All ${interactions.length} interactions`,
      fr: `Les ${interactions.length} interactions`,
    })}</summary>
    <p class="muted">${both(EXPLAINED)}</p>
    <div class="scroll" tabindex="0" aria-labelledby="interactions-caption">
      <table class="wide">
        <caption id="interactions-caption"><span>${both(CAPTION)}</span></caption>
        <thead>
          <tr>${HEADERS.map((header) => html`<th scope="col">${both(header)}</th>`)}</tr>
        </thead>
        <tbody>${interactions.map((one) => row(one, design, metrics))}</tbody>
      </table>
    </div>
  </details>`;
}

function row(one: Interaction, design: Design, metrics: readonly MetricInfo[]): Markup {
  const { crossing, effects, mean, low, high, isClear, n, runs, missing } = one;
  const metric = metrics.find(({ name }) => name === one.metric);
  const decimals = clearDecimals(low, high, decimalsFor((high - low) / 2));
  const inBoth = (write: (language: Language) => string) =>
    both({ en: write('en'), fr: write('fr') });
  const number = (value: number) =>
    inBoth((language) => writeDecimal(value, { decimals, isSigned: true }, language));
  return html`<tr>
    <td>${inBoth((language) => describeContrast(crossing.change, design, language))}</td>
    <td>${inBoth((language) => describeContrast(crossing.where, design, language))}</td>
    <th scope="row">${both(metric?.label ?? { en: one.metric, fr: one.metric })}</th>
    ${effects.map((effect) => html`<td class="number">${number(effect)}</td>`)}
    <td class="number">${number(mean)}</td>
    <td class="number">${inBoth((language) => writeInterval(low, high, { decimals, isSigned: true }, language))}</td>
    <td class="short">${both(isClear ? CLEAR : NOT_CLEAR)}</td>
    <td class="short">${both({ en: `${n} replicates`, fr: `${n} répétitions` })}</td>
    <td class="number">${missing} / ${runs}</td>
  </tr>`;
}

const CAPTION: Text = {
  en: 'Whether what one factor changes depends on the other',
  fr: 'Si l’effet d’un facteur dépend de l’autre',
};
const EXPLAINED: Text = {
  en: 'The difference between two differences, from the four corners of the sweep, in the unit of the measure; replicate by replicate, so that luck is shared. The intervals hold for all interactions together (95%, Bonferroni). Near the end of its scale a measure has little room to change, whatever the cause: an interaction in these units may be no more than that.',
  fr: 'L’écart entre deux différences, aux quatre coins du plan, dans l’unité de la mesure\u00a0; répétition par répétition, donc avec les mêmes aléas. Les intervalles valent pour toutes les interactions à la fois (95\u00a0%, Bonferroni). Près du bout de son échelle, une mesure n’a plus guère de place pour varier, quelle qu’en soit la cause\u00a0: une interaction dans ces unités peut n’être que cela.',
};
const HEADERS: readonly Text[] = [
  { en: 'Change', fr: 'Changement' },
  { en: 'May depend on', fr: 'Peut dépendre de' },
  { en: 'Metric', fr: 'Mesure' },
  { en: 'Effect at the first value', fr: 'Effet à la première valeur' },
  { en: 'Effect at the second', fr: 'Effet à la seconde' },
  { en: 'Difference', fr: 'Écart' },
  { en: 'Interval', fr: 'Intervalle' },
  { en: 'Verdict', fr: 'Verdict' },
  { en: 'Based on', fr: 'Fondé sur' },
  { en: 'Missing / runs', fr: 'Manquantes / simulations' },
];
