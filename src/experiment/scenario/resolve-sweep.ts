import type { ParameterOverrides, ParameterPath } from '../../model/parameters.ts';
import type { Text } from '../../model/text.ts';
import { resolveBounds } from './bounds.ts';
import type { BoundedFactor } from './bounds.ts';
import { checkNames } from './conditions/condition-shape.ts';
import type { WrittenCondition } from './conditions/condition-shape.ts';
import { FACTORS } from './factor-shape.ts';
import type { WrittenFactor, WrittenPoint } from './factor-shape.ts';
import { entryOf } from './placed.ts';
import type { PlacedMap } from './placed.ts';
import type { ParameterValue } from './parameter-shape.ts';
import { SOBOL_DIMENSIONS } from './designs/sobol-sequence.ts';
import { readPoints } from './listed.ts';
import { IS_MISSING } from './record.ts';
import type { ScenarioLoader } from './loader.ts';
import { baseOf, drawnFactor, listFactor } from './resolve-factor.ts';
import { readingAgain } from './shape.ts';
import type { Reading } from './shape.ts';
import type { Design, DrawnSweep, ListFactor, RangeFactor, Sweep } from './sweep.ts';
import { DESIGNS, DRAWN_DESIGNS } from './sweep.ts';
import { WRITTEN_SWEEP } from './sweep-shape.ts';
import type { WrittenSweep } from './sweep-shape.ts';

/** From a sweep as written to one whose points follow; reports what does not fit together. */
export function resolveSweep(
  written: WrittenSweep,
  around: SweepSetting,
  reading: Reading,
  loader: ScenarioLoader,
): Sweep | undefined {
  const before = reading.log.count;
  const design = written.design ?? (written.points === undefined ? 'grid' : 'points');
  const { factors, conditions } = resolveBounds(written.factors ?? [], reading);
  const areBounded = reading.log.count === before;
  checkKeys((key) => written[key] !== undefined, design, reading);
  // Without its ends nothing can be said of a factor.
  if (!areBounded) {
    checkEach(written.factors ?? [], design, reading);
    return undefined;
  }
  const sweep = resolve();
  checkConditions(written.when ?? [], sweep, reading);
  const when = [...(written.when ?? []).map(({ condition }) => condition), ...conditions];
  if (design === 'saltelli' && when.length > 0) refuseDependence(written, reading);
  if (reading.log.count > before) return undefined;
  return when.length === 0 ? sweep : { ...sweep, when };

  function resolve(): Sweep {
    switch (design) {
      case 'grid':
      case 'zip':
        return listSweep(factors, design, around.parameters, reading);
      case 'points':
        return pointsSweep(readPoints(written.points ?? [], reading, loader) ?? [], reading);
      case 'oneAtATime':
        return oneAtATime(factors, around.parameters, reading);
      default:
        return drawnSweep(design, factors, written.samples ?? 0, around, reading);
    }
  }
}

/**
 * Reports what is wrong with a sweep of which some part cannot be read, as far as the other parts can be judged
 * without it.
 */
export function checkRightParts(given: PlacedMap, reading: Reading): void {
  const written = WRITTEN_SWEEP.readWhatIsRight(given, 'sweep', readingAgain(reading));
  const hasKey = (key: keyof WrittenSweep) => entryOf(given, key) !== undefined;
  if (hasKey('design') && written.design === undefined) return;
  const design = written.design ?? (hasKey('points') ? 'points' : 'grid');
  checkKeys(hasKey, design, reading);
  const factors = entryOf(given, 'factors')?.value;
  if (factors?.kind !== 'map') return;
  const right = factors.entries.flatMap(
    (entry) =>
      FACTORS.read({ ...factors, entries: [entry] }, 'sweep.factors', readingAgain(reading)) ?? [],
  );
  checkEach(right, design, reading);
}

/** Factors one by one; of those whose ends are values of another nothing is said. */
function checkEach(factors: readonly WrittenFactor[], design: Design, reading: Reading): void {
  for (const { levels, ...factor } of factors) {
    if (!('values' in levels) && [levels.from, levels.to].some((end) => typeof end === 'string'))
      continue;
    const bounded = { ...factor, levels } as BoundedFactor;
    if (DRAWN_DESIGNS.some((drawn) => drawn === design)) drawnFactor(bounded, design, reading);
    else if (design !== 'points') listFactor(bounded, design, reading);
  }
}

/** What a scenario says besides its sweep and the sweep follows from. */
export interface SweepSetting {
  readonly seed: string;
  readonly parameters: ParameterOverrides;
}

/** What each design must have; all may have `when`. */
export const KEYS: Readonly<Record<Design, readonly (keyof WrittenSweep)[]>> = {
  grid: ['factors'],
  zip: ['factors'],
  points: ['points'],
  oneAtATime: ['factors'],
  latinHypercube: ['factors', 'samples'],
  sobol: ['factors', 'samples'],
  morris: ['factors', 'samples'],
  saltelli: ['factors', 'samples'],
};

function checkKeys(
  hasKey: (key: keyof WrittenSweep) => boolean,
  design: Design,
  { log, places }: Reading,
): void {
  for (const key of ['factors', 'points', 'samples'] as const) {
    const isWanted = KEYS[design].includes(key);
    const isGiven = hasKey(key);
    if (isWanted === isGiven) continue;
    const path = `sweep.${key}`;
    const place = places.get(isGiven ? path : 'sweep');
    const found = isGiven
      ? { en: `has no meaning for the design ${design}`, fr: `n’a pas de sens pour ${design}` }
      : IS_MISSING;
    const keys = KEYS[design].join(', ');
    const takers = DESIGNS.filter((other) => KEYS[other].includes(key)).join(', ');
    const expected = {
      en: `${keys} for the design ${design}${isGiven ? `, or a design that takes ${key}: ${takers}` : ''}`,
      fr: `${keys} pour ${design}${isGiven ? `, ou un plan qui admet ${key}\u00a0: ${takers}` : ''}`,
    };
    if (place !== undefined) log.add(place, path, found, expected);
  }
}

function listSweep(
  written: readonly BoundedFactor[],
  design: 'grid' | 'zip',
  parameters: ParameterOverrides,
  reading: Reading,
): Sweep {
  const factors = withRests(
    written.map((factor) => listFactor(factor, design, reading)),
    written,
    parameters,
    reading,
  );
  const longest = Math.max(...factors.map(({ values }) => values.length));
  factors.forEach(({ values, path }, index) => {
    const place = written[index]?.place;
    if (design !== 'zip' || values.length === longest || place === undefined) return;
    const { length } = values;
    reading.log.add(
      place,
      `sweep.factors.${path}`,
      {
        en: `has ${length} ${length === 1 ? 'value' : 'values'}`,
        fr: `a ${length} ${length === 1 ? 'valeur' : 'valeurs'}`,
      },
      { en: `${longest}, as the longest factor`, fr: `${longest}, comme le facteur le plus long` },
    );
  });
  return { design, factors };
}

/** The base is what the scenario itself says of the factors. */
function oneAtATime(
  written: readonly BoundedFactor[],
  parameters: ParameterOverrides,
  reading: Reading,
): Sweep {
  const factors = written.map((factor) => listFactor(factor, 'oneAtATime', reading));
  const base = written.map((factor) => baseOf(factor, parameters, reading));
  const factorsWithRests = withRests(factors, written, parameters, reading);
  return { design: 'oneAtATime', factors: factorsWithRests, base };
}

/** The factors, each with its value where its own conditions do not hold, if it has conditions. */
function withRests<Factor extends ListFactor | RangeFactor>(
  factors: readonly Factor[],
  written: readonly BoundedFactor[],
  parameters: ParameterOverrides,
  reading: Reading,
): Factor[] {
  const paths = factors.map(({ path }) => path);
  return factors.map((factor, index) => {
    const own = written[index];
    const { when } = own?.levels ?? {};
    if (own === undefined || when === undefined) return factor;
    when.forEach((condition, position) => {
      const at = `sweep.factors.${own.path}.when[${position}]`;
      checkNames(condition, at, paths.slice(0, index), sayAbove(paths.slice(0, index)), reading);
    });
    const otherwise = baseOf(own, parameters, reading);
    return { ...factor, only: { when: when.map(({ condition }) => condition), otherwise } };
  });
}

function sayAbove(paths: readonly ParameterPath[]): Text {
  if (paths.length === 0)
    return { en: 'a factor listed above this one', fr: 'un facteur placé plus haut' };
  const listed = paths.join(', ');
  return { en: `a factor above: ${listed}`, fr: `un facteur placé plus haut\u00a0: ${listed}` };
}

/** Conditions on points are about factors: of anything else all points have the same value. */
function checkConditions(
  written: readonly WrittenCondition[],
  { factors }: Sweep,
  reading: Reading,
): void {
  const paths = factors.map(({ path }) => path);
  // That there is none is told by itself.
  if (paths.length === 0) return;
  const listed = paths.join(', ');
  const expected = {
    en: `factors of the sweep: ${listed}`,
    fr: `des facteurs du balayage\u00a0: ${listed}`,
  };
  written.forEach((condition, index) => {
    checkNames(condition, `sweep.when[${index}]`, paths, expected, reading);
  });
}

/** Shares of variance add up only where factors vary independently. */
function refuseDependence({ when }: WrittenSweep, { log, places }: Reading): void {
  const path = when === undefined ? 'sweep' : 'sweep.when';
  const place = places.get(path);
  if (place !== undefined) log.add(place, path, ...DEPENDENT);
}

export const DEPENDENT: readonly [Text, Text] = [
  {
    en: 'leaves points out, which ties factors together: Sobol indices share the variance among factors that vary independently',
    fr: 'écarte des points, ce qui lie des facteurs entre eux\u00a0: les indices de Sobol partagent la variance entre facteurs indépendants',
  },
  {
    en: 'no such condition or bound for the design saltelli, or the design morris or sobol; a factor may still have a condition of its own',
    fr: 'aucune condition ni borne de ce genre pour le plan saltelli, ou le plan morris ou sobol\u00a0; un facteur peut garder sa propre condition',
  },
];

function drawnSweep(
  design: DrawnSweep['design'],
  written: readonly BoundedFactor[],
  samples: number,
  { seed, parameters }: SweepSetting,
  reading: Reading,
): Sweep {
  checkDimensions(design, written, reading);
  const drawn = written.map((factor) => drawnFactor(factor, design, reading));
  const factors = withRests(drawn, written, parameters, reading);
  return { design, factors, samples, seed };
}

/** Sobol's sequence has so many coordinates; two are needed for each factor of saltelli. */
function checkDimensions(
  design: DrawnSweep['design'],
  { length }: readonly unknown[],
  { log, places }: Reading,
): void {
  const most = { sobol: SOBOL_DIMENSIONS, saltelli: SOBOL_DIMENSIONS / 2 };
  const allowed = design === 'sobol' || design === 'saltelli' ? most[design] : Infinity;
  const place = places.get('sweep.factors');
  if (length <= allowed || place === undefined) return;
  const found = { en: `has ${length} factors`, fr: `a ${length} facteurs` };
  log.add(place, 'sweep.factors', found, { en: `at most ${allowed}`, fr: `au plus ${allowed}` });
}

function pointsSweep(written: readonly WrittenPoint[], { log }: Reading): Sweep {
  const paths: readonly ParameterPath[] = [
    ...new Set(written.flatMap(({ values }) => [...values.keys()])),
  ];
  const points = written.map(({ place, values }, index) => {
    const at = `sweep.points[${index}]`;
    const missing = paths.filter((path) => !values.has(path));
    if (missing.length > 0) log.add(place, at, ...sayMissing(missing, paths));
    return paths.map((path): ParameterValue => values.get(path) ?? null);
  });
  return { design: 'points', factors: paths.map((path) => ({ path })), points };
}

function sayMissing(
  missing: readonly ParameterPath[],
  paths: readonly ParameterPath[],
): readonly [Text, Text] {
  const [lacked, listed] = [missing.join(', '), paths.join(', ')];
  return [
    { en: `has no value for ${lacked}`, fr: `n’a pas de valeur pour ${lacked}` },
    {
      en: `a value in every point for each of ${listed}`,
      fr: `dans chaque point une valeur pour chacun de ${listed}`,
    },
  ];
}
