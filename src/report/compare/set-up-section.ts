import { describeDifferences, describeSame } from '../../analysis/compare/tell-set-up.ts';
import type { Text } from '../../model/text.ts';
import { both, html, inBoth, type Markup } from '../markup.ts';
import type { ComparisonPageData, SideBySide } from './comparison-page-data.ts';
import { pairName } from './side-names.ts';

/** What differs between the set-ups and what does not, pair by pair; once where every pair says the same. */
export function setUpSection({ comparisons }: ComparisonPageData): Markup {
  const parts = comparisons.map((one) => ({ one, text: part(one) }));
  // Level by level the same sides differ in the same things.
  const once = [...new Map(parts.map((found) => [found.text.text, found])).values()];
  return html`<section id="set-ups">
    <h2>${both({ en: 'What differs between them', fr: 'Ce qui les sépare' })}</h2>
    ${once.map(({ one, text }) => html`${once.length > 1 && html`<h3>${both(pairName(one))}</h3>`}${text}`)}
  </section>`;
}

function part({ a, b, setUps }: SideBySide): Markup {
  const [english, french] = (['en', 'fr'] as const).map((language) =>
    describeDifferences(setUps.differs, language),
  );
  const rows = (english ?? []).map((row, at) => {
    const other = french?.[at] ?? row;
    const cells = [0, 1].map((side) => {
      const text: Text = { en: row.values[side] ?? '', fr: other.values[side] ?? '' };
      return html`<td>${both(text)}</td>`;
    });
    return html`<tr><th scope="row">${both({ en: row.name, fr: other.name })}</th>${cells}</tr>`;
  });
  return html`${
    rows.length === 0
      ? html`<p>${both({ en: 'Nothing differs.', fr: 'Rien ne diffère.' })}</p>`
      : html`<div class="scroll" tabindex="0"><table>
      <thead><tr><th scope="col">${both({ en: 'What differs', fr: 'Ce qui diffère' })}</th><th scope="col">${a.letter}</th><th scope="col">${b.letter}</th></tr></thead>
      <tbody>${rows}</tbody>
    </table></div>`
  }
    <p>${both({ en: 'The same in both: ', fr: 'Identique des deux côtés\u00a0: ' })}${inBoth((language) => describeSame(setUps.same, language))}.</p>`;
}
