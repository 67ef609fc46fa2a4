import type { Language } from '../model/text.ts';
import { type Design, type Factor, isDrawn, type Level } from './design.ts';
import { countDecimals, writeDecimal, writeLevel } from './write-number.ts';

/** Nobody types more digits than these; a value with more was drawn or worked out. */
const MOST_TYPED = 6;
/** Of such a value three digits tell where it is. */
const DIGITS = 3;
/** Beyond so many decimals a column is not kept in line. */
const MOST_DECIMALS = 4;

/**
 * Values of a factor, to be read one below the other. Typed ones keep the digits they have; where some were drawn or
 * worked out, all are told in three digits, and zeros at the end keep their points one below the other.
 */
export function writeLevels(
  levels: readonly Level[],
  factor: Pick<Factor, 'options'>,
  design: Design,
  language: Language,
): string[] {
  if (!isDrawn(design) && !levels.some(isLong))
    return levels.map((level) => writeLevel(level, factor, language));
  const shown = levels.map(rounded);
  const decimals = Math.max(
    ...shown.map((level) => (typeof level === 'number' ? countDecimals(level) : 0)),
  );
  return shown.map((level) =>
    typeof level === 'number' && decimals <= MOST_DECIMALS
      ? writeDecimal(level, { decimals }, language)
      : writeLevel(level, factor, language),
  );
}

function isLong(level: Level): boolean {
  return typeof level === 'number' && Number(level.toPrecision(MOST_TYPED)) !== level;
}

function rounded(level: Level): Level {
  return typeof level === 'number' && !Number.isInteger(level)
    ? Number(level.toPrecision(DIGITS))
    : level;
}
