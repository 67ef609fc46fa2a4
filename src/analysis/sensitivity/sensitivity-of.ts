import {
  MORRIS_LEVELS,
  morrisGroup,
  morrisLevels,
} from '../../experiment/scenario/designs/morris.ts';
import { saltelliGroup, variedFactors } from '../../experiment/scenario/designs/saltelli.ts';
import { countPoints } from '../../experiment/scenario/design.ts';
import type {
  DrawnSweep,
  ListFactor,
  OneAtATimeSweep,
  RangeFactor,
} from '../../experiment/scenario/sweep.ts';
import type { Level } from '../design.ts';
import { type Convergence, convergenceOf } from './convergence.ts';
import { type ElementaryEffects, elementaryEffects } from './elementary-effects.ts';
import type { OfFactor } from './of-factor.ts';
import { type OneAtATime, oneAtATimeEffects, type Swing } from './one-at-a-time-effects.ts';
import type { Responses } from './responses.ts';
import { type SobolIndices, sobolIndices, type VarianceShares } from './sobol-indices.ts';
import { tiedFactors } from './tied-factors.ts';
import { NOTHING, type Untold, untoldOf } from './untold.ts';

/** How a measure depends on the factors of a sweep, by the design of that sweep. */
export type Sensitivity = OneAtATimeSensitivity | MorrisSensitivity | SobolSensitivity;

/** What is known of a measure, whatever the method. */
interface Analysed {
  /** Replicates of each point, measured or not. */
  readonly replicates: number;
  /** Why nothing can be told; absent where something can. */
  readonly untold?: Untold;
  /** The same from the first parts of the sample, and from all of it: does it still move? */
  readonly convergence: Convergence;
}

export interface OneAtATimeSensitivity extends Omit<OneAtATime, 'swings'>, Analysed {
  readonly method: 'oat';
  readonly swings: readonly OfFactor<Swing>[];
}

export interface MorrisSensitivity extends Analysed {
  readonly method: 'morris';
  readonly effects: readonly OfFactor<ElementaryEffects>[];
  /** Those that differ. */
  readonly trajectories: number;
  /** With those that go through the same points as another, which add nothing. */
  readonly drawn: number;
}

export interface SobolSensitivity extends Omit<VarianceShares, 'indices'>, Analysed {
  readonly method: 'sobol';
  /** NaN of a factor that never moved, or of which none is told. */
  readonly indices: readonly OfFactor<SobolIndices>[];
  /** Factors that have the same value in a and in b of every sample, as with few samples and options: the samples say nothing of them. */
  readonly unmoved: readonly number[];
  /** Factors of which no first order is told, nor any sum of these, as the samples are so few that the factor goes together with another. */
  readonly tied: readonly number[];
}

/** A sweep made for sensitivity analysis. */
export type SensitivitySweep =
  | OneAtATimeSweep
  | (DrawnSweep & { readonly design: 'morris' | 'saltelli' });

/** Which design each method needs. */
export const METHOD_OF = { oneAtATime: 'oat', morris: 'morris', saltelli: 'sobol' } as const;

/** Whether so many points are all of a sweep: of a part nothing can be said, as points belong to each other. */
export function isWholeSweep(sweep: SensitivitySweep, points: number): boolean {
  return points === countPoints(sweep);
}

/**
 * @param responses of all points of the sweep, in their order
 * @param points the values of the factors at every point
 */
export function sensitivityOf(
  sweep: SensitivitySweep,
  responses: Responses,
  points: readonly (readonly Level[])[],
): Sensitivity {
  const found = { ...analyse(sweep, responses, points), replicates: responses[0]?.length ?? 0 };
  const untold = untoldOf(responses) ?? (isMeasured(found) ? found.untold : 'unmeasured');
  return untold === undefined ? found : { ...found, untold };
}

/** Whether any factor moves between two points with a value. */
function isMeasured(found: Found): boolean {
  switch (found.method) {
    case 'oat':
      return found.swings.some(({ difference }) => Number.isFinite(difference.estimate));
    case 'morris':
      return found.effects.length > 0;
    case 'sobol':
      return true;
  }
}

/** Before anybody asks whether there was anything to analyse. */
type Found =
  | Omit<OneAtATimeSensitivity, 'replicates'>
  | Omit<MorrisSensitivity, 'replicates'>
  | Omit<SobolSensitivity, 'replicates'>;

function analyse(
  sweep: SensitivitySweep,
  responses: Responses,
  points: readonly (readonly Level[])[],
): Found {
  switch (sweep.design) {
    case 'oneAtATime':
      return oneAtATime(responses, points);
    case 'morris':
      return morris(sweep, responses, points);
    case 'saltelli':
      return saltelli(sweep, responses, points);
  }
}

/** Its sample are the replicates. */
function oneAtATime(
  responses: Responses,
  points: readonly (readonly Level[])[],
): Omit<OneAtATimeSensitivity, 'replicates'> {
  const found = oneAtATimeEffects(responses, points);
  const convergence = convergenceOf(responses[0]?.length ?? 0, (part, isAll) => {
    const some = responses.map((values) => values.slice(0, part));
    const { swings } = isAll ? found : oneAtATimeEffects(some, points);
    return { swing: numbered(swings.map((swing) => swing?.difference)) };
  });
  return { method: 'oat', ...found, swings: numbered(found.swings), convergence };
}

function morris(
  sweep: DrawnSweep,
  responses: Responses,
  points: readonly (readonly Level[])[],
): Omit<MorrisSensitivity, 'replicates'> {
  const group = morrisGroup(sweep);
  const different = differentGroups(points, group);
  const kept = <Value>(all: readonly Value[]) =>
    different.flatMap((at) => all.slice(at * group, (at + 1) * group));
  const own = kept(responses);
  const shares = kept(points).map((point) => sharesOf(sweep, point));
  const effects = elementaryEffects(own, shares, group, sweep);
  const convergence = convergenceOf(different.length, (part, isAll) => {
    const some = own.slice(0, part * group);
    const of = isAll ? effects : elementaryEffects(some, shares, group, sweep);
    return { muStar: numbered(of.map((effect) => effect?.muStar)) };
  });
  return {
    method: 'morris',
    effects: numbered(effects),
    trajectories: different.length,
    drawn: sweep.samples,
    convergence,
  };
}

/** The numbers of the groups that go through other points than all before, in whatever order. */
function differentGroups(points: readonly (readonly Level[])[], group: number): number[] {
  const seen = new Set<string>();
  return Array.from({ length: points.length / group }, (_, at) => at).filter((at) => {
    const own = points.slice(at * group, (at + 1) * group).map((point) => JSON.stringify(point));
    const places = own.sort().join(' ');
    const isNew = !seen.has(places);
    seen.add(places);
    return isNew;
  });
}

function saltelli(
  sweep: DrawnSweep,
  responses: Responses,
  points: readonly (readonly Level[])[],
): Omit<SobolSensitivity, 'replicates'> {
  const varied = variedFactors(sweep);
  const group = saltelliGroup(sweep);
  const analysed = (samples: number) => {
    const some = responses.slice(0, samples * group);
    const unmoved = unmovedFactors(points.slice(0, samples * group), varied);
    const tied = tiedFactors(points.slice(0, samples * group), varied);
    const found = sobolIndices(some, varied.length, sweep);
    // The estimates know only factors that vary.
    const indices = found.indices.map((index, at) => {
      const factor = varied[at] ?? at;
      return unmoved.includes(factor)
        ? { first: NOTHING, total: NOTHING, factor }
        : { ...index, ...(tied.includes(factor) && { first: NOTHING }), factor };
    });
    const sums = tied.length > 0 && { alone: NOTHING, together: NOTHING };
    return { ...found, ...sums, indices, unmoved, tied };
  };
  const found = analysed(sweep.samples);
  const convergence = convergenceOf(sweep.samples, (part, isAll) => {
    const { indices } = isAll ? found : analysed(part);
    return {
      first: indices.map(({ first, factor }) => ({ ...first, factor })),
      total: indices.map(({ total, factor }) => ({ ...total, factor })),
    };
  });
  return { method: 'sobol', ...found, convergence };
}

/** Factors whose value is that of a also where it is taken from b, in every sample. */
function unmovedFactors(
  points: readonly (readonly Level[])[],
  varied: readonly number[],
): number[] {
  const group = varied.length + 2;
  return varied.filter((factor, at) =>
    points.every((point, index) => {
      const isMoved =
        index % group === at + 1 && point[factor] !== points[index - at - 1]?.[factor];
      return !isMoved;
    }),
  );
}

function numbered<Value extends object>(values: readonly (Value | undefined)[]): OfFactor<Value>[] {
  return values.flatMap((value, factor) => (value === undefined ? [] : [{ ...value, factor }]));
}

/**
 * Where each factor stands between its first level and its last, in [0, 1]. Options of a list have no distances: a step leads from one of the lower two
 * levels to one of the upper two, and its effect is the difference between these, whichever they are.
 */
function sharesOf({ factors }: DrawnSweep, point: readonly Level[]): number[] {
  return factors.map((factor, i) => {
    const level = point[i] ?? null;
    if ('values' in factor) return Number(levelOf(factor, level) >= MORRIS_LEVELS / 2);
    if (factor.distribution === undefined)
      return (Number(level) - factor.from) / (factor.to - factor.from);
    const [first, last] = [0, MORRIS_LEVELS - 1].map((end) => {
      return levelOf(factor, morrisLevels(factor)(end));
    }) as [number, number];
    return first === last ? 0 : (levelOf(factor, level) - first) / (last - first);
  });
}

/** The level at which a value stands, the middle of them where a whole number has several; −1 where the factor does not vary. */
function levelOf(factor: RangeFactor | ListFactor, value: Level): number {
  const values = Array.from({ length: MORRIS_LEVELS }, (_, level) => morrisLevels(factor)(level));
  return (values.indexOf(value) + values.lastIndexOf(value)) / 2;
}
