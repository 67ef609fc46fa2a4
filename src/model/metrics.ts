import type { Metric } from './metrics/declare.ts';
import { ENGAGEMENT_METRICS } from './metrics/engagement-metrics.ts';
import { withCompanion } from './metrics/ever-founded.ts';
import { FUNCTIONING_METRICS } from './metrics/functioning-metrics.ts';
import { GAIN_METRICS } from './metrics/gain-metrics.ts';
import { HAPPENING_METRICS } from './metrics/happening-metrics.ts';
import { NETWORK_LIFE_METRICS } from './metrics/network-life-metrics.ts';
import { VISION_AND_TRUST_METRICS } from './metrics/vision-and-trust-metrics.ts';
import { Tally } from './metrics/tally.ts';
import type { World } from './world.ts';

const DECLARATIONS = [
  ...ENGAGEMENT_METRICS,
  ...VISION_AND_TRUST_METRICS,
  ...FUNCTIONING_METRICS,
  ...GAIN_METRICS,
  ...NETWORK_LIFE_METRICS,
  ...HAPPENING_METRICS,
].flatMap(withCompanion);

/** Every measured quantity, declared once; tables, charts, pages and documents derive from it. */
export const METRICS: readonly Metric[] = DECLARATIONS;

export const METRIC_NAMES: readonly string[] = METRICS.map(({ name }) => name);

/** Shown first wherever nobody says what the question is about. */
export const HEADLINE_NAMES: readonly string[] = METRICS.filter(({ headline }) => headline).map(
  ({ name }) => name,
);

const VALUES = new Map(DECLARATIONS.map(({ name, value }) => [name, value]));

/**
 * Metrics at the world's present tick, in the order of their names; NaN where nothing exists. Only
 * what these need is worked out.
 * @param names all of METRICS unless told
 */
export function measure(world: World, names: readonly string[] = METRIC_NAMES): Float64Array {
  const sums = new Tally(world);
  const values = new Float64Array(names.length);
  for (let m = 0; m < values.length; m++) {
    const value = VALUES.get(names[m]);
    if (value === undefined) throw new Error(`no metric is called ${names[m]}`);
    values[m] = value(sums);
  }
  return values;
}
