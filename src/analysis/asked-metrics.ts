import { HEADLINE_NAMES, METRICS } from '../model/metrics.ts';
import type { MetricInfo } from './metric-info.ts';

/**
 * The metrics that a question is about, in the order given; the headline ones where nothing known
 * is named. Among these effects are sought: the fewer, the less an interval has to allow for.
 */
export function askedMetrics(names: readonly string[]): MetricInfo[] {
  const asked = metricsNamed(names);
  return asked.length > 0 ? asked : metricsNamed(HEADLINE_NAMES);
}

/**
 * What may be looked at besides: of each metric over living networks, which rises when the worst
 * dissolve, its companion over all ever founded; then the headline metrics, and their companions.
 */
export function furtherMetrics(asked: readonly MetricInfo[]): MetricInfo[] {
  const known = new Set(asked.map(({ name }) => name));
  const wanted = [...companions([...known]), ...HEADLINE_NAMES, ...companions(HEADLINE_NAMES)];
  return metricsNamed(wanted.filter((name) => !known.has(name)));
}

function companions(names: readonly string[]): string[] {
  return names.map((name) => `${name}.everFounded`);
}

/** Metrics that count what happened to networks and their members, in the order of figures. */
export const EVENT_NAMES: readonly string[] = [
  'elections',
  'replacements',
  'conflicts',
  'joins',
  'exits',
  'foundings',
  'dissolutions',
  'newSocialTies',
];

/** Each once; names that mean nothing are left out. */
export function metricsNamed(names: readonly string[]): MetricInfo[] {
  return [...new Set(names)].flatMap((name) => METRICS.find((one) => one.name === name) ?? []);
}
