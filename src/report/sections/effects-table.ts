import type { Design } from '../../analysis/design.ts';
import { describeContrast } from '../../analysis/effect-sentence.ts';
import type { Effect } from '../../analysis/effects.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import {
  clearDecimals,
  decimalsFor,
  writeDecimal,
  writeInterval,
} from '../../analysis/write-number.ts';
import type { Text } from '../../model/text.ts';
import { both, html, inBoth, type Markup } from '../markup.ts';

/** More rows than this are not read; the strongest are kept. */
const MOST_ROWS = 60;

/** Every effect looked at, so that the sentence above can be checked. */
export function effectsTable(
  effects: readonly Effect[],
  design: Design,
  metrics: readonly MetricInfo[],
): Markup {
  const margins = new Map(metrics.map(({ name, margin }) => [name, margin > 0 ? margin : 1]));
  const size = ({ metric, mean }: Effect) => Math.abs(mean) / (margins.get(metric) ?? 1);
  const rows = effects
    .toSorted((a, b) => Number(b.isClear) - Number(a.isClear) || size(b) - size(a))
    .slice(0, MOST_ROWS)
    .map((effect) => row(effect, design, metrics));
  return html`<details>
    <summary>${both({
      en: `All ${effects.length} comparisons`,
      fr: `Les ${effects.length} comparaisons`,
    })}</summary>
    <p class="muted">${both(EXPLAINED)}</p>
    ${effects.length > MOST_ROWS ? html`<p class="muted">${both(LEFT_OUT)}</p>` : undefined}
    <div class="scroll" tabindex="0" aria-labelledby="effects-caption">
      <table class="wide">
        <caption id="effects-caption"><span>${both(CAPTION)}</span></caption>
        <thead>
          <tr>${HEADERS.map((header) => html`<th scope="col">${both(header)}</th>`)}</tr>
        </thead>
        <tbody>${rows}</tbody>
      </table>
    </div>
  </details>`;
}

function row(effect: Effect, design: Design, metrics: readonly MetricInfo[]): Markup {
  const { low, high, mean, isClear, n, contrast, runs, missing } = effect;
  const metric = metrics.find(({ name }) => name === effect.metric);
  const decimals = clearDecimals(low, high, decimalsFor((high - low) / 2));
  const units =
    contrast.comparison.kind === 'pairs'
      ? { en: `${n} replicates`, fr: `${n} répétitions` }
      : { en: `${n} points`, fr: `${n} points` };
  return html`<tr>
    <td>${inBoth((language) => describeContrast(contrast, design, language))}</td>
    <th scope="row">${both(metric?.label ?? { en: effect.metric, fr: effect.metric })}</th>
    <td class="number">${inBoth((language) => writeDecimal(mean, { decimals, isSigned: true }, language))}</td>
    <td class="number">${inBoth((language) => writeInterval(low, high, { decimals, isSigned: true }, language))}</td>
    <td class="short">${both(isClear ? CLEAR : NOT_CLEAR)}</td>
    <td class="short">${both(units)}</td>
    <td class="number">${missing} / ${runs}</td>
  </tr>`;
}

export const CLEAR: Text = { en: 'clear', fr: 'net' };
export const NOT_CLEAR: Text = { en: 'not clear', fr: 'pas net' };
const CAPTION: Text = {
  en: 'What each factor changed in each measure that the question is about',
  fr: 'Ce que chaque facteur a changé dans chaque mesure sur laquelle porte la question',
};
const EXPLAINED: Text = {
  en: 'Differences in the unit of the metric. The intervals hold for all comparisons together (95%, Bonferroni): whoever looks at many differences finds some large ones by chance. “Clear” means that the interval excludes zero, not that the effect is large or real. Clear ones come first; then what is largest compared with the smallest difference that matters.',
  fr: 'Différences dans l’unité de la mesure. Les intervalles valent pour toutes les comparaisons à la fois (95\u00a0%, Bonferroni)\u00a0: qui regarde beaucoup de différences en trouve de grandes par hasard. «\u00a0Net\u00a0» veut dire que l’intervalle exclut zéro, non que l’effet est grand ou réel. Les effets nets viennent d’abord\u00a0; puis les plus grands par rapport à la plus petite différence qui compte.',
};
const LEFT_OUT: Text = {
  en: `Only ${MOST_ROWS} are shown.`,
  fr: `Seules ${MOST_ROWS} sont montrées.`,
};
const HEADERS: readonly Text[] = [
  { en: 'Change', fr: 'Changement' },
  { en: 'Metric', fr: 'Mesure' },
  { en: 'Difference', fr: 'Différence' },
  { en: 'Interval', fr: 'Intervalle' },
  { en: 'Verdict', fr: 'Verdict' },
  { en: 'Based on', fr: 'Fondé sur' },
  { en: 'Missing / runs', fr: 'Manquantes / simulations' },
];
