import { replicatesStored, writeRunsPerPoint } from '../../analysis/runs-per-point.ts';
import type { Text } from '../../model/text.ts';
import { both, html, type Markup } from '../markup.ts';
import type { ComparisonPageData } from './comparison-page-data.ts';
import { repeatable } from '../program.ts';
import type { SideNames } from './side-names.ts';

/** What somebody else needs to get the same numbers. */
export function reproductionSection(
  { command, programVersion }: ComparisonPageData,
  { sides }: SideNames,
): Markup {
  const manifests = new Map(
    sides.map(({ side }) => [side.results.directory, side.results.manifest]),
  );
  const lettersOf = (directory: string) =>
    sides
      .filter(({ side }) => side.results.directory === directory)
      .map(({ side }) => side.letter)
      .join(', ');
  return html`<section id="reproduction">
    <h2>${both({ en: 'How to get the same numbers', fr: 'Comment retrouver les mêmes nombres' })}</h2>
    <p>${both(SAME)}</p>
    <pre tabindex="0"><code>${[...manifests.values()].map((one) => `${repeatable(one.command)}\n`)}${repeatable(command)}</code></pre>
    <div class="scroll" tabindex="0"><table>
      <thead><tr>${HEADERS.map((header) => html`<th scope="col">${both(header)}</th>`)}</tr></thead>
      <tbody>${[...manifests].map(
        ([directory, one]) => html`<tr>
        <td>${lettersOf(directory)}</td><th scope="row">${one.name}</th><td>${one.seed}</td>
        <td class="number">${both(writeRunsPerPoint(replicatesStored(one)))}</td><td>${one.modelVersion}</td><td>${one.programVersion}</td><td><code>${one.hash}</code></td>
      </tr>`,
      )}</tbody>
    </table></div>
    <p class="muted">${both({ en: `Compared by reticula ${programVersion}.`, fr: `Comparé par reticula ${programVersion}.` })}</p>
  </section>`;
}

const SAME: Text = {
  en: 'A run is a function of the parameters, the seed and the number of the replicate; intervals by resampling have fixed seeds. The same versions give the same bytes on every machine.',
  fr: 'Une simulation est une fonction des paramètres, de la graine et du numéro de répétition\u00a0; les rééchantillonnages ont des graines fixes. Les mêmes versions donnent les mêmes octets sur toute machine.',
};
const HEADERS: readonly Text[] = [
  { en: 'Side', fr: 'Côté' },
  { en: 'Scenario', fr: 'Scénario' },
  { en: 'Seed', fr: 'Graine' },
  { en: 'Replicates', fr: 'Répétitions' },
  { en: 'Model', fr: 'Modèle' },
  { en: 'Program', fr: 'Programme' },
  { en: 'SHA-256 of the sweep', fr: 'SHA-256 du balayage' },
];
