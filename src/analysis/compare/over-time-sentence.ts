import type { Language, Text } from '../../model/text.ts';
import { writeDecimal } from '../write-number.ts';
import type { DifferenceOverTime } from './over-time.ts';

/** From when on the two are apart. */
export function tellOverTime({
  ticks,
  partsAt,
  apartFrom,
}: Pick<DifferenceOverTime, 'ticks' | 'partsAt' | 'apartFrom'>): Text {
  const last = ticks.at(-1);
  if (partsAt === undefined) {
    return {
      en: 'Over time: at no quarter are the two clearly apart.',
      fr: 'Au fil du temps\u00a0: à aucun trimestre les deux ne s’écartent nettement.',
    };
  }
  if (partsAt === last) {
    return {
      en: `Over time: clearly apart at the last quarter only (${partsAt}).`,
      fr: `Au fil du temps\u00a0: écart net au dernier trimestre seulement (${partsAt}).`,
    };
  }
  if (partsAt === apartFrom) {
    return {
      en: `Over time: clearly apart from quarter ${partsAt} to the end.`,
      fr: `Au fil du temps\u00a0: écart net du trimestre ${partsAt} jusqu’à la fin.`,
    };
  }
  return apartFrom === undefined
    ? {
        en: `Over time: clearly apart at quarter ${partsAt} for the first time, but no longer at the end.`,
        fr: `Au fil du temps\u00a0: écart net au trimestre ${partsAt} pour la première fois, mais plus à la fin.`,
      }
    : {
        en: `Over time: clearly apart at quarter ${partsAt} for the first time, and ${apartFrom === last ? `again at the last (${last})` : `from quarter ${apartFrom} to the end`}.`,
        fr: `Au fil du temps\u00a0: écart net au trimestre ${partsAt} pour la première fois, puis ${apartFrom === last ? `au dernier (${last})` : `du trimestre ${apartFrom} jusqu’à la fin`}.`,
      };
}

const MOMENTS = 5;

/** The difference at a few quarters, evenly spread: `quarter 0: 0.00 · 15: +0.12 · …` */
export function writeTrajectory(
  { ticks, points }: DifferenceOverTime,
  decimals: number,
  language: Language,
): string {
  const last = ticks.length - 1;
  const places = [
    ...new Set(Array.from({ length: MOMENTS }, (_, i) => Math.round((i * last) / (MOMENTS - 1)))),
  ];
  const written = places.map((place) => {
    const value = points[place]?.difference ?? Number.NaN;
    return `${ticks[place]}${COLON[language]}${writeDecimal(value, { decimals, isSigned: true }, language)}`;
  });
  return `${QUARTER[language]} ${written.join(' · ')}`;
}

// What belongs together is not parted at the end of a line.
const COLON = { en: ':\u00a0', fr: '\u00a0:\u00a0' };
const QUARTER = { en: 'quarter', fr: 'trimestre' };
