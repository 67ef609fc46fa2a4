import type { ParameterOverrides, ParameterPath } from '../../model/parameters.ts';
import { defaults, explainInvalid, findParameter } from '../../model/parameters.ts';
import type { Text } from '../../model/text.ts';
import { writeNumber } from '../../model/text.ts';
import type { BoundedFactor, NumericRange } from './bounds.ts';
import type { DistributionName } from './distributions/distribution.ts';
import {
  DISTRIBUTIONS,
  isShape,
  LARGEST_SHAPE,
  SMALLEST_SHAPE,
} from './distributions/distribution.ts';
import type { Distribution } from './distributions/distribution.ts';
import type { ParameterValue } from './parameter-shape.ts';
import { isValue } from './placed.ts';
import { findDrawnRangeMistake } from './range-mistake.ts';
import { expandRange } from './range.ts';
import { IS_MISSING } from './record.ts';
import type { Reading } from './shape.ts';
import type { Design, ListFactor, RangeFactor } from './sweep.ts';

/** A factor with values one by one; reports a range or a list that is none. */
export function listFactor(factor: BoundedFactor, design: Design, reading: Reading): ListFactor {
  const { path, place, levels } = factor;
  if ('values' in levels) return { path, values: eachOnce(factor, levels.values, reading) };
  const { distribution } = levels;
  if (distribution === undefined) {
    return { path, values: eachOnce(factor, expandRange(path, place, levels, reading), reading) };
  }
  const at = `sweep.factors.${path}.distribution`;
  const found = {
    en: `has no meaning for the design ${design}`,
    fr: `n’a pas de sens pour le plan ${design}`,
  };
  reading.log.add(reading.places.get(at) ?? place, at, found, TO_BE_DRAWN);
  return { path, values: [] };
}

function eachOnce(
  { path, place }: BoundedFactor,
  values: readonly ParameterValue[],
  { log }: Reading,
): readonly ParameterValue[] {
  const seen = new Set<ParameterValue>();
  const twice = values.find((value) => seen.size === seen.add(value).size);
  if (twice !== undefined) {
    const found = { en: `has ${twice} twice`, fr: `contient ${twice} deux fois` };
    const expected = { en: 'each value once', fr: 'chaque valeur une fois' };
    log.add(place, `sweep.factors.${path}`, found, expected);
  }
  return values;
}

/** A factor from which points are drawn; reports what cannot be drawn from. */
export function drawnFactor(
  factor: BoundedFactor,
  design: Design,
  reading: Reading,
): RangeFactor | ListFactor {
  const { path, place, levels } = factor;
  if ('values' in levels) return listFactor(factor, design, reading);
  const declaration = findParameter(path);
  const range = declaration && 'range' in declaration ? declaration.range : [0, 0];
  const isNormal = levels.distribution === 'normal';
  const { from = isNormal ? range[0] : undefined, to = isNormal ? range[1] : undefined } = levels;
  const whole = declaration?.kind === 'integer';
  const mistake = findDrawnRangeMistake({
    ...levels,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
  if (mistake !== undefined || from === undefined || to === undefined) {
    if (mistake !== undefined) reading.log.add(place, `sweep.factors.${path}`, ...mistake);
    return { path, from: 0, to: 0, whole };
  }
  for (const end of [from, to]) {
    const expected = declaration && explainInvalid(declaration, end);
    if (expected !== undefined)
      reading.log.add(place, `sweep.factors.${path}`, isValue(String(end)), expected);
  }
  const distribution = distributionOf(factor, { ...levels, from, to }, reading);
  return { path, from, to, whole, ...(distribution && { distribution }) };
}

/** Reports what is missing, superfluous or out of place; `undefined` for an even spread. */
function distributionOf(
  { path, place }: BoundedFactor,
  range: NumericRange & { readonly from: number; readonly to: number },
  { log, places }: Reading,
): Distribution | undefined {
  const name = range.distribution ?? 'uniform';
  const wanted: readonly ShapeName[] = DISTRIBUTIONS[name];
  const complain = (key: ShapeName | 'from', found: Text, expected: Text) => {
    const at = `sweep.factors.${path}.${key}`;
    log.add(places.get(at) ?? place, at, found, expected);
  };
  for (const key of SHAPE_NAMES) {
    const isGiven = range[key] !== undefined;
    if (isGiven === wanted.includes(key)) continue;
    complain(key, isGiven ? sayMeaningless(name) : IS_MISSING, sayWanted(name, wanted));
  }
  const { from, to } = range;
  const { mode = from, mean = from, sd = 1, alpha = 1, beta = 1 } = range;
  switch (name) {
    case 'uniform':
      return undefined;
    case 'logUniform':
      if (from <= 0) complain('from', isValue(String(from)), ABOVE_ZERO);
      return { kind: name };
    case 'triangular':
      if (mode < from || mode > to) complain('mode', isValue(String(mode)), sayBetween(from, to));
      return { kind: name, mode };
    case 'normal':
      if (mean < from || mean > to) complain('mean', isValue(String(mean)), sayBetween(from, to));
      if (sd <= 0) complain('sd', isValue(String(sd)), ABOVE_ZERO);
      return { kind: name, mean, sd };
    case 'beta':
      if (!isShape(alpha)) complain('alpha', isValue(String(alpha)), A_SHAPE);
      if (!isShape(beta)) complain('beta', isValue(String(beta)), A_SHAPE);
      return { kind: name, alpha, beta };
  }
}

const SHAPE_NAMES = ['mode', 'mean', 'sd', 'alpha', 'beta'] as const;

type ShapeName = (typeof SHAPE_NAMES)[number];

/**
 * The value of a parameter in a scenario without sweep.
 * @returns undefined where each type of network has a value of its own
 */
export function valueAtBase(
  parameters: ParameterOverrides,
  path: ParameterPath,
): ParameterValue | undefined {
  const given = valueAt(parameters, path);
  return given === undefined && !path.startsWith('network.') ? valueAt(defaults(), path) : given;
}

function valueAt(parameters: object, path: ParameterPath): ParameterValue | undefined {
  const [group = '', name = ''] = path.split('.');
  const groups = parameters as Readonly<Record<string, Readonly<Record<string, ParameterValue>>>>;
  return groups[group]?.[name];
}

/** The value of a factor in the scenario itself; reports that there is none. */
export function baseOf(
  { path, place }: Pick<BoundedFactor, 'path' | 'place'>,
  parameters: ParameterOverrides,
  { log }: Reading,
): ParameterValue {
  const value = valueAtBase(parameters, path);
  if (value === undefined) log.add(place, `sweep.factors.${path}`, ...NO_BASE);
  return value ?? null;
}

const NO_BASE: readonly [Text, Text] = [
  {
    en: 'differs between the types of network and has no base',
    fr: 'diffère selon le type de réseau et n’a pas de base',
  },
  { en: 'its base under parameters', fr: 'sa base sous parameters' },
];

const TO_BE_DRAWN: Text = {
  en: 'a list or a range with steps, or a design that draws: latinHypercube, sobol, morris or saltelli',
  fr: 'une liste ou un intervalle avec steps, ou un plan qui tire\u00a0: latinHypercube, sobol, morris ou saltelli',
};

const ABOVE_ZERO: Text = { en: 'a number above 0', fr: 'un nombre supérieur à 0' };

const A_SHAPE: Text = {
  en: `a number from ${SMALLEST_SHAPE} to ${LARGEST_SHAPE}`,
  fr: `un nombre de ${writeNumber(SMALLEST_SHAPE).fr} à ${LARGEST_SHAPE}`,
};

function sayMeaningless(name: DistributionName): Text {
  return {
    en: `has no meaning for the distribution ${name}`,
    fr: `n’a pas de sens pour la distribution ${name}`,
  };
}

function sayWanted(name: DistributionName, wanted: readonly string[]): Text {
  const listed = wanted.join(', ');
  return wanted.length === 0
    ? { en: `only from and to for ${name}`, fr: `seulement from et to pour ${name}` }
    : { en: `${listed} for ${name}`, fr: `${listed} pour ${name}` };
}

function sayBetween(from: number, to: number): Text {
  const [low, high] = [writeNumber(from), writeNumber(to)];
  return {
    en: `a number between its ends, ${low.en} and ${high.en}`,
    fr: `un nombre entre ses bornes, ${low.fr} et ${high.fr}`,
  };
}
