import type { ListFactor, RangeFactor, Sweep } from '../experiment/scenario/sweep.ts';
import { designOf } from '../experiment/scenario/design.ts';
import type { Level } from './design.ts';
import { writeExact, writeLevelInSentence } from './write-number.ts';
import { findParameter } from '../model/parameters.ts';
import type { Language, Text } from '../model/text.ts';
import { writeCount } from './write-count.ts';
import { tellDistribution, tellOnly } from './tell-restrictions.ts';

/** Of more factors than these, a paragraph says how many; they are listed below it. */
const MOST_FACTORS = 6;
/** More values than these are told by their range. */
const MOST_LEVELS = 12;

const TEXTS = {
  nothing: {
    en: 'Nothing was varied: the scenario is one point.',
    fr: 'Rien n’a été varié\u00a0: le scénario est un seul point.',
  },
  varied: {
    en: (what: string, points: string, how: string) => `Varied: ${what}. ${how}: ${points}.`,
    fr: (what: string, points: string, how: string) =>
      `Facteurs\u00a0: ${what}. ${how}\u00a0: ${points}.`,
  },
  many: {
    en: (count: string) => `${count}, listed at the end`,
    fr: (count: string) => `${count}, énumérés à la fin`,
  },
  values: {
    en: (count: number, low: string, high: string) => `${count} values from ${low} to ${high}`,
    fr: (count: number, low: string, high: string) => `${count} valeurs de ${low} à ${high}`,
  },
  base: {
    en: (value: string) => `${value} in the base; else `,
    fr: (value: string) => `${value} à la base\u00a0; sinon `,
  },
  range: {
    en: (low: string, high: string) => `from ${low} to ${high}`,
    fr: (low: string, high: string) => `de ${low} à ${high}`,
  },
};

const COLON: Text = { en: ': ', fr: '\u00a0: ' };

/** How the values of the factors make points. */
export const DESIGN_LABELS: Readonly<Record<Sweep['design'], Text>> = {
  grid: { en: 'Every combination of these values', fr: 'Toutes les combinaisons de ces valeurs' },
  zip: {
    en: 'First values together, second values together, and so on',
    fr: 'Premières valeurs ensemble, deuxièmes ensemble, et ainsi de suite',
  },
  points: { en: 'Points chosen one by one', fr: 'Points choisis un par un' },
  oneAtATime: {
    en: 'A base point, then one factor at a time, the others as in the base',
    fr: 'Un point de base, puis un facteur à la fois, les autres comme à la base',
  },
  latinHypercube: {
    en: 'Latin hypercube, drawn from the seed',
    fr: 'Hypercube latin, tiré de la graine',
  },
  sobol: {
    en: 'Scrambled Sobol sequence, drawn from the seed',
    fr: 'Suite de Sobol brouillée, tirée de la graine',
  },
  morris: {
    en: 'Morris trajectories on four levels, drawn from the seed',
    fr: 'Trajectoires de Morris sur quatre niveaux, tirées de la graine',
  },
  saltelli: {
    en: 'Saltelli’s samples for Sobol indices, drawn from the seed',
    fr: 'Tirages de Saltelli pour les indices de Sobol, tirés de la graine',
  },
};

/** What a sweep varies, over which values, and how these make its points. */
export function tellDesign(sweep: Sweep | undefined, points: number, language: Language): string {
  if (sweep === undefined || sweep.factors.length === 0) return TEXTS.nothing[language];
  const factors = tellFactors(sweep, language);
  const counted = {
    en: writeCount(factors.length, 'parameter', 'parameters', language),
    fr: writeCount(factors.length, 'paramètre', 'paramètres', language),
  };
  const what = areTooMany(sweep) ? TEXTS.many[language](counted[language]) : factors.join(', ');
  const written = writeCount(points, 'point', 'points', language);
  return TEXTS.varied[language](what, written, DESIGN_LABELS[sweep.design][language]);
}

/** Whether the factors stand in a list of their own. */
export function areTooMany(sweep: Sweep | undefined): sweep is Sweep {
  return sweep !== undefined && sweep.factors.length > MOST_FACTORS;
}

/** One text for each factor: label, path, values or range. */
export function tellFactors(sweep: Sweep, language: Language): string[] {
  const values = tellLevels(sweep, language);
  return sweep.factors.map((factor, at) => {
    const declared = findParameter(factor.path);
    const label = declared?.label[language] ?? factor.path;
    const path = declared === undefined ? '' : `${factor.path}${COLON[language]}`;
    return `${label} (${path}${values[at] ?? ''})`;
  });
}

/** The values of each factor as the design has them: a list, or a range and how values are spread over it; where it varies only at some points, where. */
export function tellLevels(sweep: Sweep, language: Language): string[] {
  const listed: readonly (Listed & Pick<ListFactor, 'path'>)[] =
    sweep.design === 'points' ? designOf(sweep).factors : sweep.factors;
  return listed.map((factor, at) => {
    const write = (value: Level) => tellValue(factor.path, value, language);
    const base =
      sweep.design === 'oneAtATime' ? TEXTS.base[language](write(sweep.base[at] ?? null)) : '';
    return base + tellValues(factor.path, factor, language) + tellOnly(factor, write, language);
  });
}

/** Either kind of factor; results come from anywhere, so that neither part is sure to be there. */
type Listed = Partial<
  Pick<RangeFactor, 'from' | 'to' | 'distribution' | 'only'> & Pick<ListFactor, 'values'>
>;

/** The values of a factor, or the range from which they are drawn. */
export function tellValues(path: string, factor: Listed, language: Language): string {
  const { from, to, values = [], distribution } = factor;
  const write = (value: number) => writeExact(value, language);
  if (from !== undefined && to !== undefined)
    return TEXTS.range[language](write(from), write(to)) + tellDistribution(distribution, language);
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length > MOST_LEVELS) {
    const low = numbers.reduce((least, value) => Math.min(least, value));
    const high = numbers.reduce((most, value) => Math.max(most, value));
    return TEXTS.values[language](values.length, write(low), write(high));
  }
  const separator: Text = { en: ', ', fr: '\u00a0; ' };
  return values.map((value) => tellValue(path, value, language)).join(separator[language]);
}

/** A value as the language writes it; an option by its name, quoted, since names hold commas. */
export function tellValue(path: string, value: Level, language: Language): string {
  const declared = findParameter(path);
  const options = declared?.kind === 'choice' ? { options: declared.options } : {};
  return writeLevelInSentence(value, options, language);
}
