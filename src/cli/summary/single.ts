import type { MetricInfo } from '../../analysis/metric-info.ts';
import { decimalsFor, writeDecimal, writeInterval } from '../../analysis/write-number.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { type Cell, cellOf, INCOMPLETE } from './cell.ts';
import type { MeasuredSweep } from './measured-sweep.ts';

const TEXTS = {
  mean: { en: 'mean', fr: 'moyenne' },
  interval: { en: '95% interval', fr: 'intervalle à 95\u00a0%' },
};

/** Where nothing varies: one row per metric. */
export function printSingle(
  { asked }: MeasuredSweep,
  metrics: readonly MetricInfo[],
  terminal: Terminal,
): Cell[] {
  const { language, colors } = terminal;
  const means = metrics.flatMap(({ name }) =>
    (asked.get(name)?.points ?? []).slice(0, 1).map((mean) => cellOf(mean, name)),
  );
  const rows = means.map((mean, at) => {
    const decimals = decimalsFor((mean.high - mean.low) / 2);
    return [
      metrics[at]?.label[language] ?? '',
      writeDecimal(mean.mean, { decimals }, language) + (mean.missing > 0 ? INCOMPLETE : ''),
      writeInterval(mean.low, mean.high, { decimals }, language),
    ];
  });
  const head = ['', TEXTS.mean[language], TEXTS.interval[language]].map(colors.dim);
  terminal.print(writeTable(head, rows));
  return means;
}
