import type { TableName } from '../../../experiment/results/table-names.ts';
import { paragraph } from '../../layout.ts';
import type { Terminal } from '../../terminal.ts';
import type { Comparison } from './compare-sides.ts';

/** With fewer runs a band over time would be too narrow. */
const FEWEST_RUNS = 6;

/** What is not told, and what it would take. */
export function printOmissions(
  comparison: Comparison,
  { print, language, columns, colors }: Terminal,
): void {
  const { a, b, metrics, overTime, pairs, survival } = comparison;
  const texts = TEXTS[language];
  const isKept = (table: TableName) =>
    [a, b].every(({ results }) => results.tables.includes(table));
  const isTold = (subject: string) => survival.some((one) => one.subject === subject);
  const fewest = Math.min(...metrics.flatMap(({ means }) => means.map(({ n }) => n)));
  const isFew = (pairs > 0 ? pairs : fewest) < FEWEST_RUNS;
  const without = metrics.filter(
    ({ metric }) => !overTime.some((one) => one.metric === metric.name),
  );
  const told = [
    ...(without.length === 0
      ? []
      : [
          !isKept('series')
            ? texts.noSeries
            : isFew
              ? texts.few
              : texts.notKept(without.map(({ metric }) => metric.name).join(', ')),
        ]),
    ...(isTold('networkLife') || isKept('events') || isKept('networks') ? [] : [texts.noLives]),
    ...(isTold('firstExport') || isKept('firms') ? [] : [texts.noExports]),
  ];
  if (told.length > 0) print(`\n${colors.dim(paragraph(told.join(' '), columns))}`);
}

const TEXTS = {
  en: {
    noSeries: 'Over time: not told, as a side has no table series (sweep --tables series).',
    few: `Over time: not told, as fewer than ${FEWEST_RUNS} runs or pairs say too little.`,
    notKept: (names: string) => `Over time: not told of what the series did not keep (${names}).`,
    noLives:
      'Life of networks: not told, as a side has neither the table events nor networks (sweep --tables events).',
    noExports:
      'Time to first export: not told, as a side has no table firms (sweep --tables firms).',
  },
  fr: {
    noSeries:
      'Au fil du temps\u00a0: non indiqué, car un côté n’a pas de table series (sweep --tables series).',
    few: `Au fil du temps\u00a0: non indiqué, car moins de ${FEWEST_RUNS} simulations ou paires en disent trop peu.`,
    notKept: (names: string) =>
      `Au fil du temps\u00a0: non indiqué pour ce que les séries n’ont pas gardé (${names}).`,
    noLives:
      'Vie des réseaux\u00a0: non indiquée, car un côté n’a ni la table events ni la table networks (sweep --tables events).',
    noExports:
      'Délai avant la première exportation\u00a0: non indiqué, car un côté n’a pas de table firms (sweep --tables firms).',
  },
};
