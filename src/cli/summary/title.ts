import type { MetricInfo } from '../../analysis/metric-info.ts';
import type { Terminal } from '../terminal.ts';

/** `Engagement abroad (stage, 0 to 4) · engagement` */
export function titleOf({ name, label, unit }: MetricInfo, { language, colors }: Terminal): string {
  const ofUnit = unit[language] === '' ? '' : ` (${unit[language]})`;
  return `${colors.bold(label[language])}${colors.dim(`${ofUnit} · ${name}`)}`;
}
