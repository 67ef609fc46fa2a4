import { LOG_RANK_CAUTION } from '../../analysis/compare/survival-sentence.ts';
import type { SurvivalComparison } from '../../analysis/compare/compare-survival.ts';
import { writeP } from '../../analysis/compare/write-p.ts';
import { writePercent, writeWhole } from '../../analysis/write-count.ts';
import { writeDecimal } from '../../analysis/write-number.ts';
import type { Language, Text } from '../../model/text.ts';
import { both, html, inBoth, type Markup } from '../markup.ts';
import type { SideBySide } from './comparison-page-data.ts';

/** How many, how long, and the tests, for each side of a pair. */
export function survivalTable({ a, b, survival }: SideBySide, id: string): Markup {
  const letters = [a.letter, b.letter];
  const cautions = survival.filter(({ logRank }) => Number.isFinite(logRank.p));
  return html`<div class="scroll" tabindex="0" aria-labelledby="${id}">
    <table class="lives">
      <caption id="${id}"><span>${both(CAPTION)}</span></caption>
      <thead><tr>${HEADERS.map((header) => html`<th scope="col">${both(header)}</th>`)}</tr></thead>
      <tbody>${survival.map((one) => letters.map((letter, side) => row(one, letter, side)))}</tbody>
    </table>
  </div>
  ${cautions.map(
    ({ subject }) =>
      html`<p class="muted">${both({ en: 'Log-rank: ', fr: 'Log-rank\u00a0: ' })}${both(LOG_RANK_CAUTION[subject])}.</p>`,
  )}`;
}

function row(one: SurvivalComparison, letter: string, side: number): Markup {
  const { subject, n, events, curves, logRank, hazardRatio } = one;
  const { steps = [], median } = curves[side] ?? {};
  const left = steps.at(-1)?.survival;
  const number = (write: (language: Language) => string) =>
    html`<td class="number">${inBoth(write)}</td>`;
  const isSecond = side === 1;
  return html`<tr>
    <th scope="row">${both(SUBJECTS[subject])}</th>
    <td>${letter}</td>
    ${number((language) => writeWhole(n[side] ?? 0, language))}
    ${number((language) => writeWhole(events[side] ?? 0, language))}
    ${number((language) => (left === undefined ? '–' : writePercent(left, language)))}
    ${number((language) => (median === undefined ? '–' : writeDecimal(median, { decimals: Number.isInteger(median) ? 0 : 1 }, language)))}
    ${number((language) => (isSecond && Number.isFinite(logRank.p) ? writeP(logRank.p, language) : ''))}
    ${number((language) => (isSecond && hazardRatio.kind === 'estimated' ? writeDecimal(hazardRatio.ratio, { decimals: 2 }, language) : ''))}
  </tr>`;
}

const SUBJECTS: Readonly<Record<SurvivalComparison['subject'], Text>> = {
  networkLife: { en: 'Networks of the start that ended', fr: 'Réseaux du départ qui ont disparu' },
  firstExport: {
    en: 'Firms that first exported',
    fr: 'Entreprises qui ont exporté pour la première fois',
  },
};
const CAPTION: Text = { en: 'Time to events', fr: 'Temps jusqu’aux événements' };
const HEADERS: readonly Text[] = [
  { en: 'What happened', fr: 'Ce qui s’est passé' },
  { en: 'Side', fr: 'Côté' },
  { en: 'Watched', fr: 'Suivis' },
  { en: 'Events', fr: 'Événements' },
  { en: 'Left at the end', fr: 'Restants à la fin' },
  { en: 'Median (quarter)', fr: 'Médiane (trimestre)' },
  { en: 'p (log-rank)', fr: 'p (log-rank)' },
  { en: 'Hazard ratio', fr: 'Rapport des risques' },
];
