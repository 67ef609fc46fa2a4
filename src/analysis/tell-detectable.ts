import type { Language, Text } from '../model/text.ts';
import { writeDetectable } from './compare/write-detectable.ts';
import type { MetricInfo } from './metric-info.ts';
import { isPossible } from './metric-range.ts';
import type { PointSummary } from './summary.ts';

const NOTHING: Text = {
  en: 'With fewer than two runs measured at each point, nobody can tell how small a difference such runs would find.',
  fr: 'Avec moins de deux simulations mesurées en chaque point, nul ne peut dire quelle différence de telles simulations trouveraient.',
};

/**
 * The smallest difference between two points that as many runs would find, for each metric: from the point where least to that where most is
 * needed. See PointSummary.
 */
export function tellDetectable(
  summaries: readonly PointSummary[],
  metrics: readonly MetricInfo[],
): Text {
  const ranges = metrics.flatMap((metric) => {
    const all = summaries
      .filter((one) => one.metric === metric.name && one.detectable > 0)
      .map(({ detectable }) => detectable);
    if (all.length === 0) return [];
    const found = all.filter((one) => isPossible(one, metric.name));
    const [least, most] = found.reduce(
      ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
      [Number.POSITIVE_INFINITY, 0],
    );
    return [{ metric, least, most, isEverywhere: found.length === all.length }];
  });
  if (ranges.length === 0) return NOTHING;
  const list = (language: Language) =>
    ranges
      .map(({ metric: { label }, least, most, isEverywhere }) => {
        if (most === 0) return `${label[language]} ${NONE[language]}`;
        const elsewhere = isEverywhere ? '' : ` ${NOT_EVERYWHERE[language]}`;
        const [low, high] = [least, most].map((value) => writeDetectable(value, language));
        // Beside what the others need, nothing: its digits would say no more.
        if (least < most / 100) return `${label[language]} ${UP_TO[language]} ${high}${elsewhere}`;
        const range = low === high ? low : `${low} ${TO[language]} ${high}`;
        return `${label[language]} ${range}${elsewhere}`;
      })
      .join(SEPARATOR[language]);
  return {
    en: `Smallest difference between two points that as many runs would find in four cases out of five, comparing these two alone (at 5%) and without pairing them by their luck: ${list('en')}.`,
    fr: `Plus petite différence entre deux points qu’autant de simulations trouveraient quatre fois sur cinq, en ne comparant que ces deux points (à 5\u00a0%) et sans les apparier par leur hasard\u00a0: ${list('fr')}.`,
  };
}

const TO: Text = { en: 'to', fr: 'à' };
/** What such runs would find is wider than the measure itself. */
const NONE: Text = { en: 'none that is possible', fr: 'aucune qui soit possible' };
const NOT_EVERYWHERE: Text = {
  en: '(at some points none that is possible)',
  fr: '(en certains points, aucune qui soit possible)',
};
const UP_TO: Text = { en: 'up to', fr: 'jusqu’à' };
const SEPARATOR: Text = { en: ', ', fr: '\u00a0; ' };
