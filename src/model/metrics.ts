import type { Metric } from './metrics/declare.ts';
import { ENGAGEMENT_METRICS } from './metrics/engagement-metrics.ts';
import { withCompanion } from './metrics/ever-founded.ts';
import { FUNCTIONING_METRICS } from './metrics/functioning-metrics.ts';
import { GAIN_METRICS } from './metrics/gain-metrics.ts';
import { HAPPENING_METRICS } from './metrics/happening-metrics.ts';
import { NETWORK_LIFE_METRICS } from './metrics/network-life-metrics.ts';
import { VISION_AND_TRUST_METRICS } from './metrics/vision-and-trust-metrics.ts';
import { partsReadBy } from './metrics/part.ts';
import type { Part } from './metrics/part.ts';
import type { Sums } from './metrics/sums.ts';
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

const DECLARED = new Map(DECLARATIONS.map((declaration) => [declaration.name, declaration]));

/** Measures some metrics: which sums they need, and how they are read off them. */
export class Gauge {
  readonly #values: readonly ((sums: Sums) => number)[];
  readonly #parts: ReadonlySet<Part>;

  /** @param names in the order in which they are read; all of METRICS unless told */
  constructor(names: readonly string[] = METRIC_NAMES) {
    this.#values = names.map((name) => {
      const declared = DECLARED.get(name);
      if (declared === undefined) throw new Error(`no metric is called ${name}`);
      return declared.value;
    });
    this.#parts = new Set(this.#values.flatMap((value) => [...partsReadBy(value)]));
  }

  /** Sums to which no world was added yet. */
  tally(): Tally {
    return new Tally(this.#parts);
  }

  /** The metrics of the worlds that were added; NaN where nothing exists. */
  read(sums: Tally): Float64Array {
    const values = new Float64Array(this.#values.length);
    for (let m = 0; m < values.length; m++) values[m] = this.#values[m](sums);
    return values;
  }
}

const EVERYTHING = new Gauge();

/**
 * Metrics at the world's present tick, in the order of their names; NaN where nothing exists. Only
 * what these need is worked out. To measure the same again and again, keep a Gauge.
 * @param names all of METRICS unless told
 */
export function measure(world: World, names?: readonly string[]): Float64Array {
  const gauge = names === undefined ? EVERYTHING : new Gauge(names);
  const sums = gauge.tally();
  sums.add(world);
  return gauge.read(sums);
}
