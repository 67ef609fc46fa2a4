import type { ParameterOverrides, ParameterPath } from '../../model/parameters.ts';
import { defaults, findParameter } from '../../model/parameters.ts';
import type { Text } from '../../model/text.ts';
import type { WrittenFactor, WrittenPoint } from './factor-shape.ts';
import type { ParameterValue } from './parameter-shape.ts';
import { SOBOL_DIMENSIONS } from './designs/sobol-sequence.ts';
import { readPoints } from './listed.ts';
import type { ScenarioLoader } from './loader.ts';
import { expandRange } from './range.ts';
import type { Reading } from './shape.ts';
import type { Design, DrawnSweep, ListFactor, RangeFactor, Sweep } from './sweep.ts';
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
  checkKeys(written, design, reading);
  const factors = written.factors ?? [];
  const sweep = resolve();
  return reading.log.count > before ? undefined : sweep;

  function resolve(): Sweep {
    switch (design) {
      case 'grid':
      case 'zip':
        return listSweep(factors, design, reading);
      case 'points':
        return pointsSweep(readPoints(written.points ?? [], reading, loader) ?? [], reading);
      case 'oneAtATime':
        return oneAtATime(factors, around.parameters, reading);
      default:
        return drawnSweep(design, factors, written.samples ?? 0, around.seed, reading);
    }
  }
}

/** What a scenario says besides its sweep and the sweep follows from. */
export interface SweepSetting {
  readonly seed: string;
  readonly parameters: ParameterOverrides;
}

const KEYS: Readonly<Record<Design, readonly (keyof WrittenSweep)[]>> = {
  grid: ['factors'],
  zip: ['factors'],
  points: ['points'],
  oneAtATime: ['factors'],
  latinHypercube: ['factors', 'samples'],
  sobol: ['factors', 'samples'],
  morris: ['factors', 'samples'],
  saltelli: ['factors', 'samples'],
};

function checkKeys(written: WrittenSweep, design: Design, { log, places }: Reading): void {
  for (const key of ['factors', 'points', 'samples'] as const) {
    const isWanted = KEYS[design].includes(key);
    const isGiven = written[key] !== undefined;
    if (isWanted === isGiven) continue;
    const path = `sweep.${key}`;
    const place = places.get(isGiven ? path : 'sweep');
    const found = isGiven
      ? { en: `has no meaning for the design ${design}`, fr: `n’a pas de sens pour ${design}` }
      : { en: 'is missing', fr: 'manque' };
    const keys = KEYS[design].join(', ');
    const expected = { en: `${keys} for the design ${design}`, fr: `${keys} pour ${design}` };
    if (place !== undefined) log.add(place, path, found, expected);
  }
}

function listSweep(
  written: readonly WrittenFactor[],
  design: 'grid' | 'zip',
  reading: Reading,
): Sweep {
  const factors = written.map((factor) => listFactor(factor, reading));
  const longest = Math.max(...factors.map(({ values }) => values.length));
  factors.forEach(({ values, path }, index) => {
    const place = written[index]?.place;
    if (design !== 'zip' || values.length === longest || place === undefined) return;
    const { length } = values;
    reading.log.add(
      place,
      `sweep.factors.${path}`,
      { en: `has ${length} values`, fr: `a ${length} valeurs` },
      { en: `${longest}, as the longest factor`, fr: `${longest}, comme le facteur le plus long` },
    );
  });
  return { design, factors };
}

function listFactor({ path, place, levels }: WrittenFactor, reading: Reading): ListFactor {
  const at = `sweep.factors.${path}`;
  const values = Array.isArray(levels) ? levels : expandRange(path, place, levels, reading);
  const twice = firstTwice(values);
  if (twice !== undefined) {
    const found = { en: `has ${twice} twice`, fr: `contient ${twice} deux fois` };
    reading.log.add(place, at, found, { en: 'each value once', fr: 'chaque valeur une fois' });
  }
  return { path, values };
}

function firstTwice(values: readonly ParameterValue[]): ParameterValue | undefined {
  const seen = new Set<ParameterValue>();
  return values.find((value) => seen.size === seen.add(value).size);
}

/** The base is what the scenario itself says of the factors. */
function oneAtATime(
  written: readonly WrittenFactor[],
  parameters: ParameterOverrides,
  reading: Reading,
): Sweep {
  const factors = written.map((factor) => listFactor(factor, reading));
  const base = written.map(({ path, place }) => {
    const value = valueAtBase(parameters, path);
    if (value === undefined) reading.log.add(place, `sweep.factors.${path}`, ...NO_BASE);
    return value ?? null;
  });
  return { design: 'oneAtATime', factors, base };
}

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

const NO_BASE: readonly [Text, Text] = [
  {
    en: 'differs between the types of network and has no base',
    fr: 'diffère selon le type de réseau et n’a pas de base',
  },
  { en: 'its base under parameters', fr: 'sa base sous parameters' },
];

function drawnSweep(
  design: DrawnSweep['design'],
  written: readonly WrittenFactor[],
  samples: number,
  seed: string,
  reading: Reading,
): Sweep {
  checkDimensions(design, written, reading);
  const factors = written.map((factor): RangeFactor | ListFactor => {
    const { path, place, levels } = factor;
    if (Array.isArray(levels)) return listFactor(factor, reading);
    const { from, to } = levels;
    const isOpen = levels.steps === undefined && levels.by === undefined;
    if (!isOpen || !(from < to)) reading.log.add(place, `sweep.factors.${path}`, ...OPEN_RANGE);
    checkEnds(factor, [from, to], reading);
    return { path, from, to, whole: findParameter(path)?.kind === 'integer' };
  });
  return { design, factors, samples, seed };
}

/** Sobol's sequence has so many coordinates; two are needed for each factor of saltelli. */
function checkDimensions(
  design: DrawnSweep['design'],
  { length }: readonly WrittenFactor[],
  { log, places }: Reading,
): void {
  const most = { sobol: SOBOL_DIMENSIONS, saltelli: SOBOL_DIMENSIONS / 2 };
  const allowed = design === 'sobol' || design === 'saltelli' ? most[design] : Infinity;
  const place = places.get('sweep.factors');
  if (length <= allowed || place === undefined) return;
  const found = { en: `has ${length} factors`, fr: `a ${length} facteurs` };
  log.add(place, 'sweep.factors', found, { en: `at most ${allowed}`, fr: `au plus ${allowed}` });
}

/** Reports ends of a range that the parameter does not allow. */
function checkEnds({ path, place }: WrittenFactor, ends: readonly number[], reading: Reading) {
  expandRange(path, place, { from: ends[0] ?? 0, to: ends[1] ?? 0, steps: 2 }, reading);
}

const OPEN_RANGE = [
  { en: 'is not a range to draw from', fr: 'n’est pas un intervalle où tirer' },
  { en: '{from, to} with from below to', fr: '{from, to} avec from inférieur à to' },
] as const;

function pointsSweep(written: readonly WrittenPoint[], { log }: Reading): Sweep {
  const paths: readonly ParameterPath[] = [...(written[0]?.values.keys() ?? [])];
  const points = written.map(({ place, values }, index) => {
    const at = `sweep.points[${index}]`;
    const others = [...values.keys()].filter((path) => !paths.includes(path));
    const missing = paths.filter((path) => !values.has(path));
    if (others.length > 0 || missing.length > 0) log.add(place, at, ...saySameFactors(paths));
    return paths.map((path): ParameterValue => values.get(path) ?? null);
  });
  return { design: 'points', factors: paths.map((path) => ({ path })), points };
}

function saySameFactors(paths: readonly ParameterPath[]): readonly [Text, Text] {
  const listed = paths.join(', ');
  return [
    {
      en: 'varies other parameters than the first point',
      fr: 'fait varier d’autres paramètres que le premier point',
    },
    { en: `a value for each of ${listed}`, fr: `une valeur pour chacun de ${listed}` },
  ];
}
