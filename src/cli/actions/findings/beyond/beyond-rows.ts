import type { FindingRecord } from '../../../../analysis/appraisal/findings-record.ts';
import {
  differentRivals,
  rivalsLosing,
} from '../../../../analysis/appraisal/tell/rivals-of-finding.ts';
import { describeLoss } from '../../../../analysis/appraisal/tell/write-change.ts';
import type { Finding } from '../../../../analysis/findings/declare.ts';
import { describeBreaker } from '../../../../analysis/reach/describe-breaker.ts';
import { describeReach, isFragile } from '../../../../analysis/reach/describe-reach.ts';
import type { Language } from '../../../../model/text.ts';
import { recordOf } from '../../../../report/findings/beyond.ts';
import type { Beyond } from '../../../../report/findings/beyond.ts';
import type { Row } from '../../../layout.ts';

/** Where a finding stops being true, in a line each: its reach, and the rival rules that lose it. */
export function beyondRows(
  { id }: Finding,
  { verdict }: FindingRecord,
  beyond: Beyond,
  language: Language,
): Row[] {
  const reach = recordOf(beyond.reach)?.reach.find(({ finding }) => finding === id);
  const rivals = recordOf(beyond.rivals);
  const texts = TEXTS[language];
  const lost = rivals && differentRivals(rivals).filter((one) => one.lost.includes(id));
  const clear = (lost ?? []).filter(({ unclear }) => !unclear.includes(id));
  const rows: Row[] = [];
  if (reach) {
    const fragile =
      verdict === 'holds' && isFragile(reach) ? `${texts.fragile}${texts.colon} ` : '';
    rows.push([texts.reach, fragile + describeReach(reach, language)]);
  }
  const isUsual = rivals?.usual.some((one) => one.id === id && one.verdict === 'holds');
  if (lost && isUsual) {
    const names = clear.map(({ rival }) => rival).join(', ');
    rows.push([texts.rivals, names === '' ? texts.none : names]);
  }
  return rows;
}

/** The same at length: what breaks it most, and by how much each rival changes the effect. */
export function beyondDetails(
  finding: Finding,
  record: FindingRecord,
  beyond: Beyond,
  language: Language,
): Row[] {
  const [reach, ...others] = beyondRows(finding, record, beyond, language);
  const found = recordOf(beyond.reach)?.reach.find((one) => one.finding === finding.id);
  const rivals = recordOf(beyond.rivals);
  const texts = TEXTS[language];
  const breakers = (found?.breakers ?? []).map((one) => describeBreaker(one, language));
  const losing = rivals === undefined ? [] : rivalsLosing(finding, rivals);
  const rows: Row[] = found && reach ? [reach] : [];
  if (found) rows.push([texts.breakers, breakers.join('\n') || texts.nothing]);
  for (const { rival, label, loss, isClear } of losing) {
    const change = loss ? describeLoss(loss, language) : '';
    const unclear = isClear ? '' : ` (${texts.unclear})`;
    rows.push([rival, `${label[language]} – ${change}${unclear}`]);
  }
  if (losing.length === 0) rows.push(...(found ? others : reach ? [reach] : []));
  return rows;
}

const TEXTS = {
  en: {
    reach: 'Reach',
    fragile: 'fragile',
    breakers: 'Breaks it',
    rivals: 'Lost under',
    none: 'no rival rule',
    nothing: 'no parameter stands out',
    unclear: 'not clearly: chance may have moved it',
    colon: ':',
  },
  fr: {
    reach: 'Portée',
    fragile: 'fragile',
    breakers: 'Le rompt',
    rivals: 'Perdu sous',
    none: 'aucune règle rivale',
    nothing: 'aucun paramètre ne se détache',
    unclear: 'pas nettement\u00a0: le hasard a pu suffire',
    colon: '\u00a0:',
  },
};
