import type { Language, Text } from '../model/text.ts';
import type { Level } from './design.ts';
import { type Effect, effectsOf } from './effects.ts';
import type { MetricInfo } from './metric-info.ts';
import type { Runs } from './runs.ts';
import { decimalsFor, writeDecimal, writeExact, writeLevel } from './write-number.ts';

export interface StrongestEffect {
  /** Every effect looked at, and the strongest of those that are clear. */
  readonly effects: readonly Effect[];
  readonly strongest?: Effect;
  readonly sentence: Text;
}

/**
 * The clear effect that is largest compared with the smallest difference that matters (the metric's margin). Not compared with the scatter of the
 * runs: that shrinks as luck is shared and would crown the metric with the least noise.
 */
export function strongestEffect(runs: Runs, metrics: readonly MetricInfo[]): StrongestEffect {
  const names = metrics.map(({ name }) => name);
  const effects = effectsOf(runs, names);
  let strongest: Effect | undefined;
  for (const effect of effects) {
    if (
      effect.isClear &&
      (strongest === undefined || size(effect, metrics) > size(strongest, metrics))
    )
      strongest = effect;
  }
  if (effects.length === 0) return { effects, sentence: NOTHING_VARIED };
  if (strongest === undefined) return { effects, sentence: noClearEffect(effects.length) };
  return { effects, strongest, sentence: describeEffect(strongest, runs, metrics) };
}

function size(effect: Effect, metrics: readonly MetricInfo[]): number {
  const { margin = 0 } = metrics.find(({ name }) => name === effect.metric) ?? {};
  return Math.abs(effect.mean) / (margin > 0 ? margin : 1);
}

const NOTHING_VARIED: Text = {
  en: 'Nothing was varied between the runs: there is no effect to look for.',
  fr: 'Rien ne varie d’une simulation à l’autre\u00a0: il n’y a pas d’effet à chercher.',
};

function noClearEffect(comparisons: number): Text {
  return {
    en:
      comparisons === 1
        ? 'No clear effect: the 95 % interval of the difference includes zero.'
        : `No clear effect: in none of the ${comparisons} comparisons does the 95 % interval, widened to allow for their number, exclude zero.`,
    fr:
      comparisons === 1
        ? 'Pas d’effet net\u00a0: l’intervalle à 95\u202f% de la différence contient zéro.'
        : `Pas d’effet net\u00a0: dans aucune des ${comparisons} comparaisons l’intervalle à 95\u202f%, élargi pour tenir compte de leur nombre, n’exclut zéro.`,
  };
}

/** One sentence; `sentence` of the strongest effect and, on the page, of others. */
export function describeEffect(effect: Effect, runs: Runs, metrics: readonly MetricInfo[]): Text {
  const metric = metrics.find(({ name }) => name === effect.metric);
  const decimals = decimalsFor((effect.high - effect.low) / 2 || Math.abs(effect.mean) / 10);
  const write = (value: number, language: Language) =>
    writeDecimal(value, { decimals, isSigned: true }, language);
  const changes = (language: Language) => describeChange(effect, runs, language);
  const label = metric?.label ?? { en: effect.metric, fr: effect.metric };
  const unit = (language: Language) => (metric?.unit[language] ? ` ${metric.unit[language]}` : '');
  const allowing = effect.comparisons > 1;
  return {
    en:
      `Strongest effect: in this model, changing ${changes('en')} changed “${label.en}” by ${write(effect.mean, 'en')}${unit('en')} ` +
      `(95 % interval ${write(effect.low, 'en')} to ${write(effect.high, 'en')}${allowing ? `, allowing for ${effect.comparisons} comparisons` : ''}); ` +
      'in reality both may have a common cause.',
    fr:
      `Effet le plus fort\u00a0: dans ce modèle, faire passer ${changes('fr')} a fait varier «\u00a0${label.fr}\u00a0» de ${write(effect.mean, 'fr')}${unit('fr')} ` +
      `(intervalle à 95\u202f% de ${write(effect.low, 'fr')} à ${write(effect.high, 'fr')}${allowing ? `, compte tenu de ${effect.comparisons} comparaisons` : ''})\u00a0; ` +
      'dans la réalité, les deux peuvent avoir une cause commune.',
  };
}

/** “initial trust” from 0.25 to 0.65 together with … */
function describeChange({ contrast }: Effect, { design }: Runs, language: Language): string {
  const isThird = contrast.comparison.kind === 'groups' && contrast.comparison.isThird;
  const parts = contrast.factors.map((index, i) => {
    const factor = design.factors[index] ?? { label: { en: '', fr: '' }, options: {} };
    const write = (level: Level | undefined) =>
      isThird && typeof level === 'number'
        ? writeExact(Number(level.toPrecision(3)), language)
        : writeLevel(level ?? null, factor, language);
    const [from, to] = [write(contrast.from[i]), write(contrast.to[i])];
    return {
      en: `“${factor.label.en}” from ${from} to ${to}`,
      fr: `«\u00a0${factor.label.fr}\u00a0» de ${from} à ${to}`,
    }[language];
  });
  const changes = parts.join({ en: ', together with ', fr: ', en même temps que ' }[language]);
  if (!isThird) return changes;
  return (
    changes +
    {
      en: ' (means of the lowest and the highest third)',
      fr: ' (moyennes du tiers le plus bas et du plus haut)',
    }[language]
  );
}
