import { METRIC_NAMES } from '../../model/index.ts';
import type { Frame } from '../kernel/frame.ts';

/** Every measure of every quarter, as the command line's table `series` has them; empty where there is nothing to measure. */
export function seriesFile(frames: readonly Frame[], replicate: number): string {
  const head = ['replicate', 'tick', ...METRIC_NAMES].join(',');
  const rows = frames.map(({ tick, metrics }) => {
    const values = Array.from(metrics, (value) => (Number.isNaN(value) ? '' : String(value)));
    return [replicate, tick, ...values].join(',');
  });
  return `${[head, ...rows].join('\r\n')}\r\n`;
}
