import type { MetricComparison } from '../../../analysis/compare/compare-arms.ts';
import type { SurvivalComparison } from '../../../analysis/compare/compare-survival.ts';
import { decimalsOf, tellMetric } from '../../../analysis/compare/metric-sentence.ts';
import { tellOverTime, writeTrajectory } from '../../../analysis/compare/over-time-sentence.ts';
import {
  LOG_RANK_CAUTION,
  SUBJECTS,
  tellSurvival,
} from '../../../analysis/compare/survival-sentence.ts';
import { writeDecimal, writeInterval, writeLevel } from '../../../analysis/write-number.ts';
import type { Language } from '../../../model/text.ts';
import { definitions, paragraph, withColon } from '../../layout.ts';
import { writePercent, writeWhole } from '../../numbers.ts';
import { printable } from '../../printable.ts';
import { titleOf } from '../../summary/title.ts';
import type { Terminal } from '../../terminal.ts';
import type { Comparison } from './compare-sides.ts';
import type { Side } from './line-up.ts';
import { describeDifferences, describePoints, describeSame } from './tell-set-up.ts';

const TEXTS = {
  same: {
    en: (a: string, b: string) => `${a} and ${b} are the same: the same points of the same sweep.`,
    fr: (a: string, b: string) =>
      `${a} et ${b} sont identiques : les mêmes points du même balayage.`,
  },
  states: {
    en: (a: string, b: string) =>
      `Every run of ${b} ends in exactly the same state as its pair in ${a}: what differs changed nothing.`,
    fr: (a: string, b: string) =>
      `Chaque simulation de ${b} finit exactement dans le même état que sa jumelle de ${a} : ce qui diffère n’a rien changé.`,
  },
  differs: { en: 'What differs', fr: 'Ce qui diffère' },
  nothing: { en: 'Nothing differs.', fr: 'Rien ne diffère.' },
  alike: { en: 'The same in both: ', fr: 'Identique des deux côtés : ' },
  paired: {
    en: (pairs: string) =>
      `Paired: runs of the same seed and replicate share their luck (${pairs} pairs).`,
    fr: (pairs: string) =>
      `Par paires : les simulations de même graine et de même répétition partagent leurs aléas (${pairs} paires).`,
  },
  unpaired: {
    en: 'Unpaired: the seeds differ, so the runs do not share their luck.',
    fr: 'Sans paires : les graines diffèrent, donc les simulations ne partagent pas leurs aléas.',
  },
  noCommon: {
    en: 'Unpaired: the seed is the same, but no replicate is in both.',
    fr: 'Sans paires : la graine est la même, mais aucune répétition n’est commune.',
  },
  above: {
    en: (b: string, a: string, share: string, isPaired: boolean) =>
      isPaired ? `${b} above ${a} in ${share} of pairs` : `${b} above ${a}: ${share}`,
    fr: (b: string, a: string, share: string, isPaired: boolean) =>
      `${b} au-dessus de ${a} : ${share}${isPaired ? ' des paires' : ''}`,
  },
  margin: {
    en: (margin: string, isEquivalent: boolean) =>
      `margin ${margin}: ${isEquivalent ? 'equivalent' : 'not shown equivalent'}`,
    fr: (margin: string, isEquivalent: boolean) =>
      `seuil ${margin} : ${isEquivalent ? 'équivalent' : 'équivalence non établie'}`,
  },
  gain: {
    en: (times: string) => `without pairs: runs × ${times}`,
    fr: (times: string) => `sans paires : simulations × ${times}`,
  },
  detectable: {
    en: (least: string) => `detectable from ${least}`,
    fr: (least: string) => `décelable à partir de ${least}`,
  },
  median: {
    en: (ticks: string) => `half by quarter ${ticks}`,
    fr: (ticks: string) => `la moitié au trimestre ${ticks}`,
  },
};

/** What happened to how many, and what of the others. */
const SURVIVAL_TEXTS = {
  networkLife: {
    happened: {
      en: (events: string, n: string) => `${events} of ${n} networks ended`,
      fr: (events: string, n: string) => `${events} réseaux sur ${n} ont disparu`,
    },
    left: { en: 'alive at the end', fr: 'en vie à la fin' },
  },
  firstExport: {
    happened: {
      en: (events: string, n: string) => `${events} of ${n} firms exported`,
      fr: (events: string, n: string) => `${events} entreprises sur ${n} ont exporté`,
    },
    left: { en: 'not yet at the end', fr: 'pas encore à la fin' },
  },
};

/** Everything about two sides: what they are, what differs, each measure, time to events. */
export function printComparison(comparison: Comparison, terminal: Terminal): void {
  const { a, b, by, identical, setUps, pairs, metrics, overTime, survival } = comparison;
  const { language, columns, colors, print } = terminal;
  if (by !== undefined) {
    const factor = a.runs.design.factors.find(({ path }) => path === by.path) ?? {};
    print(
      colors.bold(
        printable(withColon(by.label[language], writeLevel(by.level, factor, language), language)),
      ),
    );
  }
  print(definitions([rowOf(a, language), rowOf(b, language)], columns, colors.bold));
  if (identical !== undefined)
    print(`\n${colors.bold(paragraph(TEXTS[identical][language](a.letter, b.letter), columns))}`);

  const letters = [a.letter, b.letter] as const;
  if (setUps.differs.length > 0) {
    print(`\n${colors.bold(TEXTS.differs[language])}`);
    print(definitions(describeDifferences(setUps.differs, letters, language), columns, colors.dim));
  } else print(`\n${TEXTS.nothing[language]}`);
  const alike = TEXTS.alike[language] + describeSame(setUps.same, language);
  print(colors.dim(paragraph(alike, columns)));
  const isSeedOne = a.results.manifest.seed === b.results.manifest.seed;
  const luck =
    pairs > 0
      ? TEXTS.paired[language](writeWhole(pairs, language))
      : (isSeedOne ? TEXTS.noCommon : TEXTS.unpaired)[language];
  print(paragraph(luck, columns));

  for (const metric of metrics) {
    print();
    printMetric(metric, letters, terminal);
    const trajectory = overTime.find((one) => one.metric === metric.metric.name);
    if (trajectory === undefined) continue;
    print(paragraph(tellOverTime(trajectory)[language], columns, 2));
    print(
      colors.dim(
        paragraph(
          `${b.letter} − ${a.letter}, ${writeTrajectory(trajectory, decimalsOf(metric), language)}`,
          columns,
          2,
        ),
      ),
    );
  }
  for (const one of survival) {
    print();
    printSurvival(one, letters, terminal);
  }
}

function rowOf(side: Side, language: Language): [string, string] {
  const { letter, results, scenario } = side;
  const lines = [
    printable(results.directory),
    printable([scenario.title[language], ...describePoints(side, language)].join('\u00a0· ')),
  ];
  return [letter, lines.join('\n')];
}

function printMetric(
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
  const { equivalence, pairingGain, detectable } = comparison;
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
      TEXTS.margin[language](
        write(equivalence.margin, decimalsIn(equivalence.margin)),
        equivalence.isEquivalent,
      ),
    );
  if (Number.isFinite(pairingGain))
    details.push(TEXTS.gain[language](write(pairingGain, pairingGain < 10 ? 1 : 0)));
  if (detectable > 0)
    details.push(TEXTS.detectable[language](write(detectable, significant(detectable))));
  return details;
}

function printSurvival(
  comparison: SurvivalComparison,
  letters: readonly [string, string],
  { language, columns, colors, print }: Terminal,
): void {
  const { subject, n, events, curves, logRank } = comparison;
  print(colors.bold(SUBJECTS[subject][language]));
  const { happened, left } = SURVIVAL_TEXTS[subject];
  const cells = curves.map(({ steps, median }, at) => {
    const last = steps.at(-1);
    const [count = '', all = ''] = [events[at] ?? 0, n[at] ?? 0].map((one) =>
      writeWhole(one, language),
    );
    const told = [`${letters[at]} ${happened[language](count, all)}`];
    // Without events, or without anyone left, there is no interval.
    if (last !== undefined && last.low < last.high) {
      const interval = writeInterval(100 * last.low, 100 * last.high, { decimals: 0 }, language);
      told.push(`${left[language]} ${writePercent(last.survival, language)} ${interval}`);
    }
    if (median !== undefined) {
      const decimals = Number.isInteger(median) ? 0 : 1;
      told.push(TEXTS.median[language](writeDecimal(median, { decimals }, language)));
    }
    return told.join(' · ');
  });
  for (const cell of cells) print(paragraph(cell, columns, 2));
  print(paragraph(tellSurvival(comparison, letters)[language], columns, 2));
  if (Number.isFinite(logRank.p)) {
    const test = `log-rank p ${writeP(logRank.p, language)}`;
    print(colors.dim(paragraph(`${test} (${LOG_RANK_CAUTION[subject][language]})`, columns, 2)));
  }
}

/** Breaks between the pieces only, not within them. */
function keepTogether(pieces: readonly string[]): string {
  return pieces
    .map((piece) => piece.replaceAll(' ', '\u00a0'))
    .join('  ·  ')
    .replaceAll('  ·  ', '\u00a0· ');
}

function writeP(p: number, language: Language): string {
  if (p < 0.0001) return `< ${writeDecimal(0.0001, { decimals: 4 }, language)}`;
  return writeDecimal(p, { decimals: p < 0.1 ? 4 : 2 }, language);
}

function decimalsIn(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** Decimals that show two digits. */
function significant(value: number): number {
  return Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(value))));
}
