import type { Text } from '../model/text.ts';
import type { Design } from './design.ts';
import { describeEffect } from './effect-sentence.ts';
import type { Effect } from './effects.ts';
import type { MetricInfo } from './metric-info.ts';
import { type StrongestEffect, strongestEffect, strongestOf } from './strongest-effect.ts';

export interface ToldEffects extends Omit<StrongestEffect, 'sentence'> {
  /** The answer to the question first, then, where it is another, the strongest effect. */
  readonly sentences: readonly [Text, ...Text[]];
}

/**
 * What the terminal, the report and JSON open with: the largest clear effect on the first metric,
 * which the question is about, then the strongest of all.
 * @param effects on all of these metrics: see effectsOf
 */
export function tellEffects(
  effects: readonly Effect[],
  design: Design,
  asked: readonly MetricInfo[],
): ToldEffects {
  const { strongest, sentence } = strongestEffect(effects, design, asked);
  const [first] = asked;
  if (first === undefined || strongest === undefined || strongest.metric === first.name)
    return { ...(strongest && { strongest }), sentences: [sentence] };
  const onFirst = strongestOf(
    effects.filter(({ metric }) => metric === first.name),
    asked,
  );
  const answer = onFirst ? describeEffect(onFirst, design, first) : noneIsClear(first);
  return { strongest, sentences: [answer, sentence] };
}

function noneIsClear({ label }: MetricInfo): Text {
  return {
    en: `On “${label.en}” no effect is clear. That none is seen does not show that there is none.`,
    fr: `Sur «\u00a0${label.fr}\u00a0», aucun effet n’est net. Ne pas en voir ne montre pas qu’il n’y en a pas.`,
  };
}
