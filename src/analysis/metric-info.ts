import type { Text } from '../model/text.ts';

/** What analysis and charts need to know of a metric: a part of its declaration in the model. */
export interface MetricInfo {
  readonly name: string;
  readonly label: Text;
  readonly help: Text;
  /** '' where it has none. */
  readonly unit: Text;
  readonly range: readonly [number, number];
  /** `level`: a value at a tick; `flow`: counted per tick, summed over a run. */
  readonly kind: 'level' | 'flow';
  /** The smallest difference that matters. */
  readonly margin: number;
}
