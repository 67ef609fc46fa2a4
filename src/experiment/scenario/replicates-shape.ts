import { METRIC_NAMES } from '../../model/metrics.ts';
import type { Text } from '../../model/text.ts';
import { LEAST_REPLICATES, MOST_REPLICATES } from './precision.ts';
import { optional, record, required } from './record.ts';
import type { RecordOf } from './record.ts';
import { meantNumber, nameFrom, wholeNumber } from './scalars.ts';
import type { Shape } from './shape.ts';
import { either, isMap, refuse } from './shape.ts';
import { MOST_RUNS } from './sweep-shape.ts';

export const POSITIVE_EXPECTED: Text = { en: 'a number above 0', fr: 'un nombre supérieur à 0' };

const POSITIVE: Shape<number> = {
  expected: POSITIVE_EXPECTED,
  schema: { type: 'number', exclusiveMinimum: 0 },
  read(given, path, reading) {
    const value = given.kind === 'scalar' ? given.value : undefined;
    const isGood = typeof value === 'number' && value > 0 && Number.isFinite(value);
    return isGood ? value : refuse(given, path, POSITIVE_EXPECTED, reading, meantNumber(given));
  },
};

const FIELDS = {
  precision: required(POSITIVE, {
    en: 'Half of the 95% interval of the mean at each point, in the unit of the metric: enough when no wider',
    fr: 'Moitié de l’intervalle à 95\u00a0% de la moyenne en chaque point, dans l’unité de la mesure\u00a0: atteinte, elle suffit',
  }),
  metric: optional(
    nameFrom(METRIC_NAMES, {
      en: 'a metric, such as engagement',
      fr: 'une mesure, comme engagement',
    }),
    {
      en: 'Whose mean; the first of metrics unless given',
      fr: 'La mesure dont on veut la moyenne\u00a0; par défaut la première de metrics',
    },
  ),
  atLeast: optional(wholeNumber(2, MOST_RUNS), {
    en: `Replicates that each point has in any case. ${LEAST_REPLICATES} unless given`,
    fr: `Répétitions que chaque point a de toute façon. ${LEAST_REPLICATES} par défaut`,
  }),
  atMost: optional(wholeNumber(2, MOST_RUNS), {
    en: `Replicates that no point exceeds. ${MOST_REPLICATES} unless given`,
    fr: `Répétitions qu’aucun point ne dépasse. ${MOST_REPLICATES} par défaut`,
  }),
} as const;

const NUMBER = wholeNumber(1, MOST_RUNS);

const EXPECTED: Text = {
  en: `${NUMBER.expected.en}, or a rule such as {precision: 0.02, metric: engagement}`,
  fr: `${NUMBER.expected.fr}, ou une règle comme {precision: 0.02, metric: engagement}`,
};

export type WrittenReplicates = number | RecordOf<typeof FIELDS>;

/** A number of replicates, or how precise they shall make a mean. */
export const REPLICATES: Shape<WrittenReplicates> = either<WrittenReplicates>(EXPECTED, [
  [isMap, record(FIELDS, EXPECTED)],
  [(given) => given.kind === 'scalar' && typeof given.value === 'number', NUMBER],
]);
