import type { Text } from '../../../model/index.ts';
import type { Finding } from '../../findings/declare.ts';
import { rivalRules } from '../rivals.ts';
import type { RivalRecord, RivalsRecord } from '../rivals-record.ts';
import { lossesOf } from './write-change.ts';
import type { Loss } from './write-change.ts';

/** A rival rule under which the model no longer reproduces a finding. */
export interface LosingRival {
  readonly rival: string;
  readonly label: Text;
  /** The condition that is missed; of several the one that changed most clearly. None where what is declared has changed. */
  readonly loss: Loss | undefined;
  /** Whether an effect changed clearly, beyond what luck explains. */
  readonly isClear: boolean;
}

/** The rivals that lose a finding, those first under which an effect changed clearly. A rule told twice counts once. */
export function rivalsLosing(finding: Finding, record: RivalsRecord): LosingRival[] {
  const losing = differentRivals(record).filter(({ lost }) => lost.includes(finding.id));
  const told = losing.map((one) => losingOf(finding, one));
  return [...told.filter(({ isClear }) => isClear), ...told.filter(({ isClear }) => !isClear)];
}

/** Each rule once, however often it is told. */
export function differentRivals({ rivals }: RivalsRecord): RivalRecord[] {
  return rivals.filter(({ sameAs }) => sameAs === null);
}

/** What a rival of this name is, for people. */
export function labelOfRival(name: string): Text {
  const known = rivalRules().find((one) => one.name === name);
  return known?.label ?? { en: name, fr: name };
}

function losingOf(finding: Finding, { rival, unclear, findings }: RivalRecord): LosingRival {
  const found = findings.find(({ id }) => id === finding.id);
  const [loss] = found === undefined ? [] : lossesOf(finding, found);
  return { rival, label: labelOfRival(rival), loss, isClear: !unclear.includes(finding.id) };
}
