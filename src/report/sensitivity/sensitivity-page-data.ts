import type { MetricInfo } from '../../analysis/metric-info.ts';
import type { Sensitivity } from '../../analysis/sensitivity/sensitivity-of.ts';
import type { SweepIdentity } from '../report-data.ts';

/** What was found for one measure. */
export interface MeasuredSensitivity {
  readonly metric: MetricInfo;
  readonly sensitivity: Sensitivity;
}

/** What the page of a sensitivity analysis is made from. */
export interface SensitivityPageData extends SweepIdentity {
  /** At least one, the weightiest measure first; all by the same method. */
  readonly measured: readonly MeasuredSensitivity[];
}
