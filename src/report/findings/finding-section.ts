import { describeNeeded } from '../../analysis/appraisal/tell/needed.ts';
import { ablatedOutcomesOf, outcomesOf } from '../../analysis/appraisal/tell/outcomes-of.ts';
import type { Told } from '../../analysis/appraisal/tell/outcomes-of.ts';
import { plainReading } from '../../analysis/appraisal/tell/reading.ts';
import {
  describeAblation,
  describeSection,
  KINDS,
  SOURCES,
  STATUSES,
} from '../../analysis/appraisal/tell/verdict-words.ts';
import {
  describeGap,
  describeRequirement,
  writeEffect,
  writeP,
  writeUnit,
} from '../../analysis/appraisal/tell/write-outcome.ts';
import { calibrationsOf } from '../../analysis/findings/calibrations.ts';
import { decimalsFor, writeDecimal } from '../../analysis/write-number.ts';
import type { Language, Text } from '../../model/text.ts';
import type { RivalsRecord } from '../../analysis/appraisal/rivals-record.ts';
import { figurePlace } from '../sections/figure-place.ts';
import { both, html, inBoth, type Markup } from '../markup.ts';
import { armDifferences, settingsIn } from './arm-differences.ts';
import { beyondFacts } from './beyond-facts.ts';
import type { TriedFinding } from './tried-finding.ts';
import { verdict } from './overview-section.ts';

/** Each finding of a group at length. */
export function findingSection(
  id: string,
  label: Text,
  members: readonly TriedFinding[],
  rivals: RivalsRecord | undefined,
): Markup {
  return html`<section id="${id}">
    <h2>${both(label)}</h2>
    ${members.map((tried) => article(tried, rivals))}
  </section>`;
}

function article(tried: TriedFinding, rivals: RivalsRecord | undefined): Markup {
  const { finding, record } = tried;
  return html`<article id="${finding.id}">
    <h3>${both(finding.claim)}</h3>
    <p>${verdict(record)} <span class="muted">· ${both(describeSection(record))} · ${both(KINDS[record.kind])} · <code>${finding.id}</code></span></p>
    <p>${inBoth((language) => plainReading(finding, record, language))}</p>
    ${beyondFacts(tried, rivals)}
    ${figurePlace(finding.id)}
    ${conditionsTable(tried)}
    <details>
      <summary>${both({ en: 'Worlds, ablation, statistics', fr: 'Mondes, ablation, statistiques' })}</summary>
      ${facts(tried)}
    </details>
  </article>`;
}

/** What must hold, what is presupposed, what is told beside. */
function conditionsTable({ finding, record }: TriedFinding): Markup {
  return html`<div class="scroll" tabindex="0"><table>
    <thead><tr>${HEADERS.map((header) => html`<th scope="col">${both(header)}</th>`)}</tr></thead>
    <tbody>${outcomesOf(finding, record).map(conditionRow)}</tbody>
  </table></div>`;
}

function conditionRow(told: Told): Markup {
  const { condition, outcome } = told;
  const { role, status } = outcome;
  return html`<tr>
    <th scope="row">${both(condition.states)}</th>
    <td>${inBoth((language) => writeEffect(told, language) + writeUnit(condition, language))}</td>
    <td>${role === 'also' ? '' : inBoth((language) => describeRequirement(condition, language))}</td>
    <td>${role === 'also' ? both(BESIDE) : inBoth((language) => judgement(told, language))}${role === 'provided' ? html` (${both(PRESUPPOSED)})` : ''}</td>
  </tr>`;

  function judgement(one: Told, language: Language): string {
    const word = STATUSES[status][language];
    return status === 'holds' ? word : `${word}${COLON[language]} ${describeGap(one, language)}`;
  }
}

function facts({ finding, record }: TriedFinding): Markup {
  const { ablation } = finding;
  const choices = calibrationsOf(finding.id);
  const removed = ablation.kind === 'remove' ? settingsIn(ablation.parameters) : [];
  const ablated = ablation.kind === 'expect' ? ablatedOutcomesOf(finding, record) : [];
  return html`<h4>${both({ en: 'What is compared', fr: 'Ce qui est comparé' })}</h4>
    <dl>${armDifferences(finding).map(
      ({ label, settings }) =>
        html`<dt>${both(label)}</dt><dd><ul>${settings.map((text) => html`<li>${both(text)}</li>`)}</ul></dd>`,
    )}</dl>
    <p class="muted">${both(finding.isFrozen ? FROZEN : LIVE)}</p>
    <h4>${both({ en: 'Without the mechanism', fr: 'Sans le mécanisme' })}</h4>
    <p>${both(ablation.how)} <strong>${both(describeAblation(record))}</strong></p>
    ${removed.length > 0 && html`<ul>${removed.map((text) => html`<li>${both(text)}</li>`)}</ul>`}
    ${ablated.map(
      (told) =>
        html`<p>${both(told.condition.states)}${inBoth((language) => `${COLON[language]} ${writeEffect(told, language)} – ${STATUSES[told.outcome.status][language]}`)}</p>`,
    )}
    <h4>${both({ en: 'Statistics', fr: 'Statistiques' })}</h4>
    <p>${inBoth((language) => statistics(record, language))}</p>
    <p class="muted">${both({ en: 'From:', fr: 'D’après\u00a0:' })} ${finding.sources.map((source) => html`${both(SOURCES[source])} `)}</p>
    ${
      choices.length > 0 &&
      html`<h4>${both({ en: 'Calibrated', fr: 'Calibré' })}</h4>
    <ul>${choices.map(({ choice, before }) => html`<li>${both(choice)} ${before && both(before)}</li>`)}</ul>`
    }
    ${finding.note && html`<p class="muted">${both(finding.note)}</p>`}`;
}

function statistics(record: TriedFinding['record'], language: Language): string {
  const { standardised, pAdjusted, replicates, detectable, verdict: found, needed } = record;
  const texts = STATISTICS[language];
  const parts = [
    standardised === null
      ? ''
      : texts.standardised(writeDecimal(standardised, { decimals: 2 }, language)),
    texts.holm(writeP(pAdjusted, language)),
    texts.replicates(writeDecimal(replicates, { decimals: 0 }, language)),
    detectable === null
      ? ''
      : texts.detectable(writeDecimal(detectable, { decimals: decimalsFor(detectable) }, language)),
    found === 'undecided' ? describeNeeded(needed)[language] : '',
  ];
  return parts.filter((part) => part !== '').join(texts.separator);
}

const COLON = { en: ':', fr: '\u00a0:' };
const STATISTICS = {
  en: {
    separator: '; ',
    standardised: (value: string) => `standardised effect ${value}`,
    holm: (p: string) => `${p} (Holm, over all findings tried)`,
    replicates: (count: string) => `${count} replicates measured`,
    detectable: (value: string) => `smallest detectable effect ${value}`,
  },
  fr: {
    separator: '\u00a0; ',
    standardised: (value: string) => `effet standardisé ${value}`,
    holm: (p: string) => `${p} (Holm, sur tous les résultats mis à l’épreuve)`,
    replicates: (count: string) => `${count} répétitions mesurées`,
    detectable: (value: string) => `plus petit effet détectable ${value}`,
  },
};
const HEADERS: readonly Text[] = [
  { en: 'Condition', fr: 'Condition' },
  { en: 'Found [95% interval]', fr: 'Trouvé [intervalle à 95\u00a0%]' },
  { en: 'Required', fr: 'Requis' },
  { en: 'Met?', fr: 'Remplie\u00a0?' },
];
const BESIDE: Text = { en: 'told beside, not judged', fr: 'à titre d’information' };
const PRESUPPOSED: Text = { en: 'presupposed', fr: 'présupposé' };
const FROZEN: Text = {
  en: 'During these runs nobody joins, leaves, founds or is elected.',
  fr: 'Durant ces simulations, personne n’adhère, ne part, ne fonde ni n’est élu.',
};
const LIVE: Text = {
  en: 'During these runs firms join, leave and found, and hubs are elected.',
  fr: 'Durant ces simulations, des entreprises adhèrent, partent et fondent, et les dirigeants sont élus.',
};
