import type { Metric } from '../model/metrics/declare.ts';

/** What analysis and charts need to know of a metric: a part of its declaration in the model. */
export type MetricInfo = Pick<
  Metric,
  'name' | 'label' | 'help' | 'unit' | 'kind' | 'covers' | 'margin'
>;
