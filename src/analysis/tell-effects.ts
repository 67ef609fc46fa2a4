import type { Text } from '../model/text.ts';
import { describeEffect } from './effect-sentence.ts';
import type { MetricInfo } from './metric-info.ts';
import type { Runs } from './runs.ts';
import { type StrongestEffect, strongestEffect, strongestOf } from './strongest-effect.ts';

export interface ToldEffects extends Omit<StrongestEffect, 'sentence'> {
  /** The answer to the question first, then, where it is another, the strongest effect. */
  readonly sentences: readonly [Text, ...Text[]];
}

/**
 * What the terminal, the report and JSON open with: the largest clear effect on the first metric,
 * which the question is about, then the strongest of all.
 */
export function tellEffects(runs: Runs, asked: readonly MetricInfo[]): ToldEffects {
  const { effects, strongest, sentence } = strongestEffect(runs, asked);
  const [first] = asked;
  if (first === undefined || strongest === undefined || strongest.metric === first.name)
    return { effects, ...(strongest && { strongest }), sentences: [sentence] };
  const onFirst = strongestOf(
    effects.filter(({ metric }) => metric === first.name),
    asked,
  );
  const answer = onFirst ? describeEffect(onFirst, runs.design, first) : noneIsClear(first);
  return { effects, strongest, sentences: [answer, sentence] };
}

function noneIsClear({ label }: MetricInfo): Text {
  return {
    en: `On “${label.en}” no effect is clear. That none is seen does not show that there is none.`,
    fr: `Sur «\u00a0${label.fr}\u00a0», aucun effet n’est net. Ne pas en voir ne montre pas qu’il n’y en a pas.`,
  };
}
