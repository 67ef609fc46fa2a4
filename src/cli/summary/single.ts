import type { MeanInterval } from '../../analysis/statistics/mean-interval.ts';
import { meanInterval } from '../../analysis/statistics/mean-interval.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import type { Runs } from '../../analysis/runs.ts';
import { valuesByPoint } from '../../analysis/runs.ts';
import { decimalsFor, writeDecimal, writeInterval } from '../../analysis/write-number.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { INCOMPLETE } from './cell.ts';

const TEXTS = {
  mean: { en: 'mean', fr: 'moyenne' },
  interval: { en: '95 % interval', fr: 'intervalle à 95 %' },
};

/** Where nothing varies: one row per metric. */
export function printSingle(
  runs: Runs,
  metrics: readonly MetricInfo[],
  terminal: Terminal,
): MeanInterval[] {
  const { language, colors } = terminal;
  const means = metrics.map(({ name }) => meanInterval(valuesByPoint(runs, name)[0] ?? []));
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
