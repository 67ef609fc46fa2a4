import { describePoints } from '../../analysis/compare/tell-set-up.ts';
import type { Text } from '../../model/text.ts';
import { CAUTIONS } from '../../analysis/cautions.ts';
import { both, html, inBoth, type Markup } from '../markup.ts';
import type { ComparedSide } from './comparison-page-data.ts';
import type { SideNames } from './side-names.ts';

/** More sides than these stand beside each other. */
const MOST_ROWS = 4;

/** What is compared, and the first caution where nobody can miss it. */
export function openingSection({ title, sides }: SideNames): Markup {
  const [artificial] = CAUTIONS;
  return html`<header class="opening">
    <p class="brand">Reticula · ${both({ en: 'comparison', fr: 'comparaison' })}</p>
    <h1>${both(title)}</h1>
    <div class="beside">
      <dl class="sides ${sides.length > MOST_ROWS ? 'many' : ''}">${sides.map(
        ({ side, own }) =>
          html`<div><dt>${side.letter}</dt><dd>${both(own)}${average(side)}</dd></div>`,
      )}</dl>
      ${artificial && html`<p class="caution"><strong>${both(artificial)}</strong></p>`}
    </div>
    ${sides.map(({ side }) => unfinished(side))}
  </header>`;
}

/** A side of several points says what it is a mean of. */
function average(side: ComparedSide): Markup | undefined {
  const first = side.points.slice(0, 1);
  const told = (points: readonly number[]) => describePoints({ ...side, points }, 'en').join();
  if (side.points.length === 1 || told(first) === told(side.points)) return undefined;
  return html` <span class="muted">– ${inBoth((language) => describePoints(side, language).at(-1) ?? '')}</span>`;
}

/** The rows are counted: a manifest whose process was killed does not know how many there are. */
function unfinished({ letter, results, runs }: ComparedSide): Markup | undefined {
  const { status, runs: counted } = results.manifest;
  if (status === 'finished') return undefined;
  const [rows, planned] = [runs.table.rows, counted.planned];
  const text: Text = {
    en: `${letter} is not finished: ${rows} of ${planned} runs of its sweep are compared.`,
    fr: `${letter} n’est pas achevé\u00a0: ${rows} simulations sur ${planned} de son balayage sont comparées.`,
  };
  return html`<p class="caution">${both(text)}</p>`;
}
