import type { Factor } from '../../../analysis/design.ts';
import {
  convergenceTable,
  sensitivityTable,
  type WrittenTable,
} from '../../../analysis/sensitivity/sensitivity-table.ts';
import { tellSensitivity } from '../../../analysis/sensitivity/tell-sensitivity.ts';
import { tellFewReplicates } from '../../../analysis/sensitivity/usual-sizes.ts';
import { METHOD_TITLES } from '../../../analysis/sensitivity/method-titles.ts';
import { tellLeftOut } from '../../../analysis/tell-left-out.ts';
import { typeset } from '../../../analysis/typeset.ts';
import { leftOutOf } from '../../../experiment/scenario/design.ts';
import type { Scenario } from '../../../experiment/scenario/scenario.ts';
import type { Text } from '../../../model/text.ts';
import type { MeasuredSensitivity } from '../../../report/sensitivity/sensitivity-page-data.ts';
import { paragraph } from '../../layout.ts';
import { writeCount } from '../../numbers.ts';
import { printable } from '../../printable.ts';
import { printCautions } from '../../summary/print-summary.ts';
import { titleOf } from '../../summary/title.ts';
import stringWidth from '../../string-width.ts';
import { writeTable } from '../../table.ts';
import type { Terminal } from '../../terminal.ts';

interface Found {
  readonly scenario: Scenario;
  readonly factors: readonly Factor[];
  readonly found: readonly MeasuredSensitivity[];
  readonly points: number;
}

const TEXTS = {
  size: {
    en: (points: number, replicates: number, quarters: number) =>
      `${writeCount(points, 'point', 'points', 'en')} × ${writeCount(replicates, 'replicate', 'replicates', 'en')}, ${quarters} quarters each`,
    fr: (points: number, replicates: number, quarters: number) =>
      `${writeCount(points, 'point', 'points', 'fr')} × ${writeCount(replicates, 'répétition', 'répétitions', 'fr')}, ${quarters} trimestres chacune`,
  },
  convergence: {
    en: 'As the sample grows (± half of the 95% interval):',
    fr: 'Quand l’échantillon croît (± la moitié de l’intervalle à 95\u00a0%)\u00a0:',
  },
};

/** For each measure what may be said of it, above a table of the factors, the weightiest first, and how it came about as the sample grew. */
export function printSensitivity(
  { scenario, factors, found, points }: Found,
  terminal: Terminal,
): void {
  const { language, columns, colors, print } = terminal;
  const [first] = found;
  if (first === undefined) return;
  const title: Text = METHOD_TITLES[first.sensitivity.method];
  const heading = `${title[language]} · ${typeset(scenario.title[language], language)}`;
  print(colors.bold(paragraph(printable(heading), columns)));
  print(colors.dim(TEXTS.size[language](points, scenario.replicates, scenario.ticks)));
  const leftOut = tellLeftOut(leftOutOf(scenario.sweep));
  if (leftOut !== undefined) print(paragraph(leftOut[language], columns));
  const few = tellFewReplicates(scenario.replicates);
  if (few !== undefined) print(colors.yellow(paragraph(few[language], columns)));
  for (const { metric, sensitivity } of found) {
    print(`\n${titleOf(metric, terminal)}`);
    for (const sentence of tellSensitivity(sensitivity, factors, metric))
      print(paragraph(printable(sentence[language]), columns));
    const table = sensitivityTable(sensitivity, factors);
    if (table.rows.length > 0) print(`\n${written(table, terminal)}`);
    const convergence = convergenceTable(sensitivity, factors, { isNarrow: true });
    if (convergence === undefined) continue;
    print(colors.dim(`\n${paragraph(TEXTS.convergence[language], columns)}`));
    print(written(convergence, terminal));
  }
  printCautions(terminal);
}

/** No wider than the terminal: the names of the factors, and the heads, are broken. */
function written({ headers, rows }: WrittenTable, { language, columns }: Terminal): string {
  const inOne = (cells: readonly Text[]) => cells.map((cell) => printable(cell[language]));
  const [head, body] = [inOne(headers), rows.map(inOne)];
  const widthsBy = (ofHead: (text: string) => number) =>
    head.map((of, at) =>
      Math.max(ofHead(of), ...body.map((cells) => stringWidth(cells[at] ?? ''))),
    );
  const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + SPACE + width, 0);
  const wide = widthsBy(stringWidth);
  if (sum(wide) <= columns) return writeTable(head, body, { widths: wide });
  const [names = 0, ...numbers] = widthsBy(longestWord);
  const room = Math.max(LEAST, columns - SPACE - sum(numbers));
  return writeTable(head, body, { widths: [Math.min(names, room), ...numbers] });
}

/** Between two columns, and before the first. */
const SPACE = 2;

/** Characters that names of factors have at least. */
const LEAST = 12;

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map(stringWidth));
}
