import { tellMetric } from '../../analysis/compare/metric-sentence.ts';
import { tellOverTime } from '../../analysis/compare/over-time-sentence.ts';
import { tellSurvival } from '../../analysis/compare/survival-sentence.ts';
import type { Text } from '../../model/text.ts';
import { both, html, type Markup } from '../markup.ts';
import type { ComparisonPageData, SideBySide } from './comparison-page-data.ts';
import { numbersTable } from './numbers-table.ts';
import { inWords, levelName, type SideNames } from './side-names.ts';
import { survivalTable } from './survival-table.ts';

/** More pairs than these are folded up: whoever wants one opens it; paper shows all. */
const MOST_UNFOLDED = 4;

/** The results in words, pair by pair, each above the numbers that it can be checked against. */
export function resultsSection({ comparisons }: ComparisonPageData, names: SideNames): Markup {
  return html`<section id="results">
    <h2>${both({ en: 'Results in words, and their numbers', fr: 'Les résultats en phrases, et leurs nombres' })}</h2>
    <p class="muted">${both(EXPLAINED)}</p>
    ${comparisons.map((one, at) => pairPart(one, at, names, comparisons.length > MOST_UNFOLDED))}
  </section>`;
}

function pairPart(one: SideBySide, at: number, names: SideNames, isFolded: boolean): Markup {
  const { a, b, metrics, overTime, survival } = one;
  const letters = [a.letter, b.letter] as const;
  const level = levelName(one);
  const heading: Text = {
    en: `${inWords(names, b.letter, 'en')} against ${inWords(names, a.letter, 'en')}${level === undefined ? '' : `, ${level.en}`}`,
    fr: `${inWords(names, b.letter, 'fr')} face à ${inWords(names, a.letter, 'fr')}${level === undefined ? '' : `, ${level.fr}`}`,
  };
  const body = html`
    <ol>${metrics.map((found) => {
      const trajectory = overTime.find(({ metric }) => metric === found.metric.name);
      return html`<li>${both(tellMetric(found, letters))} ${trajectory && both(tellOverTime(trajectory))}</li>`;
    })}</ol>
    ${numbersTable(one, `numbers-${at}`)}
    ${
      survival.length > 0 &&
      html`<ul>${survival.map((found) => html`<li>${both(SUBJECTS[found.subject])} ${both(tellSurvival(found, letters))}</li>`)}</ul>
    ${survival.some(({ events }) => events.some((count) => count > 0)) && survivalTable(one, `survival-${at}`)}`
    }
`;
  return isFolded
    ? html`<details><summary>${both(heading)}</summary>${body}</details>`
    : html`<article><h3>${both(heading)}</h3>${body}</article>`;
}

const SUBJECTS: Readonly<Record<SideBySide['survival'][number]['subject'], Text>> = {
  networkLife: {
    en: 'Life of the networks of the start:',
    fr: 'Durée de vie des réseaux du départ\u00a0:',
  },
  firstExport: { en: 'Time to first export:', fr: 'Temps jusqu’à la première exportation\u00a0:' },
};

const EXPLAINED: Text = {
  en: 'Each sentence is one line of the table below it, in the same order. “dz” and “d” are the difference in units of the scatter of differences, or within the sides; the margin is the smallest difference that we take to matter (our assumption); “detectable” is the smallest difference that so many runs find four times in five, all comparisons allowed for.',
  fr: 'Chaque phrase est une ligne du tableau qui la suit, dans le même ordre. «\u00a0dz\u00a0» et «\u00a0d\u00a0» sont la différence en unités de la dispersion des différences, ou à l’intérieur des côtés\u00a0; le seuil est la plus petite différence que nous tenons pour importante (notre hypothèse)\u00a0; «\u00a0décelable\u00a0»\u00a0: la plus petite différence qu’autant de simulations trouvent quatre fois sur cinq, compte tenu de toutes les comparaisons.',
};
