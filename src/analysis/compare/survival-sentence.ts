import type { Text } from '../../model/text.ts';
import { clearDecimals, decimalsFor, writeDecimal } from '../write-number.ts';
import type { SurvivalComparison, SurvivalSubject } from './compare-survival.ts';
import type { ArmNames } from './metric-sentence.ts';

/** What is waited for, as a heading. */
export const SUBJECTS: Readonly<Record<SurvivalSubject, Text>> = {
  networkLife: { en: 'Life of the networks of the start', fr: 'Vie des réseaux du départ' },
  firstExport: {
    en: 'Time to first export of the firms that had not exported',
    fr: 'Délai avant la première exportation des entreprises qui n’avaient pas exporté',
  },
};

/** How much sooner it happens in b, with errors that allow for subjects of one run sharing their luck. */
export function tellSurvival(
  { subject, hazardRatio: found, events }: SurvivalComparison,
  [a, b]: ArmNames,
): Text {
  if (found.kind === 'inestimable') return tellInestimable(events, [a, b]);
  const { ratio, low, high } = found;
  // The interval is told about 1, as that of a difference is about 0.
  const decimals = clearDecimals(low - 1, high - 1, Math.max(1, decimalsFor((high - low) / 2)));
  const write = (value: number): Text => ({
    en: writeDecimal(value, { decimals }, 'en'),
    fr: writeDecimal(value, { decimals }, 'fr'),
  });
  const [times, from, to] = [write(ratio), write(low), write(high)];
  const interval: Text = {
    en: `hazard ratio ${times.en}, 95% interval ${from.en} to ${to.en}`,
    fr: `rapport des risques ${times.fr}, intervalle à 95\u00a0%\u00a0: de ${from.fr} à ${to.fr}`,
  };
  if (low <= 1 && high >= 1) {
    return {
      en: `No clear difference (${interval.en}, which includes 1).`,
      fr: `Pas de différence nette (${interval.fr}, qui contient 1).`,
    };
  }
  const what = WHAT[subject];
  const [sooner, tot] = ratio > 1 ? ['sooner', 'plus tôt'] : ['later', 'plus tard'];
  return {
    en: `In this model, ${what.en} ${sooner} in ${b} than in ${a} (${interval.en}).`,
    fr: `Dans ce modèle, ${what.fr} ${tot} dans ${b} que dans ${a} (${interval.fr}).`,
  };
}

const WHAT: Readonly<Record<SurvivalSubject, Text>> = {
  networkLife: { en: 'networks end', fr: 'les réseaux disparaissent' },
  firstExport: { en: 'firms first export', fr: 'les entreprises exportent pour la première fois' },
};

function tellInestimable(events: SurvivalComparison['events'], [a, b]: ArmNames): Text {
  if (events[0] === 0 && events[1] === 0) {
    return {
      en: 'It happened in neither: there is nothing to compare.',
      fr: 'Aucun cas d’un côté ni de l’autre\u00a0: rien à comparer.',
    };
  }
  if (events[0] === 0 || events[1] === 0) {
    const only = events[0] === 0 ? b : a;
    return {
      en: `It happened in ${only} only: a ratio of hazards would be beyond any number.`,
      fr: `Des cas dans ${only} seulement\u00a0: un rapport des risques dépasserait tout nombre.`,
    };
  }
  return {
    en: 'Too few runs for a ratio of hazards.',
    fr: 'Trop peu de simulations pour un rapport des risques.',
  };
}

/** Said beside every p of the log-rank test. */
export const LOG_RANK_CAUTION: Readonly<Record<SurvivalSubject, Text>> = {
  networkLife: {
    en: 'it takes networks for independent, which those of one run are not; the hazard ratio allows for it',
    fr: 'il tient les réseaux pour indépendants, ce que ceux d’une même simulation ne sont pas\u00a0; le rapport des risques en tient compte',
  },
  firstExport: {
    en: 'it takes firms for independent, which those of one run are not; the hazard ratio allows for it',
    fr: 'il tient les entreprises pour indépendantes, ce que celles d’une même simulation ne sont pas\u00a0; le rapport des risques en tient compte',
  },
};
