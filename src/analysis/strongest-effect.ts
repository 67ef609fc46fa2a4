import type { Text } from '../model/text.ts';
import { type Design, variedFactors } from './design.ts';
import {
  describeEffect,
  describeNoEffect,
  NOTHING_JUDGED,
  NOTHING_VARIED,
  TOO_FEW_DRAWN,
} from './effect-sentence.ts';
import type { Effect } from './effects.ts';
import type { MetricInfo } from './metric-info.ts';

export interface StrongestEffect {
  /** The strongest of those that are clear; absent where none is. */
  readonly strongest?: Effect;
  /** “Strongest effect: …”, “No clear effect: …”, “Nothing was varied …” or why nothing is compared or judged. */
  readonly sentence: Text;
}

/**
 * The clear effect that is largest compared with the smallest difference that matters (the
 * metric's margin). Not compared with the scatter of the runs: that shrinks as luck is shared and
 * would crown the metric with the least noise.
 * @param effects every one looked at: see effectsOf
 */
export function strongestEffect(
  effects: readonly Effect[],
  design: Design,
  metrics: readonly MetricInfo[],
): StrongestEffect {
  const strongest = strongestOf(effects, metrics);
  const metric = metrics.find(({ name }) => name === strongest?.metric);
  if (strongest === undefined || metric === undefined) {
    return { sentence: describeNone(effects, design) };
  }
  const { en, fr } = describeEffect(strongest, design, metric);
  const sentence = {
    en: `Strongest effect: ${lowerFirst(en)}`,
    fr: `Effet le plus fort\u00a0: ${lowerFirst(fr)}`,
  };
  return { strongest, sentence };
}

function describeNone(effects: readonly Effect[], design: Design): Text {
  if (effects.length === 0)
    return variedFactors(design).length === 0 ? NOTHING_VARIED : TOO_FEW_DRAWN;
  const areJudged = effects.some(({ low, high }) => Number.isFinite(low + high));
  return areJudged ? describeNoEffect(effects.length) : NOTHING_JUDGED;
}

/** What “strongest” means. */
export const HOW_JUDGED: Text = {
  en: 'Strongest: relative to the smallest difference that matters for each metric.',
  fr: 'Le plus fort\u00a0: par rapport à la plus petite différence qui compte pour chaque mesure.',
};

/** The largest clear one, in margins of its metric. */
export function strongestOf<One extends Pick<Effect, 'metric' | 'mean' | 'isClear'>>(
  effects: readonly One[],
  metrics: readonly MetricInfo[],
): One | undefined {
  const margins = new Map(metrics.map(({ name, margin }) => [name, margin > 0 ? margin : 1]));
  const size = (effect: One) => Math.abs(effect.mean) / (margins.get(effect.metric) ?? 1);
  return effects
    .filter(({ isClear }) => isClear)
    .reduce<One | undefined>(
      (best, effect) => (best === undefined || size(effect) > size(best) ? effect : best),
      undefined,
    );
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
