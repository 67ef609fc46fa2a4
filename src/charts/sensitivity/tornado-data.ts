import type { Design, Level } from '../../analysis/design.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import { rankFactors } from '../../analysis/sensitivity/ranking.ts';
import type { OneAtATimeSensitivity } from '../../analysis/sensitivity/sensitivity-of.ts';
import { writeLevel } from '../../analysis/write-number.ts';
import type { Text } from '../../model/text.ts';
import type { SensitivityData } from './sensitivity-data.ts';

/** What one factor at a time does to a measure, from the value at the base. */
export interface TornadoData extends Pick<SensitivityData, 'metric'> {
  readonly base: number;
  readonly replicates: number;
  /** The weightiest first. */
  readonly factors: readonly TornadoFactor[];
}

interface TornadoFactor {
  readonly label: Text;
  readonly base: Text;
  readonly bars: readonly TornadoBar[];
}

export type Certainty = 'clear' | 'open' | 'unknown';

interface TornadoBar {
  readonly level: Text;
  readonly side: Side;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Whether the difference is clear, open, or without an interval that could tell. */
  readonly certainty: Certainty;
}

/** Where the value of a factor lies, seen from the base. */
export const SIDES = ['lower', 'higher', 'other'] as const;
export type Side = (typeof SIDES)[number];

/** Cuts an analysis down to what is drawn of it. */
export function tornadoData(
  metric: MetricInfo,
  sensitivity: OneAtATimeSensitivity,
  { factors, points }: Design,
): TornadoData {
  const { base, effects } = sensitivity;
  const drawn = rankFactors(sensitivity).map(({ factor }): TornadoFactor => {
    const declared = factors[factor];
    const written = (level: Level): Text => ({
      en: writeLevel(level, declared ?? {}, 'en'),
      fr: writeLevel(level, declared ?? {}, 'fr'),
    });
    const middle = points[0]?.[factor] ?? null;
    const bars = effects
      .filter((effect) => effect.factor === factor && Number.isFinite(effect.difference.mean))
      .map(({ level, difference, isClear }) => ({
        level: written(level),
        side: sideOf(level, middle),
        mean: base.mean + difference.mean,
        low: base.mean + difference.low,
        high: base.mean + difference.high,
        certainty: certaintyOf(difference, isClear),
      }));
    const label = declared?.label ?? { en: '', fr: '' };
    return { label, base: written(rounded(middle)), bars };
  });
  return { metric, base: base.mean, replicates: base.n + base.missing, factors: drawn };
}

/** With one replicate there is no interval. */
function certaintyOf({ low }: { readonly low: number }, isClear: boolean): Certainty {
  if (Number.isNaN(low)) return 'unknown';
  return isClear ? 'clear' : 'open';
}

/** The base may be a value that the model works out: three digits tell where it is. */
function rounded(level: Level): Level {
  return typeof level === 'number' ? Number(level.toPrecision(3)) : level;
}

function sideOf(level: Level, base: Level): Side {
  if (typeof level !== 'number' || typeof base !== 'number') return 'other';
  return level < base ? 'lower' : 'higher';
}
