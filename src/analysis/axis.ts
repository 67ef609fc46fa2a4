import type { Language, Text } from '../model/text.ts';
import { type Design, type Factor, type Level, levelAt, levelsOf, isDrawn } from './design.ts';
import { writeExact, writeLevel } from './write-number.ts';

/** A factor as an axis of figures: its values in order, or ranges of them where they are too many to draw. */
export interface Axis {
  readonly label: Text;
  readonly unit: Text;
  readonly steps: readonly AxisStep[];
  /** Values that follow each other, rather than options without order. */
  readonly isOrdered: boolean;
}

export interface AxisStep {
  readonly label: Text;
  /** The points of the sweep that belong here. */
  readonly points: readonly number[];
}

/**
 * The axis of a factor with at most `most` steps; numbers beyond that are drawn together in ranges
 * of about equally many points. Factors that always move together share an axis: the steps are
 * those of the first.
 */
export function axisOf(design: Design, bundle: readonly number[], most: number): Axis {
  const [factorIndex = -1] = bundle;
  const factor = design.factors[factorIndex];
  if (factor === undefined) throw new RangeError(`the design has no factor ${factorIndex}`);
  const levels = levelsOf(design, factorIndex);
  const isOrdered = levels.every((level) => typeof level === 'number');
  const ranges = rangesOf(design, factorIndex, levels, most);
  const pointsOf = (range: readonly Level[]) => {
    const held = new Set(range);
    return design.points.flatMap((_, point) =>
      held.has(levelAt(design, point, factorIndex)) ? [point] : [],
    );
  };
  // What moves along is named with it.
  const labels = bundle.flatMap((index) => {
    const member = design.factors[index];
    const levels = ranges.map((range) =>
      pointsOf(range).map((point) => levelAt(design, point, index)),
    );
    return member === undefined ? [] : [labelsOf(levels.map(ordered), member, isDrawn(design))];
  });
  const steps = ranges.map((range, i) => {
    return { label: joined(labels.map((ofMember) => ofMember[i])), points: pointsOf(range) };
  });
  const label = joined(bundle.map((index) => design.factors[index]?.label));
  const unit = bundle.length === 1 ? factor.unit : { en: '', fr: '' };
  return { label, unit, steps, isOrdered };
}

/** Each level once, numbers in ascending order. */
function ordered(levels: readonly Level[]): Level[] {
  const once = [...new Set(levels)];
  return once.every((level) => typeof level === 'number') ? once.sort((a, b) => a - b) : once;
}

function joined(texts: readonly (Text | undefined)[]): Text {
  const join = (language: Language) => texts.map((text) => text?.[language] ?? '').join(' / ');
  return { en: join('en'), fr: join('fr') };
}

/** Each level by itself or, where numbers are too many, ranges of them; what is left to the model stays by itself. */
function rangesOf(
  design: Design,
  factor: number,
  levels: readonly Level[],
  most: number,
): Level[][] {
  const numbers = levels.filter((level) => typeof level === 'number');
  const isShort = levels.length <= most;
  if (isShort || levels.some((level) => level !== null && typeof level !== 'number'))
    return levels.map((level) => [level]);
  const ranges = rangesOfNumbers(design, factor, numbers, most);
  if (numbers.length === levels.length) return ranges;
  return levels[0] === null ? [[null], ...ranges] : [...ranges, [null]];
}

/** Neighbouring numbers put together so that each range holds about the same number of points. */
function rangesOfNumbers(
  design: Design,
  factor: number,
  levels: readonly number[],
  most: number,
): Level[][] {
  const counts = new Map<Level, number>();
  for (let point = 0; point < design.points.length; point++) {
    const level = levelAt(design, point, factor);
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const countOf = (level: Level) => counts.get(level) ?? 0;
  const all = levels.reduce((sum, level) => sum + countOf(level), 0);
  const ranges: Level[][] = Array.from({ length: most }, () => []);
  let seen = 0;
  for (const level of levels) {
    const count = countOf(level);
    const range = Math.min(most - 1, Math.floor(((seen + count / 2) / all) * most));
    ranges[range]?.push(level);
    seen += count;
  }
  return ranges.filter((range) => range.length > 0);
}

/** Of a value that was drawn so many digits tell where it is, unless another has the same. */
const FEWEST_DRAWN = 3;

/** Labels with as few digits as keep them different; values that somebody chose keep all of theirs. */
function labelsOf(ranges: readonly (readonly Level[])[], factor: Factor, isDrawn = false): Text[] {
  for (let digits = 2; ; digits++) {
    const labels = ranges.map((range) => {
      const [one = null] = range;
      const drawn = isDrawn && range.length === 1 && typeof one === 'number';
      const shown = drawn ? [rounded(one, Math.max(digits, FEWEST_DRAWN))] : range;
      return {
        en: labelOf(shown, factor, digits, 'en'),
        fr: labelOf(shown, factor, digits, 'fr'),
      };
    });
    if (digits === 6 || new Set(labels.map(({ en }) => en)).size === labels.length) return labels;
  }
}

function labelOf(
  range: readonly Level[],
  factor: Factor,
  digits: number,
  language: Language,
): string {
  const [first = null] = range;
  const last = range.at(-1) ?? null;
  if (range.length === 1 || typeof first !== 'number' || typeof last !== 'number') {
    return writeLevel(first, factor, language);
  }
  const write = (value: number) => writeExact(rounded(value, digits), language);
  return `${write(first)}–${write(last)}`;
}

function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
