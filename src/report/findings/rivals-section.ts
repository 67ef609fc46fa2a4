import type { RivalRecord, RivalsRecord } from '../../analysis/appraisal/rivals-record.ts';
import { differentRivals, labelOfRival } from '../../analysis/appraisal/tell/rivals-of-finding.ts';
import { lossesOf, writeChange } from '../../analysis/appraisal/tell/write-change.ts';
import type { Finding } from '../../analysis/findings/declare.ts';
import type { Text } from '../../model/text.ts';
import { both, html, inBoth, type Markup } from '../markup.ts';
import type { Sourced } from './beyond.ts';

export const RIVALS: Text = { en: 'Rival rules', fr: 'Règles rivales' };

/** Which findings each rival rule loses; those that lose most first. */
export function rivalsSection(
  sourced: Sourced<RivalsRecord>,
  findings: readonly Finding[],
): Markup {
  return html`<section id="rivals">
    <h2>${both(RIVALS)}</h2>
    ${'missing' in sourced ? html`<p>${both(sourced.missing)}</p>` : told(sourced.record)}
  </section>`;

  function told(record: RivalsRecord): Markup {
    const rivals = differentRivals(record).sort((a, b) => clearOf(b).length - clearOf(a).length);
    const idle = rivals.filter((rival) => !changesAnything(rival));
    return html`<p>${both(explained(record))}</p>
    <div class="scroll" tabindex="0"><table>
      <thead><tr>${HEADERS.map((header) => html`<th scope="col">${both(header)}</th>`)}</tr></thead>
      <tbody>${rivals.filter(changesAnything).map(
        (rival) => html`<tr>
        <th scope="row">${names(rival, record)}</th>
        <td>${list(rival, clearOf(rival))}</td>
        <td>${list(rival, rival.unclear)}</td>
        <td>${rival.gained.length === 0 ? '–' : rival.gained.map(link)}</td>
      </tr>`,
      )}</tbody>
    </table></div>
    <p class="muted">${both(READ)}</p>
    ${
      idle.length > 0 &&
      html`<p>${both(IDLE)}</p>
    <ul>${idle.map((rival) => html`<li>${names(rival, record)}</li>`)}</ul>`
    }`;
  }

  function names(rival: RivalRecord, record: RivalsRecord): Markup {
    return html`${namesOf(rival, record).map((name) => html`<div>${both(labelOfRival(name))} <code>${name}</code></div>`)}`;
  }

  /** Of the findings shown. */
  function changesAnything({ lost, gained }: RivalRecord): boolean {
    return [...lost, ...gained].some((id) => findings.some((one) => one.id === id));
  }

  function list(rival: RivalRecord, ids: readonly string[]): Markup {
    const shown = ids.filter((id) => findings.some((one) => one.id === id));
    if (shown.length === 0) return html`–`;
    return html`<ul>${shown.map((id) => html`<li>${link(id)}${changeOf(rival, id)}</li>`)}</ul>`;
  }

  function changeOf(rival: RivalRecord, id: string): Markup | false {
    const finding = findings.find((one) => one.id === id);
    const found = rival.findings.find((one) => one.id === id);
    const [loss] = finding && found ? lossesOf(finding, found) : [];
    return loss !== undefined && html` ${inBoth((language) => writeChange(loss, language))}`;
  }

  function link(id: string): Markup {
    const isHere = findings.some((one) => one.id === id);
    return isHere ? html`<a href="#${id}"><code>${id}</code></a> ` : html`<code>${id}</code> `;
  }
}

/** A rule told twice stands once, with all its names. */
function namesOf({ rival }: RivalRecord, { rivals }: RivalsRecord): string[] {
  return [rival, ...rivals.filter(({ sameAs }) => sameAs === rival).map((one) => one.rival)];
}

function clearOf({ lost, unclear }: RivalRecord): string[] {
  return lost.filter((id) => !unclear.includes(id));
}

function explained({ replicates, modelVersion }: RivalsRecord): Text {
  return {
    en: `What the table would be with another reading of the study, one rule changed at a time: model ${modelVersion}, ${replicates} replicates. Of the findings that the model reproduces under the usual rules with as many replicates.`,
    fr: `Ce que serait le tableau avec une autre lecture de l’étude, une règle à la fois\u00a0: modèle ${modelVersion}, ${replicates} répétitions. Parmi les résultats que le modèle reproduit sous les règles habituelles avec autant de répétitions.`,
  };
}

const READ: Text = {
  en: 'Behind each loss: by how much the effect of the condition that is no longer met changes, with its 95% interval, between runs of the same luck (× is a ratio). “Not clearly”: the interval includes no change; the finding stood near its threshold, and chance may have moved it. Intervals hold one by one, not for all together.',
  fr: 'Après chaque perte\u00a0: variation de l’effet de la condition qui n’est plus remplie, avec son intervalle à 95\u00a0%, entre simulations de même hasard (× désigne un rapport). «\u00a0Pas nettement\u00a0»\u00a0: l’intervalle comprend une variation nulle\u00a0; le résultat se tenait près de son seuil et le hasard a pu suffire. Les intervalles valent un par un, non tous ensemble.',
};
const IDLE: Text = {
  en: 'Under these no verdict shown here is lost or gained:',
  fr: 'Sous celles-ci, aucun verdict montré ici n’est perdu ni gagné\u00a0:',
};
const HEADERS: readonly Text[] = [
  { en: 'Rival rule', fr: 'Règle rivale' },
  { en: 'Loses', fr: 'Perd' },
  { en: 'Loses, not clearly', fr: 'Perd, pas nettement' },
  { en: 'Gains', fr: 'Gagne' },
];
