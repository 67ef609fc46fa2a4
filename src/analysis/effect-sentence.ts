import type { Language, Text } from '../model/text.ts';
import { type Design, type Level, variedFactors } from './design.ts';
import { type Contrast, ENOUGH_POINTS } from './contrasts.ts';
import type { Effect } from './effects.ts';
import type { MetricInfo } from './metric-info.ts';
import {
  clearDecimals,
  decimalsFor,
  writeDecimal,
  writeExact,
  writeLevelInSentence,
} from './write-number.ts';

/** What a change of a factor changed, in one sentence that claims no more than the model can. */
export function describeEffect(effect: Effect, design: Design, metric: MetricInfo): Text {
  const { mean, low, high, comparisons } = effect;
  const usual = decimalsFor((high - low) / 2 || Math.abs(mean) / 10);
  const decimals = clearDecimals(low, high, usual);
  const write = (value: number, language: Language) =>
    writeDecimal(value, { decimals, isSigned: true }, language);
  const unit = (language: Language) => (metric.unit[language] ? ` (${metric.unit[language]})` : '');
  const isAlone = comparisons === 1;
  const allowing = {
    en: isAlone ? '' : `, allowing for ${comparisons} comparisons`,
    fr: isAlone ? '' : `, compte tenu de ${comparisons} comparaisons`,
  };
  const averaged = averagedOver(effect.contrast, design);
  return {
    en:
      `In this model, changing ${describeContrast(effect.contrast, design, 'en')} changed ` +
      `“${metric.label.en}”${unit('en')} by ${write(mean, 'en')}${averaged.en} (95% interval ` +
      `${write(low, 'en')} to ${write(high, 'en')}${allowing.en}); ` +
      'in reality the two may have a common cause.',
    fr:
      `Dans ce modèle, faire passer ${describeContrast(effect.contrast, design, 'fr')} a fait varier ` +
      `«\u00a0${metric.label.fr}\u00a0»${unit('fr')} de ${write(mean, 'fr')}${averaged.fr} (intervalle à ` +
      `95\u00a0%\u00a0: de ${write(low, 'fr')} à ${write(high, 'fr')}${allowing.fr})\u00a0; ` +
      'dans la réalité, les deux peuvent avoir une cause commune.',
  };
}

/** Said where an effect is a mean of several, each at other values of what else varies. */
function averagedOver({ factors, comparison }: Contrast, design: Design): Text {
  const others = variedFactors(design).filter((factor) => !factors.includes(factor)).length;
  if (comparison.kind !== 'pairs' || comparison.pairs.length === 1 || others === 0)
    return { en: '', fr: '' };
  return others === 1
    ? { en: ', averaged over the other factor', fr: ' en moyenne sur l’autre facteur' }
    : { en: ', averaged over the other factors', fr: ' en moyenne sur les autres facteurs' };
}

/** “Initial trust” from 0.25 to 0.65, together with … */
export function describeContrast(contrast: Contrast, design: Design, language: Language): string {
  const isThird = contrast.comparison.kind === 'groups' && contrast.comparison.isThird;
  const parts = contrast.factors.map((index, i) => {
    const factor = design.factors[index];
    const label = factor?.label[language] ?? '';
    const write = (level: Level = null) =>
      isThird && typeof level === 'number'
        ? writeExact(Number(level.toPrecision(3)), language)
        : writeLevelInSentence(level, factor ?? {}, language);
    const [from, to] = [write(contrast.from[i]), write(contrast.to[i])];
    return {
      en: `“${label}” from ${from} to ${to}`,
      fr: `«\u00a0${label}\u00a0» de ${from} à ${to}`,
    }[language];
  });
  const together = { en: ', together with ', fr: ', en même temps que ' };
  const rests = contrast.factors.some((index) => design.factors[index]?.when !== undefined);
  const thirds = {
    en: ` (means of the lowest and the highest third of the points${rests ? ' where it varies' : ''})`,
    fr: ` (moyennes du tiers des points le plus bas et du plus haut${rests ? ', là où il varie' : ''})`,
  };
  return parts.join(together[language]) + (isThird ? thirds[language] : '');
}

export const NOTHING_VARIED: Text = {
  en: 'Nothing was varied between the runs: there is no effect to look for.',
  fr: 'Rien n’a été varié entre les simulations\u00a0: il n’y a pas d’effet à chercher.',
};

/** Why drawn points are not compared. */
export const TOO_FEW_DRAWN: Text = {
  en: `The points were drawn from a seed and differ in several factors at once: with fewer than ${ENOUGH_POINTS} of them no effect of a single factor can be told.`,
  fr: `Les points ont été tirés à partir d’une graine et diffèrent par plusieurs facteurs à la fois\u00a0: à moins de ${ENOUGH_POINTS}, on ne peut dire l’effet d’aucun facteur pris seul.`,
};

/** What is said where not one comparison has an interval. */
export const NOTHING_JUDGED: Text = {
  en: 'Whether anything had an effect cannot be judged: too few runs could be measured for an interval.',
  fr: 'On ne peut pas juger si quelque chose a eu un effet\u00a0: trop peu de simulations ont pu être mesurées pour un intervalle.',
};

/** What is said when none of so many effects is clear. */
export function describeNoEffect(comparisons: number): Text {
  if (comparisons === 1) {
    return {
      en: 'No clear effect: the 95% interval of the difference includes zero.',
      fr: 'Pas d’effet net\u00a0: l’intervalle à 95\u00a0% de la différence contient zéro.',
    };
  }
  return {
    en:
      `No clear effect: in none of ${comparisons} comparisons does the 95% interval, ` +
      'widened to allow for their number, exclude zero.',
    fr:
      `Pas d’effet net\u00a0: dans aucune des ${comparisons} comparaisons l’intervalle à ` +
      '95\u00a0%, élargi pour tenir compte de leur nombre, n’exclut zéro.',
  };
}
