import type { Panel } from '../../../analysis/appraisal/tell/panels.ts';
import { decimalsWithin } from '../../../analysis/appraisal/tell/write-outcome.ts';
import { writeDecimal, writeInterval } from '../../../analysis/write-number.ts';
import { paragraph } from '../../layout.ts';
import type { Terminal } from '../../terminal.ts';
import { drawBars } from '../../text-bars.ts';

/** Values on one scale as bars, each with its 95 % interval; ratios by their logarithm. */
export function printPanel(
  { title, unit, rows, isRatio, remark }: Panel,
  { print, language, columns, colors }: Terminal,
): void {
  const units = unit[language] === '' ? '' : ` (${unit[language]})`;
  print(paragraph(title[language] + units, columns, 2));
  const bars = rows.map(({ label, value, low, high }) => {
    const decimals = decimalsWithin(low ?? NaN, high ?? NaN, isRatio);
    const middle = writeDecimal(value ?? NaN, { decimals }, language);
    const interval = writeInterval(low ?? NaN, high ?? NaN, { decimals }, language);
    return {
      label: label[language],
      value: value !== null && isRatio ? Math.log(value) : value,
      written: value === null ? middle : `${middle} ${interval}`,
    };
  });
  print(drawBars(bars, 4));
  if (remark !== undefined) print(colors.dim(paragraph(remark[language], columns, 4)));
}
