import { writeDecimal } from '../write-number.ts';
import type { Advanced, Candidates, Lead, Retreated } from '../../model/events.ts';
import type { Language } from '../../model/text.ts';
import { writeCount, writePercent } from '../write-count.ts';

/** Numbers as sentences write them. */
export function numbersIn(language: Language) {
  const decimals = (count: number, isSigned: boolean) => (value: number) =>
    writeDecimal(value, { decimals: count, isSigned }, language);
  return {
    one: decimals(1, false),
    two: decimals(2, false),
    /** With its sign, for what speaks for or against. */
    plus: decimals(2, true),
    percent: (share: number) => writePercent(share, language),
    count: (value: number, one: string, many: string) => writeCount(value, one, many, language),
  };
}

/** The chance in a quarter of what has this hazard. */
export function chanceOf(hazard: number): number {
  return -Math.expm1(-hazard);
}

/** All who stood and their scores, the highest first. */
export function ranking({ firm, score }: Candidates) {
  const ranked = firm.map((number, place) => ({ number, score: score[place] ?? NaN }));
  ranked.sort((a, b) => b.score - a.score);
  return { firms: ranked.map((one) => one.number), scores: ranked.map((one) => one.score) };
}

/** Parts of a sum that speak for it and against it, strongest first; those that round to 0 do not. */
export function forAndAgainst(lead: Lead): readonly [LeadPart[], LeadPart[]] {
  const parts = LEAD_PARTS.map((name) => ({ name, value: lead[name] }));
  const loud = parts.filter(({ value }) => Math.abs(value) >= 0.005);
  loud.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return [loud.filter(({ value }) => value > 0), loud.filter(({ value }) => value < 0)];
}

const LEAD_PARTS = ['trust', 'reputation', 'clarity', 'record', 'luck'] as const;

export interface LeadPart {
  readonly name: (typeof LEAD_PARTS)[number];
  readonly value: number;
}

/** A factor of a hazard. */
export interface HazardFactor {
  readonly name: 'knowledge' | 'clarity' | 'advocacy' | 'membership';
  readonly factor: number;
}

/** Factors that lower the hazard of a move, and those that raise it: by their numbers alone. */
export function loweringAndRaising(
  move: Advanced | Retreated,
): readonly [HazardFactor[], HazardFactor[]] {
  const factors: HazardFactor[] = [{ name: 'knowledge', factor: move.knowledgeFactor }];
  if (move.direction === 'up') {
    factors.push({ name: 'clarity', factor: move.clarityFactor });
    factors.push({ name: 'advocacy', factor: move.advocacyFactor });
  } else {
    factors.push({ name: 'membership', factor: move.memberFactor });
  }
  return [
    factors.filter(({ factor }) => factor <= 0.995),
    factors.filter(({ factor }) => factor >= 1.005),
  ];
}
