import type { Language, Text } from '../model/text.ts';
import { LEAST_REPLICATES } from '../experiment/scenario/precision.ts';
import { isRecord } from '../model/is-record.ts';
import type { Design } from './design.ts';
import { metricsNamed } from './asked-metrics.ts';
import { writeCount } from './write-count.ts';
import { writeExact, writeLevel } from './write-number.ts';

/** What results say of a rule that added replicates until a mean was precise. */
export interface AddedReplicates {
  /** While it is not finished, replicates are still being added. */
  readonly status?: 'running' | 'interrupted' | 'finished';
  readonly scenario: Readonly<Record<string, unknown>>;
  /** At most. */
  readonly replicates: number;
  readonly replicatesPerPoint?: readonly number[];
  /** Points with all these replicates and a wider interval; absent while nobody knows. */
  readonly notPrecise?: readonly number[];
}

/** More points than these are counted, not named. */
const MOST_NAMED = 3;

/** The rule: which mean, how precise, between how many replicates; nothing where all points were to have as many. */
export function tellRule({ scenario, replicates, status }: AddedReplicates): Text | undefined {
  const { precision } = scenario;
  if (!isRecord(precision)) return undefined;
  const { metric, halfWidth, atLeast } = precision;
  const label = metricsNamed([String(metric)])[0]?.label ?? {
    en: String(metric),
    fr: String(metric),
  };
  const [en, fr] = (['en', 'fr'] as const).map((language) => {
    return [Number(halfWidth), Number(atLeast), replicates].map((value) =>
      writeExact(value, language),
    );
  });
  const [added, ajoutees] =
    status === undefined || status === 'finished'
      ? ['were added', 'ont été ajoutées']
      : ['are added', 'sont ajoutées'];
  const is = added === 'are added' ? 'is' : 'was';
  return {
    en: `Replicates ${added} at each point until half of the 95% interval of its mean “${label.en}” ${is} at most ${en?.[0]}, with at least ${en?.[1]} and at most ${en?.[2]}.`,
    fr: `Des répétitions ${ajoutees} en chaque point jusqu’à ce que la moitié de l’intervalle à 95\u00a0% de sa moyenne «\u00a0${label.fr}\u00a0» ne dépasse pas ${fr?.[0]}, avec ${fr?.[1]} au moins et ${fr?.[2]} au plus.`,
  };
}

/** Whether all points became that precise; nothing while nobody knows. */
export function tellReached(added: AddedReplicates, design: Design): Text | undefined {
  const { notPrecise, replicatesPerPoint = [], replicates } = added;
  if (notPrecise === undefined) return undefined;
  if (notPrecise.length === 0) {
    return {
      en: 'All points are that precise.',
      fr: 'Tous les points ont cette précision.',
    };
  }
  const [points, all] = [notPrecise.length, replicatesPerPoint.length];
  if (points === all) {
    return {
      en: `No point is that precise, although each has all ${replicates}.`,
      fr: `Aucun point n’a cette précision, bien que chacun ait les ${replicates}.`,
    };
  }
  const named = (language: Language) => {
    const shown = notPrecise.slice(0, MOST_NAMED).map((point) => nameOf(point, design, language));
    const more = points - shown.length;
    return [...shown, ...(more > 0 ? [MORE[language](more)] : [])].join(SEPARATOR[language]);
  };
  return {
    en: `Not that precise, although all ${replicates} were run: ${points} of ${writeCount(all, 'point', 'points', 'en')} (${named('en')}).`,
    fr: `Sans cette précision, malgré les ${replicates}\u00a0: ${points} point${points > 1 ? 's' : ''} sur ${all} (${named('fr')}).`,
  };
}

const MORE: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `and ${count} more`,
  fr: (count) => (count > 1 ? `et ${count} autres` : 'et un autre'),
};

/** A point by the values of its factors. */
function nameOf(point: number, { factors, points }: Design, language: Language): string {
  const levels = points[point] ?? [];
  if (factors.length === 0) return ALONE[language];
  return factors
    .map((factor, at) => `${factor.path} ${writeLevel(levels[at] ?? null, factor, language)}`)
    .join(', ');
}

const SEPARATOR: Text = { en: '; ', fr: '\u00a0; ' };
const ALONE: Text = { en: 'the only point', fr: 'le seul point' };

/** What the reader of such intervals should know. */
export function tellStoppedEarly({
  scenario: { precision },
}: Pick<AddedReplicates, 'scenario'>): Text {
  const atLeast = Number(isRecord(precision) ? precision['atLeast'] : Number.NaN);
  if (!(atLeast < LEAST_REPLICATES)) return USUALLY;
  return {
    en: `${USUALLY.en} That is so of rules that first look at ${LEAST_REPLICATES} replicates. This one looked at ${atLeast}, and errs more often: from 5 on, 92 in 100 hold the mean, 82 where runs are skewed; from 2 on, 88 and 76.`,
    fr: `${USUALLY.fr} Cela vaut pour les règles qui regardent d’abord ${LEAST_REPLICATES} répétitions. Celle-ci en a regardé ${atLeast} et se trompe plus souvent\u00a0: à partir de 5, 92 sur 100 contiennent la moyenne, 82 si les simulations sont dissymétriques\u00a0; à partir de 2, 88 et 76.`,
  };
}

/** Of rules that first look at the usual number of replicates. */
const USUALLY: Text = {
  en: 'An interval that decided when to stop is a little too narrow: about 94 in 100 hold the mean, about 90 where runs are skewed, 80 where most of them give the same value, not 95.',
  fr: 'Un intervalle qui a décidé de l’arrêt est un peu trop étroit\u00a0: 94 sur 100 environ contiennent la moyenne, 90 environ si les simulations sont dissymétriques, 80 si la plupart donnent la même valeur, et non 95.',
};
