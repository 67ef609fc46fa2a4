import type { FindingRecord } from '../../analysis/appraisal/findings-record.ts';
import { outcomesOf } from '../../analysis/appraisal/tell/outcomes-of.ts';
import {
  describeAblation,
  KIND_NAMES,
  VERDICTS,
} from '../../analysis/appraisal/tell/verdict-words.ts';
import { writeEffect, writeUnit } from '../../analysis/appraisal/tell/write-outcome.ts';
import { writeShare } from '../../analysis/reach/describe-reach.ts';
import type { Text } from '../../model/text.ts';
import { both, html, inBoth, type Markup } from '../markup.ts';
import type { TriedFinding } from './tried-finding.ts';

/** Findings under a heading of their own. */
interface Group {
  readonly label: Text;
  readonly members: readonly TriedFinding[];
}

/** A line for each finding, those not calibrated apart from the others. */
export function overviewSection(groups: readonly Group[]): Markup {
  return html`<section id="overview">
    <h2>${both({ en: 'Overview', fr: 'Vue d’ensemble' })}</h2>
    ${groups.map(
      ({ label, members }) => html`<h3>${both(label)}</h3>
    <div class="scroll" tabindex="0"><table>
      <thead><tr>${HEADERS.map((header) => html`<th scope="col">${both(header)}</th>`)}</tr></thead>
      <tbody>${members.map(row)}</tbody>
    </table></div>`,
    )}
  </section>`;
}

function row({ finding, record, reach }: TriedFinding): Markup {
  const [first] = outcomesOf(finding, record);
  return html`<tr>
    <th scope="row"><a href="#${finding.id}">${both(finding.claim)}</a></th>
    <td>${verdict(record)}</td>
    <td>${first && inBoth((language) => writeEffect(first, language) + writeUnit(first.condition, language))}</td>
    <td>${both(describeAblation(record))}</td>
    <td class="short">${reach && inBoth((language) => writeShare(reach, language))}</td>
    <td>${both(KIND_NAMES[record.kind])}</td>
  </tr>`;
}

/** The verdict in words, which colours only repeat. */
export function verdict({ verdict: found }: FindingRecord): Markup {
  return html`<strong class="verdict ${found}">${both(VERDICTS[found])}</strong>`;
}

const HEADERS: readonly Text[] = [
  { en: 'Claim', fr: 'Affirmation' },
  { en: 'Verdict', fr: 'Verdict' },
  { en: 'Effect [95% interval]', fr: 'Effet [intervalle à 95\u00a0%]' },
  { en: 'Ablation', fr: 'Ablation' },
  { en: 'Reach', fr: 'Portée' },
  { en: 'Kind', fr: 'Nature' },
];
