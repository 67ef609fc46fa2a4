import type { ParameterPath } from '../../model/parameters.ts';
import { findParameter } from '../../model/parameters.ts';
import type { Text } from '../../model/text.ts';
import type { WrittenFactor, WrittenPoint } from './factor-shape.ts';
import type { ParameterValue } from './parameter-shape.ts';
import { expandRange } from './range.ts';
import type { Reading } from './shape.ts';
import type { Design, ListFactor, RangeFactor, Sweep } from './sweep.ts';
import type { WrittenSweep } from './sweep-shape.ts';

/** From a sweep as written to one whose points follow; reports what does not fit together. */
export function resolveSweep(
  written: WrittenSweep,
  seed: string,
  reading: Reading,
): Sweep | undefined {
  const before = reading.log.count;
  const design = written.design ?? (written.points === undefined ? 'grid' : 'points');
  checkKeys(written, design, reading);
  const factors = written.factors ?? [];
  const sweep =
    design === 'points'
      ? pointsSweep(written.points ?? [], reading)
      : design === 'latinHypercube'
        ? hypercube(factors, written.samples ?? 0, seed, reading)
        : listSweep(factors, design, reading);
  return reading.log.count > before ? undefined : sweep;
}

const KEYS: Readonly<Record<Design, readonly (keyof WrittenSweep)[]>> = {
  grid: ['factors'],
  zip: ['factors'],
  points: ['points'],
  latinHypercube: ['factors', 'samples'],
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

function hypercube(
  written: readonly WrittenFactor[],
  samples: number,
  seed: string,
  reading: Reading,
): Sweep {
  const factors = written.map((factor): RangeFactor | ListFactor => {
    const { path, place, levels } = factor;
    if (Array.isArray(levels)) return listFactor(factor, reading);
    const { from, to } = levels;
    const isOpen = levels.steps === undefined && levels.by === undefined;
    if (!isOpen || !(from < to)) reading.log.add(place, `sweep.factors.${path}`, ...OPEN_RANGE);
    checkEnds(factor, [from, to], reading);
    return { path, from, to, whole: findParameter(path)?.kind === 'integer' };
  });
  return { design: 'latinHypercube', factors, samples, seed };
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
