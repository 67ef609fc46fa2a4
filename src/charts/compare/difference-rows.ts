import {
  clearDecimals,
  decimalsFor,
  writeDecimal,
  writeInterval,
} from '../../analysis/write-number.ts';
import type { Language } from '../../model/text.ts';
import { axisTitle, plotted } from '../chart.ts';
import type { DifferencesData, DrawnDifference, NamedPair } from './comparison-figures.ts';

/** What is drawn of every metric and pair. */
export function differenceRows(
  { metrics, pairs, differences }: DifferencesData,
  aside: number,
  language: Language,
) {
  return metrics.flatMap((metric) => {
    const name = axisTitle(metric, aside, language).join('\n');
    return pairs.flatMap((pair, at) => {
      const found = differences[metric.name]?.[at];
      if (found === undefined || !Number.isFinite(found.difference)) return [];
      const { difference, low, high, verdict } = found;
      const decimals = decimalsOf(found);
      const text = writeDecimal(difference, { decimals, isSigned: true }, language);
      const named = nameOf(pair, language);
      const inMargins = (value: number) => plotted(value / metric.margin);
      return [
        {
          metric: name,
          pair: named,
          side: pair.b,
          difference: plotted(difference),
          low: plotted(low),
          high: plotted(high),
          margin: metric.margin,
          inMargins: inMargins(difference),
          lowInMargins: inMargins(Number.isFinite(low) ? low : difference),
          highInMargins: inMargins(Number.isFinite(high) ? high : difference),
          isClear: verdict === 'higher' || verdict === 'lower',
          text,
          label: pairs.length === 1 ? text : `${pair.at?.level[language] ?? pair.b}  ${text}`,
          interval: writeInterval(low, high, { decimals, isSigned: true }, language),
        },
      ];
    });
  });
}

export function decimalsOf({ low, high, difference }: DrawnDifference): number {
  return clearDecimals(low, high, decimalsFor((high - low) / 2 || Math.abs(difference) / 10));
}

/** `B − A`, or with the level at which it is. */
export function nameOf({ a, b, at }: NamedPair, language: Language): string {
  return at === undefined
    ? `${b} − ${a}`
    : `${b} − ${a}, ${at.factor[language]} ${at.level[language]}`;
}
