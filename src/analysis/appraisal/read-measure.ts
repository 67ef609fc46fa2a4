import type { Measure } from '../findings/reading.ts';
import { ofNetwork } from './look.ts';
import type { Look, Reading } from './look.ts';

/** The metrics that a measure reads. */
export function metricsIn(measure: Measure): string[] {
  if ('metric' in measure) return [measure.metric];
  if ('rise' in measure) return [measure.rise];
  if ('mean' in measure) return [measure.mean];
  return 'reached' in measure ? [measure.reached] : [];
}

/** The number that a measure reads off a run; NaN where there was nothing to read. */
export function readMeasure(measure: Measure): Reading<number> {
  if ('metric' in measure) return readAt(measure.metric, measure.at);
  if ('rise' in measure) return readRise(measure);
  if ('mean' in measure) return readMean(measure);
  if ('reached' in measure) return readReached(measure);
  if ('firms' in measure) return readFirms(measure);
  if ('explained' in measure) return readExplained(measure);
  if ('winners' in measure) return readWinners();
  return readTrustRose(measure);
}

function readAt(metric: string, at: number): Reading<number> {
  let value = NaN;
  return {
    tick(look) {
      if (look.tick === at) value = look.metric(metric);
    },
    found: () => value,
  };
}

function readRise({ rise, from, to }: Extract<Measure, { rise: string }>): Reading<number> {
  const before = readAt(rise, from);
  const after = readAt(rise, to);
  return both(before, after, (start, end) => end - start);
}

function readReached({ reached, at, final }: Extract<Measure, { reached: string }>) {
  return both(readAt(reached, at), readAt(reached, final), (early, last) => early / last);
}

function both(
  one: Reading<number>,
  other: Reading<number>,
  combine: (one: number, other: number) => number,
): Reading<number> {
  return {
    tick(look) {
      one.tick?.(look);
      other.tick?.(look);
    },
    found: () => combine(one.found(), other.found()),
  };
}

function readMean({ mean, from, to }: Extract<Measure, { mean: string }>): Reading<number> {
  let sum = 0;
  let count = 0;
  return {
    tick(look) {
      if (look.tick < from || look.tick > to) return;
      const value = look.metric(mean);
      if (Number.isNaN(value)) return;
      sum += value;
      count += 1;
    },
    found: () => sum / count,
  };
}

/** Mean rise of a column over the firms that are no hubs at the first of the two quarters. */
function readFirms({ firms, from, to }: Extract<Measure, { firms: string }>): Reading<number> {
  let before: ArrayLike<number> = [];
  let isHub: ArrayLike<number> = [];
  let rise = NaN;
  return {
    tick(look) {
      if (look.tick === from) {
        before = look.firms(firms);
        isHub = look.firms('isHub');
      }
      if (look.tick !== to) return;
      const chosen = indicesOf(isHub, (hub) => hub === 0);
      const after = look.firms(firms);
      rise = meanOver(chosen, (i) => (after[i] ?? NaN) - (before[i] ?? NaN));
    },
    found: () => rise,
  };
}

/**
 * R² of a regression of firms' mean contributions over some quarters on their predisposition at
 * the set-up: squared correlation over the firms that took part in projects.
 */
function readExplained({ from, to }: Extract<Measure, { explained: string }>): Reading<number> {
  let first: ArrayLike<number> = [];
  const sums: number[] = [];
  const counts: number[] = [];
  return {
    tick(look) {
      if (look.tick === 0) first = look.firms('predisposition');
      if (look.tick < from || look.tick > to) return;
      look.firms('contribution').forEach((contribution, i) => {
        if (contribution <= 0) return;
        sums[i] = (sums[i] ?? 0) + contribution;
        counts[i] = (counts[i] ?? 0) + 1;
      });
    },
    found() {
      const chosen = indicesOf(first, (_, i) => (counts[i] ?? 0) > 0);
      const x = chosen.map((i) => first[i] ?? NaN);
      const y = chosen.map((i) => (sums[i] ?? NaN) / (counts[i] ?? NaN));
      return squaredCorrelation(x, y);
    },
  };
}

function squaredCorrelation(x: readonly number[], y: readonly number[]): number {
  const all = x.map((_, k) => k);
  const meanX = meanOver(all, (k) => x[k] ?? NaN);
  const meanY = meanOver(all, (k) => y[k] ?? NaN);
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const k of all) {
    const dx = (x[k] ?? NaN) - meanX;
    const dy = (y[k] ?? NaN) - meanY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return (xy * xy) / (xx * yy);
}

/** Mean over elections with a choice of the winner's standing among the candidates. */
function readWinners(): Reading<number> {
  let sum = 0;
  let count = 0;
  return {
    event(event) {
      if (event.type !== 'elected' || event.reputationPercentile === null) return;
      sum += event.reputationPercentile;
      count += 1;
    },
    found: () => sum / count,
  };
}

/** Share of the networks that trust rose in; a network that dissolved before counts as one where it did not. */
function readTrustRose({ from, to }: Extract<Measure, { networks: string }>): Reading<number> {
  const before = new Map<number, number>();
  let risen = 0;
  return {
    tick(look) {
      if (look.tick === from) for (const [id, trust] of trustIn(look)) before.set(id, trust);
      if (look.tick !== to) return;
      for (const [id, trust] of trustIn(look)) {
        if (trust > (before.get(id) ?? Infinity)) risen += 1;
      }
    },
    found: () => risen / before.size,
  };
}

function trustIn(look: Look): (readonly [number, number])[] {
  return look.networks.map((row) => [row.network, ofNetwork(row, 'trust')] as const);
}

function indicesOf(
  values: ArrayLike<number>,
  isChosen: (value: number, i: number) => boolean,
): number[] {
  return Array.from(values, (_, i) => i).filter((i) => isChosen(values[i] ?? NaN, i));
}

function meanOver(indices: readonly number[], valueOf: (i: number) => number): number {
  return indices.reduce((sum, i) => sum + valueOf(i), 0) / indices.length;
}
