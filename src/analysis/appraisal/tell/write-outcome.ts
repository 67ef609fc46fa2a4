import type { Language } from '../../../model/index.ts';
import { decimalsFor, writeDecimal, writeExact, writeInterval } from '../../write-number.ts';
import type { NumberStyle } from '../../write-number.ts';
import type { Condition } from '../../findings/declare.ts';
import type { OutcomeRecord } from '../findings-record.ts';
import { unitOf } from '../unit-of.ts';
import { VERDICT_RULE } from '../verdict-rule.ts';
import type { Told } from './outcomes-of.ts';

/** The effect with its interval, as precise as the interval allows: `+0.21 [0.20, 0.22]`. */
export function writeEffect({ condition, outcome }: Told, language: Language): string {
  const style = styleOf(condition, outcome);
  if (outcome.effect === null) return '–';
  const effect = writeDecimal(outcome.effect, style, language);
  return `${effect} ${writeInterval(...intervalOf(outcome), style, language)}`;
}

/** The unit in brackets after a space, or nothing. */
export function writeUnit(condition: Condition, language: Language): string {
  const unit = unitOf(condition)[language];
  return unit === '' ? '' : ` (${unit})`;
}

/** Differences have a sign; levels, shares and ratios have none. */
export function styleOf(condition: Condition, outcome: OutcomeRecord) {
  const [low, high] = intervalOf(outcome);
  const isSigned = 'terms' in condition && condition.terms.length > 1;
  return { decimals: decimalsWithin(low, high, isRatio(condition)), isSigned };
}

/** As many as the interval allows; of ratios never fewer than two, so that 1.02 does not look like 1. */
export function decimalsWithin(low: number, high: number, isOfRatio: boolean): number {
  return Math.max(isOfRatio ? 2 : 0, decimalsFor((high - low) / 2));
}

/** Whether the effect is a ratio: twice and half are as far from 1. */
export function isRatio({ test }: Condition): boolean {
  return test === 'oddsRatio' || test === 'hazardRatio' || test === 'hazardSlope';
}

export function intervalOf({ interval: [low, high] }: OutcomeRecord): [number, number] {
  return [low ?? NaN, high ?? NaN];
}

/** `p < 0.001`, `p = 0.02`; a dash where there was nothing to test. */
export function writeP(p: number | null, language: Language): string {
  if (p === null) return 'p\u00a0–';
  if (p < 0.001) return `p\u00a0<\u00a0${writeDecimal(0.001, { decimals: 3 }, language)}`;
  return `p\u00a0=\u00a0${writeDecimal(p, { decimals: p < 0.1 ? 3 : 2 }, language)}`;
}

/** What must be found for the condition to be met, in words. */
export function describeRequirement(condition: Condition, language: Language): string {
  const write = (value: number) => writeExact(value, language);
  const texts = REQUIREMENTS[language];
  switch (condition.test) {
    case 'difference': {
      const { atLeast, atMost, chance = 0, standardised = VERDICT_RULE.standardised } = condition;
      if (atMost !== undefined) return texts.below(write(atMost));
      if (atLeast === undefined) return texts.standardised(write(chance), write(standardised));
      return atLeast > chance
        ? texts.atLeast(write(atLeast), write(chance))
        : texts.above(write(chance));
    }
    case 'equivalence':
      return texts.within(write(condition.margin));
    case 'best':
      return texts.atLeast(
        write(condition.atLeast),
        writeDecimal(neutralOf(condition), { decimals: 2 }, language),
      );
    case 'choice':
    case 'slope':
      return texts.above(write(0));
    default:
      return condition.atLeast > 1
        ? texts.atLeast(write(condition.atLeast), write(1))
        : texts.above(write(1));
  }
}

const REQUIREMENTS = {
  en: {
    below: (most: string) => `the whole interval below ${most}`,
    above: (chance: string) => `the whole interval above ${chance}`,
    atLeast: (least: string, chance: string) =>
      `at least ${least}, and the whole interval above ${chance}`,
    standardised: (chance: string, least: string) =>
      `the whole interval above ${chance}, and a standardised effect of at least ${least}`,
    within: (margin: string) => `within ± ${margin}`,
  },
  fr: {
    below: (most: string) => `tout l’intervalle au-dessous de ${most}`,
    above: (chance: string) => `tout l’intervalle au-dessus de ${chance}`,
    atLeast: (least: string, chance: string) =>
      `au moins ${least}, et tout l’intervalle au-dessus de ${chance}`,
    standardised: (chance: string, least: string) =>
      `tout l’intervalle au-dessus de ${chance}, et un effet standardisé d’au moins ${least}`,
    within: (margin: string) => `dans ± ${margin}`,
  },
};

/** By how much a condition that is not met misses what is required. */
export function describeGap({ condition, outcome }: Told, language: Language): string {
  const { effect, standardised } = outcome;
  if (effect === null) return GAPS[language].unmeasured;
  const style = { ...styleOf(condition, outcome), isSigned: false };
  const write = (value: number) => writeDecimal(value, style, language);
  const texts = GAPS[language];
  const [low, high] = intervalOf(outcome);
  if (condition.test === 'equivalence') {
    return texts.beyond(write(Math.max(high, -low) - condition.margin));
  }
  if (condition.test === 'difference' && condition.atMost !== undefined) {
    return texts.beyond(write(high - condition.atMost));
  }
  const least = leastOf(condition);
  if (least !== undefined && effect < least && high >= neutralOf(condition))
    return texts.short(writeShort(least - effect, style, language));
  const neutral = neutralOf(condition);
  if (high < neutral) return texts.opposite;
  if (low <= neutral) return texts.includes(writeExact(neutral, language));
  const wanted =
    condition.test === 'difference' ? (condition.standardised ?? VERDICT_RULE.standardised) : 0;
  return texts.small(
    writeDecimal(standardised ?? NaN, { decimals: 2 }, language),
    writeExact(wanted, language),
  );
}

/** Where there would be no effect. */
export function neutralOf(condition: Condition): number {
  switch (condition.test) {
    case 'difference':
      return condition.chance ?? 0;
    case 'best':
      return 1 / condition.among.length;
    case 'oddsRatio':
    case 'hazardRatio':
    case 'hazardSlope':
      return 1;
    default:
      return 0;
  }
}

function leastOf(condition: Condition): number | undefined {
  return 'atLeast' in condition ? condition.atLeast : undefined;
}

const GAPS = {
  en: {
    unmeasured: 'nothing could be measured',
    beyond: (by: string) => `the interval reaches ${by} too far`,
    short: (by: string) => `${by} too little`,
    opposite: 'the effect goes the other way',
    includes: (neutral: string) => `the interval includes ${neutral}`,
    small: (found: string, wanted: string) => `standardised effect ${found} instead of ${wanted}`,
  },
  fr: {
    unmeasured: 'rien n’a pu être mesuré',
    beyond: (by: string) => `l’intervalle va trop loin de ${by}`,
    short: (by: string) => `il manque ${by}`,
    opposite: 'l’effet va dans l’autre sens',
    includes: (neutral: string) => `l’intervalle comprend ${neutral}`,
    small: (found: string, wanted: string) => `effet standardisé ${found} au lieu de ${wanted}`,
  },
};

/** A small lack with as many digits as it takes to see that it is not nothing. */
function writeShort(lack: number, style: NumberStyle, language: Language): string {
  const needed = lack > 0 ? Math.ceil(-Math.log10(lack)) : 0;
  return writeDecimal(lack, { ...style, decimals: Math.max(style.decimals, needed) }, language);
}
