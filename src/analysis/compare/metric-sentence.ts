import type { Language, Text } from '../../model/text.ts';
import type { MetricInfo } from '../metric-info.ts';
import { isPossible } from '../metric-range.ts';
import { clearDecimals, countDecimals, decimalsFor, writeDecimal } from '../write-number.ts';
import type { MetricComparison } from './compare-arms.ts';
import { writeDetectable } from './write-detectable.ts';

/** What the two arms are called in sentences, such as A and B. */
export type ArmNames = readonly [string, string];

/** What a comparison allows to say of a metric, in one or two sentences. */
export function tellMetric(comparison: MetricComparison, names: ArmNames): Text {
  const told = tell(comparison, names);
  const left = leftOut(comparison);
  return { en: told.en + left.en, fr: told.fr + left.fr };
}

/** Said once beneath sentences that begin with “In this model”. */
export const IN_REALITY: Text = {
  en: 'In reality, whatever goes with such a difference may have other causes, or common ones.',
  fr: 'Dans la réalité, ce qui accompagne une telle différence peut avoir d’autres causes, ou des causes communes.',
};

function tell(comparison: MetricComparison, [a, b]: ArmNames): Text {
  const { metric, n, low, high, difference, means, equivalence, verdict, isPaired } = comparison;
  const name = nameOf(metric);
  if (means[0].n === 0 || means[1].n === 0) {
    return {
      en: `${name.en} could not be compared: there was nothing to measure.`,
      fr: `${name.fr} n’a pas pu être comparé\u00a0: il n’y avait rien à mesurer.`,
    };
  }
  if (!Number.isFinite(low + high)) {
    return {
      en: `${name.en}: too few runs to tell.`,
      fr: `${name.fr}\u00a0: trop peu de simulations pour se prononcer.`,
    };
  }
  const range = rangeOf(comparison);
  if (verdict === 'higher' || verdict === 'lower') {
    const [more, plus] = verdict === 'higher' ? ['higher', 'élevée'] : ['lower', 'faible'];
    const value = signed(difference, decimalsOf(comparison));
    const weight = tellWeight(comparison);
    // Without scatter there is no interval to tell.
    const surely: Text =
      low === high
        ? {
            en: isPaired ? `, in every one of ${n} pairs` : ', without any scatter',
            fr: isPaired ? `, dans chacune des ${n} paires` : ', sans aucune dispersion',
          }
        : {
            en: ` (95% interval ${range.en})`,
            fr: ` (intervalle à 95\u00a0%\u00a0: ${range.fr})`,
          };
    return {
      en: `In this model, ${name.en} is ${more} in ${b} than in ${a}: ${value.en}${surely.en}${weight.en}.`,
      fr: `Dans ce modèle, ${name.fr} a une valeur plus ${plus} dans ${b} que dans ${a}\u00a0: ${value.fr}${surely.fr}${weight.fr}.`,
    };
  }
  if (low === 0 && high === 0) {
    return {
      en: `No clear difference in ${name.en}: ${isPaired ? `it is the same in every pair of runs (${n})` : 'it is the same in all runs'}.`,
      fr: `Pas de différence nette pour ${name.fr}\u00a0: valeur identique dans ${isPaired ? `chaque paire de simulations (${n})` : 'toutes les simulations'}.`,
    };
  }
  if (verdict === 'equivalent' && equivalence !== undefined) {
    const margin = plain(equivalence.margin);
    const luck = tellLuck(comparison);
    const within = tellWithin(comparison);
    return {
      en: `No clear difference in ${name.en}, and none that would matter: the 95% interval is ${range.en}${luck ? `, which ${luck.en}` : ''}${luck ? ';' : ','} less than ±${margin.en} is taken for nothing${within.en}.`,
      fr: `Pas de différence nette pour ${name.fr}, ni aucune qui compterait\u00a0: l’intervalle à 95\u00a0% va ${range.fr}${luck ? `, ce qui ${luck.fr}` : ''}, et moins de ±${margin.fr} est tenu pour négligeable${within.fr}.`,
    };
  }
  return tellUnclear(comparison, name, range);
}

/** Whether a clear difference matters, by the smallest difference of the measure that does; empty where none is declared. */
function tellWeight({ metric, low, high, difference, equivalence }: MetricComparison): Text {
  if (equivalence === undefined) return { en: '', fr: '' };
  const margin = plain(metric.margin);
  if (equivalence.isEquivalent)
    return {
      en: `, clear but too small to matter (less than ${margin.en}, our assumption)`,
      fr: `, différence nette mais trop petite pour compter (moins de ${margin.fr}, notre hypothèse)`,
    };
  if (Math.min(Math.abs(low), Math.abs(high)) < metric.margin)
    return {
      en: `; whether it matters is open, as the interval reaches below ${margin.en}, the smallest difference that does (our assumption)`,
      fr: `\u00a0; reste à savoir si elle compte, car l’intervalle descend sous ${margin.fr}, la plus petite différence qui compte (notre hypothèse)`,
    };
  const ratio = Math.abs(difference) / metric.margin;
  const times = (language: Language) =>
    writeDecimal(ratio, { decimals: ratio < 10 ? 1 : 0 }, language);
  return {
    en: `, ${times('en')} times the smallest difference that matters (${margin.en}, our assumption)`,
    fr: `, soit ${times('fr')} fois la plus petite différence qui compte (${margin.fr}, notre hypothèse)`,
  };
}

/** Neither a difference nor its absence: what these runs could have found at all. */
function tellUnclear(comparison: MetricComparison, name: Text, range: Text): Text {
  const power = tellPower(comparison);
  const luck = tellLuck(comparison) ?? { en: 'includes zero', fr: 'contient zéro' };
  return {
    en: `No clear difference in ${name.en}: the 95% interval, ${range.en}, ${luck.en}.${power.en}`,
    fr: `Pas de différence nette pour ${name.fr}\u00a0: l’intervalle à 95\u00a0%, ${range.fr}, ${luck.fr}.${power.fr}`,
  };
}

/** Why a difference is not clear although its interval excludes zero. */
function tellLuck({ low, high, pAdjusted, comparisons }: MetricComparison): Text | undefined {
  if (low <= 0 && high >= 0) return undefined;
  const p = plain(Number(pAdjusted.toPrecision(2)));
  const isAlone = comparisons === 1;
  const adjusted = {
    en: isAlone ? '' : `, allowing for ${comparisons} comparisons`,
    fr: isAlone ? '' : `, compte tenu de ${comparisons} comparaisons`,
  };
  return {
    en: `excludes zero, but the permutation test does not rule out luck (p = ${p.en}${adjusted.en})`,
    fr: `exclut zéro, mais le test de permutation n’écarte pas le hasard (p = ${p.fr}${adjusted.fr})`,
  };
}

/** What decided that no difference matters, where the 95% interval reaches as far as the margin. */
function tellWithin(comparison: MetricComparison): Text {
  const { low, high, equivalence } = comparison;
  const decimals = decimalsOf(comparison);
  const reach = Number(Math.max(-low, high).toFixed(decimals));
  if (equivalence === undefined || reach < equivalence.margin) return { en: '', fr: '' };
  const { low: from, high: to } = equivalence;
  const more = clearDecimals(from, to, decimals + 1);
  const [start, end] = [signed(from, more), signed(to, more)];
  return {
    en: `; what decides is the 90% interval of two one-sided tests, ${start.en} to ${end.en}`,
    fr: `\u00a0; ce qui décide est l’intervalle à 90\u00a0% de deux tests unilatéraux, de ${start.fr} à ${end.fr}`,
  };
}

/** Empty where nobody can tell. */
function tellPower({ detectable, metric }: MetricComparison): Text {
  if (!(detectable > 0)) return { en: '', fr: '' };
  if (!isPossible(detectable, metric.name))
    return {
      en: ' With so few runs, no difference that is possible would be found four times in five.',
      fr: ' Avec si peu de simulations, aucune différence possible ne serait décelée quatre fois sur cinq.',
    };
  const least = (language: Language) => writeDetectable(detectable, language);
  return {
    en: ` Four times in five, so many runs find a difference of ${least('en')}.`,
    fr: ` Autant de simulations décèlent, quatre fois sur cinq, une différence de ${least('fr')}.`,
  };
}

function leftOut({ missing, isPaired }: MetricComparison): Text {
  if (missing === 0) return { en: '', fr: '' };
  const one = missing === 1;
  return isPaired
    ? {
        en: ` Left out: ${missing} ${one ? 'pair' : 'pairs'} of runs in which it could not be measured on both sides.`,
        fr: ` Écartée${one ? '' : 's'}\u00a0: ${missing} paire${one ? '' : 's'} de simulations où la mesure manque d’un côté au moins.`,
      }
    : {
        en: ` Left out: ${missing} ${one ? 'run' : 'runs'} in which it could not be measured.`,
        fr: ` Écartée${one ? '' : 's'}\u00a0: ${missing} simulation${one ? '' : 's'} où la mesure manque.`,
      };
}

/** “Engagement abroad” (stage, 0 to 4) */
function nameOf({ label, unit }: MetricInfo): Text {
  const of = (language: Language) => (unit[language] === '' ? '' : ` (${unit[language]})`);
  return {
    en: `“${label.en}”${of('en')}`,
    fr: `«\u00a0${label.fr}\u00a0»${of('fr')}`,
  };
}

function rangeOf(comparison: MetricComparison): Text {
  const decimals = decimalsOf(comparison);
  const [low, high] = [signed(comparison.low, decimals), signed(comparison.high, decimals)];
  return { en: `${low.en} to ${high.en}`, fr: `de ${low.fr} à ${high.fr}` };
}

/** As many as say something; one more where an end that is not zero would look like it. */
export function decimalsOf({
  low,
  high,
  difference,
}: Pick<MetricComparison, 'low' | 'high' | 'difference'>): number {
  return clearDecimals(low, high, decimalsFor((high - low) / 2 || Math.abs(difference) / 10));
}

function signed(value: number, decimals: number): Text {
  const write = (language: Language) => writeDecimal(value, { decimals, isSigned: true }, language);
  return { en: write('en'), fr: write('fr') };
}

function plain(value: number): Text {
  const decimals = Math.min(6, countDecimals(value));
  const write = (language: Language) => writeDecimal(value, { decimals }, language);
  return { en: write('en'), fr: write('fr') };
}
