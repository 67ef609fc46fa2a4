import { describeBreaker } from '../../analysis/reach/describe-breaker.ts';
import { isFragile, writeShare } from '../../analysis/reach/describe-reach.ts';
import type { ReachRecord } from '../../analysis/reach/reach-record.ts';
import type { ReachOfFinding } from '../../analysis/reach/summarise-reach.ts';
import { wholeShares } from '../../analysis/reach/whole-shares.ts';
import { writeWholePercent } from '../../analysis/write-count.ts';
import type { Text } from '../../model/text.ts';
import { both, html, inBoth, type Markup } from '../markup.ts';
import type { Sourced } from './beyond.ts';
import { verdict } from './overview-section.ts';
import type { TriedFinding } from './tried-finding.ts';

export const REACH: Text = { en: 'Reach', fr: 'Portée' };

/** In what share of the plausible parameters each finding holds; the fragile ones first. */
export function reachSection(
  sourced: Sourced<ReachRecord>,
  tried: readonly TriedFinding[],
): Markup {
  const known = tried
    .flatMap(({ finding, record, reach }) => (reach ? [{ finding, record, reach }] : []))
    .sort((a, b) => a.reach.share - b.reach.share);
  return html`<section id="reach">
    <h2>${both(REACH)}</h2>
    ${'missing' in sourced ? html`<p>${both(sourced.missing)}</p>` : told(sourced.record)}
  </section>`;

  function told(record: ReachRecord): Markup {
    return html`<p>${both(explained(record))}</p>
    <div class="scroll" tabindex="0"><table>
      <thead><tr>${HEADERS.map((header) => html`<th scope="col">${both(header)}</th>`)}</tr></thead>
      <tbody>${known.map(
        ({ finding, record: found, reach }) => html`<tr>
        <th scope="row"><a href="#${finding.id}">${both(finding.claim)}</a></th>
        <td>${verdict(found)}${found.verdict === 'holds' && isFragile(reach) && html` <strong>${both(FRAGILE)}</strong>`}</td>
        <td class="short">${shareBar(reach)} ${inBoth((language) => writeShare(reach, language))}</td>
        <td class="number">${inBoth((language) => writeWholePercent(wholeShares(reach).fails, language))}</td>
        <td class="number">${inBoth((language) => writeWholePercent(wholeShares(reach).undecided, language))}</td>
        <td>${breakers(reach)}</td>
      </tr>`,
      )}</tbody>
    </table></div>
    <p class="muted">${both(READ)}</p>`;
  }
}

/** The parameters that matter most to whether a finding holds. */
export function breakers({ breakers: found }: ReachOfFinding): Markup {
  if (found.length === 0) return both(NOTHING);
  return html`<ul>${found.map((breaker) => html`<li>${inBoth((language) => describeBreaker(breaker, language))}</li>`)}</ul>`;
}

/** A share with its interval on a line from 0 to 1; the numbers stand beside it. */
function shareBar({ share, low, high }: ReachOfFinding): Markup {
  const at = (value: number) => (100 * value).toFixed(1);
  return html`<svg class="share" viewBox="0 0 100 10" width="100" height="10" aria-hidden="true"><rect class="track" y="3" width="100" height="4"/><rect class="extent" x="${at(low)}" y="1" width="${at(high - low)}" height="8"/><rect class="middle" x="${at(share - 0.01)}" width="2" height="10"/></svg>`;
}

function explained({ points, replicates, modelVersion }: ReachRecord): Text {
  return {
    en: `A finding may hold at the defaults and nowhere else. Here every free parameter varies over its plausible range at once: ${points} points of a Latin hypercube, ${replicates} replicates of every world at each, model ${modelVersion}. A point that so few replicates leave open counts as undecided.`,
    fr: `Un résultat peut valoir avec les valeurs par défaut et nulle part ailleurs. Ici, tous les paramètres libres varient à la fois sur leur intervalle plausible\u00a0: ${points} points d’un hypercube latin, ${replicates} répétitions de chaque monde en chacun, modèle ${modelVersion}. Un point que si peu de répétitions laissent ouvert compte comme indécis.`,
  };
}

const FRAGILE: Text = { en: 'fragile', fr: 'fragile' };
const NOTHING: Text = { en: 'no parameter stands out', fr: 'aucun paramètre ne se détache' };
const READ: Text = {
  en: 'Shares of points with Wilson’s 95% interval. Of each parameter: the share of points at which the model reproduces the finding in the lowest and in the highest third of its range; only those with adjusted p below 0.05 (Holm, over all parameters), at most three. “Fragile”: reproduced here, but with an interval below one half of the space.',
  fr: 'Parts des points avec l’intervalle de Wilson à 95\u00a0%. Pour chaque paramètre\u00a0: part des points où le modèle reproduit le résultat dans le tiers inférieur puis dans le tiers supérieur de son intervalle\u00a0; seulement ceux dont le p corrigé est inférieur à 0,05 (Holm, sur tous les paramètres), trois au plus. «\u00a0Fragile\u00a0»\u00a0: reproduit ici, mais l’intervalle est en deçà de la moitié de l’espace.',
};
const HEADERS: readonly Text[] = [
  { en: 'Claim', fr: 'Affirmation' },
  { en: 'At the defaults', fr: 'Par défaut' },
  { en: 'Reproduced at [95% interval]', fr: 'Reproduit en [intervalle à 95\u00a0%]' },
  { en: 'Not', fr: 'Non' },
  { en: 'Undecided', fr: 'Indécis' },
  {
    en: 'What breaks it most',
    fr: 'Ce qui le rompt le plus',
  },
];
