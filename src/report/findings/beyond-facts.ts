import type { RivalsRecord } from '../../analysis/appraisal/rivals-record.ts';
import { differentRivals, rivalsLosing } from '../../analysis/appraisal/tell/rivals-of-finding.ts';
import type { LosingRival } from '../../analysis/appraisal/tell/rivals-of-finding.ts';
import { describeLoss } from '../../analysis/appraisal/tell/write-change.ts';
import { describeReach, isFragile } from '../../analysis/reach/describe-reach.ts';
import type { Language, Text } from '../../model/text.ts';
import { both, html, inBoth, type Markup } from '../markup.ts';
import { breakers } from './reach-section.ts';
import type { TriedFinding } from './tried-finding.ts';

/** Where a finding stops being true: its reach, what breaks it most, and the rival rules that lose it. */
export function beyondFacts(
  { finding, record, reach }: TriedFinding,
  rivals: RivalsRecord | undefined,
): Markup | false {
  const isKnown = rivals?.usual.some(({ id }) => id === finding.id) ?? false;
  if (reach === undefined && !isKnown) return false;
  return html`<dl>
    ${
      reach &&
      html`<dt>${both(REACH)}</dt><dd>${inBoth((language) => describeReach(reach, language))}${record.verdict === 'holds' && isFragile(reach) && html` – <strong>${both(FRAGILE)}</strong>`}</dd>
    <dt>${both(BROKEN)}</dt><dd>${breakers(reach)}</dd>`
    }
    ${rivals && isKnown && html`<dt>${both(LOST)}</dt><dd>${rivalsOf(finding, rivals)}</dd>`}
  </dl>`;
}

function rivalsOf(finding: TriedFinding['finding'], rivals: RivalsRecord): Markup {
  const usual = rivals.usual.find(({ id }) => id === finding.id);
  if (usual?.verdict !== 'holds') return both(NOT_USUAL);
  const losing = rivalsLosing(finding, rivals);
  const all = differentRivals(rivals).length;
  if (losing.length === 0) return both(NONE(all));
  return html`${both(SOME(losing.length, all))}<ul>${losing.map(
    (one) =>
      html`<li>${both(one.label)} <code>${one.rival}</code>${inBoth((language) => told(one, language))}</li>`,
  )}</ul>`;
}

function told({ loss, isClear }: LosingRival, language: Language): string {
  const texts = LOSSES[language];
  const change = loss === undefined ? '' : `${texts.colon} ${describeLoss(loss, language)}`;
  return isClear ? change : `${change} ${texts.unclear}`;
}

const REACH: Text = { en: 'Reach', fr: 'Portée' };
const FRAGILE: Text = { en: 'fragile', fr: 'fragile' };
const BROKEN: Text = { en: 'What breaks it most', fr: 'Ce qui le rompt le plus' };
const LOST: Text = { en: 'Rival rules', fr: 'Règles rivales' };
const NONE = (all: number): Text => ({
  en: `none of ${all} loses it`,
  fr: `aucune des ${all} ne le perd`,
});
const SOME = (lost: number, all: number): Text => ({
  en: `${lost} of ${all} ${lost === 1 ? 'loses' : 'lose'} it:`,
  fr: `${lost} sur ${all} le ${lost === 1 ? 'perd' : 'perdent'}\u00a0:`,
});
const NOT_USUAL: Text = {
  en: 'the usual rules do not reproduce it with as many replicates: there is nothing to lose',
  fr: 'les règles habituelles ne le reproduisent pas avec autant de répétitions\u00a0: il n’y a rien à perdre',
};
const LOSSES = {
  en: { colon: ':', unclear: '(not clearly: chance may have moved it)' },
  fr: { colon: '\u00a0:', unclear: '(pas nettement\u00a0: le hasard a pu suffire)' },
};
