import type { Language, Text } from '../model/text.ts';
import type { Contrast } from './contrasts.ts';
import type { Design } from './design.ts';
import { describeContrast } from './effect-sentence.ts';
import type { Interaction } from './interactions.ts';
import type { MetricInfo } from './metric-info.ts';
import { strongestOf } from './strongest-effect.ts';
import { clearDecimals, decimalsFor, writeDecimal, writeLevel } from './write-number.ts';

/**
 * Whether what the first factor changes depends on the second, in plain sentences: the interaction
 * in the first metric, which the question is about, clear or not; then, where that is another one,
 * the strongest clear one. Nothing where the sweep has no two factors that cross.
 * @param interactions in all of these metrics: see interactionsOf
 */
export function tellInteractions(
  interactions: readonly Interaction[],
  design: Design,
  metrics: readonly MetricInfo[],
): Text[] {
  const [one] = interactions;
  if (one === undefined) return [];
  const strongest = strongestOf(interactions, metrics);
  const first = interactions.filter(({ metric }) => metric === one.metric);
  const tell = (found: Interaction, isStrongest = false): Text[] => {
    const metric = metrics.find(({ name }) => name === found.metric);
    if (metric === undefined) return [];
    return [describeInteraction(found, design, metric, isStrongest)];
  };
  if (strongest === undefined) {
    const known = interactions.filter(({ low, high }) => Number.isFinite(low + high));
    const said = known.length === 0 ? [] : first.slice(0, 1).flatMap((found) => tell(found));
    return [describeNone(known.length, interactions.length), ...said];
  }
  if (first.includes(strongest)) return tell(strongest);
  const onFirst = strongestOf(first, metrics) ?? one;
  return [...tell(onFirst), ...tell(strongest, true)];
}

/** One interaction, clear or not, with the two effects it is the difference of. */
function describeInteraction(
  found: Interaction,
  design: Design,
  metric: MetricInfo,
  isStrongest: boolean,
): Text {
  const { low, high, isClear, comparisons, crossing, effects } = found;
  const { change, where } = crossing;
  const decimals = clearDecimals(low, high, decimalsFor((high - low) / 2));
  const write = (value: number, language: Language) =>
    writeDecimal(value, { decimals, isSigned: true }, language);
  const [without, withIt] = effects;
  const unit = (language: Language) => (metric.unit[language] ? ` (${metric.unit[language]})` : '');
  const allowing = {
    en: comparisons === 1 ? '' : `, allowing for ${comparisons} comparisons`,
    fr: comparisons === 1 ? '' : `, compte tenu de ${comparisons} comparaisons`,
  };
  const verdict = isClear
    ? isStrongest
      ? {
          en: `The strongest interaction is that on “${metric.label.en}”.`,
          fr: `L’interaction la plus forte porte sur «\u00a0${metric.label.fr}\u00a0».`,
        }
      : {
          en: `Interaction: how much ${nameOf(change, design, 'en')} changes “${metric.label.en}” depends on ${nameOf(where, design, 'en')}.`,
          fr: `Interaction\u00a0: l’effet de ${nameOf(change, design, 'fr')} sur «\u00a0${metric.label.fr}\u00a0» dépend de ${nameOf(where, design, 'fr')}.`,
        }
    : {
        en: `On “${metric.label.en}” no interaction is clear.`,
        fr: `Sur «\u00a0${metric.label.fr}\u00a0», aucune interaction n’est nette.`,
      };
  return {
    en:
      `${verdict.en} In this model, changing ${describeContrast(change, design, 'en')} changed ` +
      `“${metric.label.en}”${unit('en')} by ${write(without, 'en')} where ` +
      `${nameOf(where, design, 'en')} is ${levelOf(where, 'from', design, 'en')} and by ` +
      `${write(withIt, 'en')} where it is ${levelOf(where, 'to', design, 'en')}: a difference of ` +
      `${write(found.mean, 'en')} (95% interval ${write(low, 'en')} to ${write(high, 'en')}${allowing.en}).`,
    fr:
      `${verdict.fr} Dans ce modèle, faire passer ${describeContrast(change, design, 'fr')} a fait ` +
      `varier «\u00a0${metric.label.fr}\u00a0»${unit('fr')} de ${write(without, 'fr')} pour ` +
      `${nameOf(where, design, 'fr')} à ${levelOf(where, 'from', design, 'fr')}, et de ` +
      `${write(withIt, 'fr')} pour ${levelOf(where, 'to', design, 'fr')}\u00a0: un écart de ` +
      `${write(found.mean, 'fr')} (intervalle à 95\u00a0%\u00a0: de ${write(low, 'fr')} à ${write(high, 'fr')}${allowing.fr}).`,
  };
}

/** What is said when none of so many interactions is clear, or none could be judged. */
function describeNone(judged: number, comparisons: number): Text {
  if (judged === 0) {
    return {
      en: 'Whether the two factors interact cannot be judged: at the corners of the sweep too few runs could be measured.',
      fr: 'On ne peut pas juger si les deux facteurs interagissent\u00a0: aux coins du plan, trop peu de simulations ont pu être mesurées.',
    };
  }
  const among: Text =
    comparisons === 1
      ? {
          en: 'the 95% interval of the difference between the two effects includes zero',
          fr: 'l’intervalle à 95\u00a0% de l’écart entre les deux effets contient zéro',
        }
      : {
          en: `in none of ${comparisons} comparisons does the 95% interval of the difference between the two effects, widened to allow for their number, exclude zero`,
          fr: `dans aucune des ${comparisons} comparaisons l’intervalle à 95\u00a0% de l’écart entre les deux effets, élargi pour tenir compte de leur nombre, n’exclut zéro`,
        };
  return {
    en: `No clear interaction: ${among.en}. That none is seen does not show that there is none.`,
    fr: `Pas d’interaction nette\u00a0: ${among.fr}. Ne pas en voir ne montre pas qu’il n’y en a pas.`,
  };
}

/** “A”, or “A” / “B” where factors always move together. */
function nameOf({ factors }: Contrast, design: Design, language: Language): string {
  const labels = factors.map((factor) => design.factors[factor]?.label[language] ?? '');
  return labels
    .map((label) => ({ en: `“${label}”`, fr: `«\u00a0${label}\u00a0»` })[language])
    .join(' / ');
}

function levelOf(
  contrast: Contrast,
  side: 'from' | 'to',
  design: Design,
  language: Language,
): string {
  return contrast.factors
    .map((factor, i) =>
      writeLevel(contrast[side][i] ?? null, design.factors[factor] ?? {}, language),
    )
    .join(' / ');
}
