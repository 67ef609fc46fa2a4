import type { Text } from '../../model/text.ts';
import type { Factor } from '../design.ts';
import type { MetricInfo } from '../metric-info.ts';
import type { Sensitivity } from './sensitivity-of.ts';
import { tellMorris } from './tell-morris.ts';
import { tellOneAtATime } from './tell-one-at-a-time.ts';
import { tellSobol } from './tell-sobol.ts';
import { tellUntold } from './tell-untold.ts';

/** What a sensitivity analysis of one measure says: the answer in the first sentence, then what the numbers carry besides. Never empty. */
export function tellSensitivity(
  sensitivity: Sensitivity,
  factors: readonly Factor[],
  metric: Pick<MetricInfo, 'label' | 'margin'>,
): Text[] {
  const untold = tellUntold(sensitivity, metric);
  if (untold !== undefined && sensitivity.method !== 'sobol') return [...untold];
  switch (sensitivity.method) {
    case 'oat':
      return tellOneAtATime(sensitivity, factors, metric);
    case 'morris':
      return tellMorris(sensitivity, factors, metric);
    case 'sobol':
      return tellSobol(sensitivity, factors, metric);
  }
}
