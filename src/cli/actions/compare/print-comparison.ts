import { decimalsOf } from '../../../analysis/compare/metric-sentence.ts';
import { tellOverTime, writeTrajectory } from '../../../analysis/compare/over-time-sentence.ts';
import {
  describeDifferences,
  describePoints,
  describeSame,
} from '../../../analysis/compare/tell-set-up.ts';
import { writeLevel } from '../../../analysis/write-number.ts';
import { typeset } from '../../../analysis/typeset.ts';
import type { Language } from '../../../model/text.ts';
import { definitions, paragraph, withColon } from '../../layout.ts';
import { writeWhole } from '../../numbers.ts';
import { printable } from '../../printable.ts';
import type { Terminal } from '../../terminal.ts';
import type { Comparison } from './compare-sides.ts';
import type { Side } from './side.ts';
import { printOmissions } from './print-omissions.ts';
import { printMetric } from './print-metric.ts';
import { printSurvival } from './print-survival.ts';

const TEXTS = {
  same: {
    en: (a: string, b: string) => `${a} and ${b} are the same: the same points of the same sweep.`,
    fr: (a: string, b: string) =>
      `${a} et ${b} sont identiques\u00a0: les mêmes points du même balayage.`,
  },
  states: {
    en: (a: string, b: string) =>
      `Every run of ${b} ends in exactly the same state as its pair in ${a}: what differs changed nothing.`,
    fr: (a: string, b: string) =>
      `Chaque simulation de ${b} finit exactement dans le même état que sa jumelle de ${a}\u00a0: ce qui diffère n’a rien changé.`,
  },
  differs: { en: 'What differs', fr: 'Ce qui diffère' },
  nothing: { en: 'Nothing differs.', fr: 'Rien ne diffère.' },
  alike: { en: 'The same in both: ', fr: 'Identique des deux côtés\u00a0: ' },
  paired: {
    en: (pairs: string) =>
      `Paired: runs of the same seed and replicate share their luck (${pairs} pairs).`,
    fr: (pairs: string) =>
      `Par paires\u00a0: les simulations de même graine et de même répétition partagent leurs aléas (${pairs} paires).`,
  },
  unpaired: {
    en: 'Unpaired: the seeds differ, so the runs do not share their luck.',
    fr: 'Sans paires\u00a0: les graines diffèrent, donc les simulations ne partagent pas leurs aléas.',
  },
  noCommon: {
    en: 'Unpaired: the seed is the same, but no replicate is in both.',
    fr: 'Sans paires\u00a0: la graine est la même, mais aucune répétition n’est commune.',
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
    const rows = describeDifferences(setUps.differs, language).map(
      ({ name, values: [left, right] }) =>
        [printable(name), printable(`${a.letter} ${left}, ${b.letter} ${right}`)] as const,
    );
    print(definitions(rows, columns, colors.dim));
  } else print(`\n${TEXTS.nothing[language]}`);
  const alike = TEXTS.alike[language] + printable(describeSame(setUps.same, language));
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
  printOmissions(comparison, terminal);
}

function rowOf(side: Side, language: Language): [string, string] {
  const { letter, results, scenario } = side;
  const lines = [
    printable(results.directory),
    printable(
      [typeset(scenario.title[language], language), ...describePoints(side, language)].join(
        '\u00a0· ',
      ),
    ),
  ];
  return [letter, lines.join('\n')];
}
