import type { Panel } from '../../../analysis/appraisal/tell/panels.ts';
import { writePanelRow } from '../../../analysis/appraisal/tell/write-panel-row.ts';
import { paragraph } from '../../layout.ts';
import type { Terminal } from '../../terminal.ts';
import { drawBars } from '../../text-bars.ts';

/** Values on one scale as bars, each with its 95% interval; ratios by their logarithm. */
export function printPanel(
  { title, unit, rows, isRatio, remark }: Panel,
  { print, language, columns, colors }: Terminal,
): void {
  const units = unit[language] === '' ? '' : ` (${unit[language]})`;
  print(paragraph(title[language] + units, columns, 2));
  const bars = rows.map((row) => ({
    label: row.label[language],
    value: row.value !== null && isRatio ? Math.log(row.value) : row.value,
    written: writePanelRow(row, isRatio, language),
  }));
  print(drawBars(bars, 4));
  if (remark !== undefined) print(colors.dim(paragraph(remark[language], columns, 4)));
}
