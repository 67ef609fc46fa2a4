import type { SurvivalComparison } from '../../../analysis/compare/compare-survival.ts';
import {
  LOG_RANK_CAUTION,
  SUBJECTS,
  tellSurvival,
} from '../../../analysis/compare/survival-sentence.ts';
import { writeP } from '../../../analysis/compare/write-p.ts';
import { writeDecimal, writeInterval } from '../../../analysis/write-number.ts';
import { paragraph } from '../../layout.ts';
import { writePercent, writeWhole } from '../../numbers.ts';
import type { Terminal } from '../../terminal.ts';

const MEDIAN = {
  en: (ticks: string) => `half by quarter ${ticks}`,
  fr: (ticks: string) => `la moitié au trimestre ${ticks}`,
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

/** How many, how long, and what may be said of the difference. */
export function printSurvival(
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
      told.push(MEDIAN[language](writeDecimal(median, { decimals }, language)));
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
