import type { MetricComparison } from '../../../analysis/compare/compare-arms.ts';
import { decimalsOf, tellMetric } from '../../../analysis/compare/metric-sentence.ts';
import { writeDetectable } from '../../../analysis/compare/write-detectable.ts';
import { writeP } from '../../../analysis/compare/write-p.ts';
import { isPossible } from '../../../analysis/metric-range.ts';
import { writeDecimal, writeExact, writeInterval } from '../../../analysis/write-number.ts';
import type { Language } from '../../../model/text.ts';
import { paragraph } from '../../layout.ts';
import { writePercent } from '../../numbers.ts';
import { titleOf } from '../../summary/title.ts';
import type { Terminal } from '../../terminal.ts';

const TEXTS = {
  above: {
    en: (b: string, a: string, share: string, isPaired: boolean) =>
      isPaired ? `${b} above ${a} in ${share} of pairs` : `${b} above ${a}: ${share}`,
    fr: (b: string, a: string, share: string, isPaired: boolean) =>
      `${b} au-dessus de ${a}\u00a0: ${share}${isPaired ? ' des paires' : ''}`,
  },
  margin: {
    en: (margin: string, isEquivalent: boolean) =>
      `margin ${margin}: ${isEquivalent ? 'equivalent' : 'not shown equivalent'}`,
    fr: (margin: string, isEquivalent: boolean) =>
      `seuil ${margin}\u00a0: ${isEquivalent ? 'équivalent' : 'équivalence non établie'}`,
  },
  gain: {
    en: (times: string) => `without pairs: runs × ${times}`,
    fr: (times: string) => `sans paires\u00a0: simulations × ${times}`,
  },
  detectable: {
    en: (least: string) => `detectable from ${least}`,
    fr: (least: string) => `décelable à partir de ${least}`,
  },
};

/** One measure: means and difference, what else is known of it, and what may be said. */
export function printMetric(
  comparison: MetricComparison,
  letters: readonly [string, string],
  terminal: Terminal,
): void {
  const { language, columns, colors, print } = terminal;
  const [a, b] = letters;
  const { metric, means, difference, low, high, verdict } = comparison;
  print(titleOf(metric, terminal));
  const decimals = decimalsOf(comparison);
  const cells = [
    ...means.map((mean, at) => {
      const value = writeDecimal(mean.mean, { decimals }, language);
      return `${letters[at]} ${value} ${writeInterval(mean.low, mean.high, { decimals }, language)}`;
    }),
    `${b} − ${a} ${writeDecimal(difference, { decimals, isSigned: true }, language)} ` +
      writeInterval(low, high, { decimals, isSigned: true }, language),
  ];
  print(paragraph(keepTogether(cells), columns, 2));
  const details = keepTogether(detailsOf(comparison, letters, language));
  if (details !== '') print(colors.dim(paragraph(details, columns, 2)));
  const isClear = verdict === 'higher' || verdict === 'lower';
  const sentence = paragraph(tellMetric(comparison, letters)[language], columns, 2);
  print(isClear ? colors.bold(sentence) : sentence);
}

function detailsOf(
  comparison: MetricComparison,
  [a, b]: readonly [string, string],
  language: Language,
): string[] {
  const { isPaired, standardised, superiority, p, pAdjusted, comparisons } = comparison;
  const { metric, equivalence, pairingGain, detectable } = comparison;
  const write = (value: number, decimals: number) => writeDecimal(value, { decimals }, language);
  const details: string[] = [];
  if (Number.isFinite(standardised))
    details.push(
      `${isPaired ? 'dz' : 'd'} ${writeDecimal(standardised, { decimals: 2, isSigned: true }, language)}`,
    );
  if (Number.isFinite(superiority))
    details.push(TEXTS.above[language](b, a, writePercent(superiority, language), isPaired));
  if (Number.isFinite(p)) {
    const single = `p ${writeP(p, language)}`;
    details.push(comparisons === 1 ? single : `${single}, Holm ${writeP(pAdjusted, language)}`);
  }
  if (equivalence !== undefined)
    details.push(
      TEXTS.margin[language](writeExact(equivalence.margin, language), equivalence.isEquivalent),
    );
  if (Number.isFinite(pairingGain))
    details.push(TEXTS.gain[language](write(pairingGain, pairingGain < 10 ? 1 : 0)));
  if (detectable > 0 && isPossible(detectable, metric.name))
    details.push(TEXTS.detectable[language](writeDetectable(detectable, language)));
  return details;
}

/** Breaks between the pieces only, not within them. */
function keepTogether(pieces: readonly string[]): string {
  return pieces
    .map((piece) => piece.replaceAll(' ', '\u00a0'))
    .join('  ·  ')
    .replaceAll('  ·  ', '\u00a0· ');
}
