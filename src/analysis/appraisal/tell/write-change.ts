import type { Language } from '../../../model/index.ts';
import { writeDecimal, writeInterval } from '../../write-number.ts';
import type { Condition, Finding } from '../../findings/declare.ts';
import { failedIn } from '../rivals-record.ts';
import type { ConditionChange, RivalFinding } from '../rivals-record.ts';
import { decimalsWithin, isRatio } from './write-outcome.ts';

/** A condition that a rival rule no longer lets be met, as it was declared and as it changed. */
export interface Loss {
  readonly condition: Condition;
  readonly change: ConditionChange;
  /** The finding's own effect. */
  readonly isFirst: boolean;
}

/** The conditions that a lost finding misses under a rival rule; those that changed clearly first. */
export function lossesOf(finding: Finding, found: RivalFinding): Loss[] {
  const declared = [...finding.conditions, ...(finding.provided ?? [])];
  const losses = failedIn(found).flatMap((change): Loss[] => {
    const place = found.conditions.indexOf(change);
    const condition = declared[place];
    return condition === undefined ? [] : [{ condition, change, isFirst: place === 0 }];
  });
  return losses.sort((a, b) => Number(b.change.isClear) - Number(a.change.isClear));
}

/** The change of an effect with its interval: `−0.229 [−0.240, −0.217]`, of a ratio `× 0.42 [0.31, 0.57]`. */
export function writeChange({ condition, change }: Loss, language: Language): string {
  const { change: value, interval } = change;
  if (value === null) return NOTHING[language];
  const [low, high] = [interval[0] ?? NaN, interval[1] ?? NaN];
  const isOfRatio = isRatio(condition);
  const style = { decimals: decimalsWithin(low, high, isOfRatio), isSigned: !isOfRatio };
  const written = `${writeDecimal(value, style, language)} ${writeInterval(low, high, style, language)}`;
  return isOfRatio ? `×\u00a0${written}` : written;
}

/** The same with what it became: `−0.081, changed by −0.229 [−0.240, −0.217]`, and of which condition where it is not the first. */
export function describeLoss(loss: Loss, language: Language): string {
  const { condition, change, isFirst } = loss;
  if (change.change === null) return NOTHING[language];
  const [low, high] = [change.interval[0] ?? NaN, change.interval[1] ?? NaN];
  const decimals = decimalsWithin(low, high, isRatio(condition));
  const effect = writeDecimal(change.effect ?? NaN, { decimals }, language);
  const told = CHANGED[language](effect, writeChange(loss, language));
  const colon = language === 'fr' ? '\u00a0:' : ':';
  return isFirst ? told : `${condition.states[language]}${colon} ${told}`;
}

const NOTHING = { en: 'nothing left to measure', fr: 'plus rien à mesurer' };
const CHANGED = {
  en: (effect: string, change: string) => `${effect}, changed by ${change}`,
  fr: (effect: string, change: string) => `${effect}, variation de ${change}`,
};
