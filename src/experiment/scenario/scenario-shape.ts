import { findParameter, GROUPS } from '../../model/parameters.ts';
import type { Text } from '../../model/text.ts';
import { FIRM, TIE } from './firm-shape.ts';
import { METRIC_NAMES } from '../../model/metrics.ts';
import { CHANGE, MOST_TICKS, NETWORK } from './network-shape.ts';
import { PARAMETER_OVERRIDES } from './parameters-shape.ts';
import type { RecordOf } from './record.ts';
import { optional, record, required } from './record.ts';
import { REPLICATES } from './replicates-shape.ts';
import { FORMAT, MOST_ASKED } from './scenario.ts';
import { nameFrom, text, wholeNumber } from './scalars.ts';
import { SEED } from './seed-shape.ts';
import type { Shape } from './shape.ts';
import { either, isList, isScalarText, listOf } from './shape.ts';
import { isFalse, NONE, SWEEP } from './sweep-shape.ts';
import { textFor } from './text-shape.ts';

export const FORMAT_SHAPE: Shape<typeof FORMAT> = {
  ...(wholeNumber(FORMAT, FORMAT, { en: `${FORMAT}`, fr: `${FORMAT}` }) as Shape<typeof FORMAT>),
  schema: { const: FORMAT },
};

export const TITLE = textFor({ most: 200 });

const FILE_NAME = text({ most: 200 });

const FIRMS_EXPECTED: Text = {
  en: 'the name of a CSV file beside the scenario, or a list of firms',
  fr: 'le nom d’un fichier CSV placé à côté du scénario, ou une liste d’entreprises',
};

const TIES_EXPECTED: Text = {
  en: 'the name of a CSV file (from,to,weight) beside the scenario, or a list of ties',
  fr: 'le nom d’un fichier CSV (from,to,weight) placé à côté du scénario, ou une liste de liens',
};

const METRIC = nameFrom(METRIC_NAMES, {
  en: 'a metric, such as engagement',
  fr: 'une mesure, comme engagement',
});

const SOME_METRICS: Text = { en: 'a list of names of metrics', fr: 'une liste de noms de mesures' };

const METRIC_LIST = listOf(METRIC, { expected: SOME_METRICS, least: 1, most: METRIC_NAMES.length });

const ASKED_METRICS = listOf(METRIC, { expected: SOME_METRICS, least: 1, most: MOST_ASKED });

/** The keys of a scenario: what may stand there and what it means. */
const FIELDS = {
  $schema: optional(text({ most: 500 }), {
    en: 'Where editors find the schema (in JSON)',
    fr: 'Où les éditeurs trouvent le schéma (en JSON)',
  }),
  format: required(FORMAT_SHAPE, {
    en: 'Version of the scenario format',
    fr: 'Version du format des scénarios',
  }),
  title: required(TITLE, {
    en: 'Title: one text, or one per language {en, fr}',
    fr: 'Titre\u00a0: un texte, ou un par langue {en, fr}',
  }),
  description: optional(textFor({ most: 4000, lines: true }), {
    en: 'What is simulated, and what is not',
    fr: 'Ce qui est simulé, et ce qui ne l’est pas',
  }),
  question: optional(textFor({ most: 500 }), {
    en: 'The question that the scenario asks',
    fr: 'La question que pose le scénario',
  }),
  section: optional(textFor({ most: 200 }), {
    en: 'Section of the study that the question comes from',
    fr: 'Section de l’étude d’où vient la question',
  }),
  extends: optional(text({ most: 200 }), {
    en: 'A shipped scenario by name, or ./ and a file of the same folder; keys given here win',
    fr: 'Un scénario fourni, par son nom, ou ./ et un fichier du même dossier\u00a0; les clés données ici l’emportent',
  }),
  seed: optional(SEED, {
    en: 'Any text or number; the same seed gives the same results',
    fr: 'Texte ou nombre quelconque\u00a0; la même graine donne les mêmes résultats',
  }),
  ticks: optional(wholeNumber(1, MOST_TICKS), {
    en: 'Length of a run in ticks; a tick is a quarter. 60 unless given',
    fr: 'Durée d’une simulation, en trimestres. 60 par défaut',
  }),
  replicates: optional(REPLICATES, {
    en: 'Runs for each point of the sweep, with other luck: a number (30 unless given), or {precision, metric, atLeast, atMost} to add runs until the mean of a metric is known that well',
    fr: 'Simulations pour chaque point du balayage, avec d’autres tirages\u00a0: un nombre (30 par défaut), ou {precision, metric, atLeast, atMost} pour en ajouter jusqu’à ce que la moyenne d’une mesure soit connue avec cette précision',
  }),
  parameters: optional(PARAMETER_OVERRIDES, {
    en: 'Values that differ from the defaults, by group',
    fr: 'Valeurs qui diffèrent des valeurs par défaut, par groupe',
  }),
  networks: optional(
    listOf(NETWORK, {
      expected: { en: 'a list of networks', fr: 'une liste de réseaux' },
      most: 1000,
    }),
    {
      en: 'Networks that exist from the start',
      fr: 'Réseaux présents dès le début',
    },
  ),
  firms: optional(
    either<string | unknown[]>(FIRMS_EXPECTED, [
      [isScalarText, FILE_NAME],
      [isList, listOf(FIRM, { expected: FIRMS_EXPECTED })],
    ]),
    {
      en: 'Firms known one by one; they come first, the others are drawn',
      fr: 'Entreprises connues une à une\u00a0; elles viennent d’abord, les autres sont tirées au sort',
    },
  ),
  ties: optional(
    either<string | unknown[]>(TIES_EXPECTED, [
      [isScalarText, FILE_NAME],
      [isList, listOf(TIE, { expected: TIES_EXPECTED })],
    ]),
    {
      en: 'Who knew whom before; besides the ties that ties.graph draws',
      fr: 'Qui connaissait qui avant\u00a0; s’ajoute aux liens que tire ties.graph',
    },
  ),
  changes: optional(
    listOf(CHANGE, {
      expected: { en: 'a list of changes', fr: 'une liste de changements' },
      most: 1000,
    }),
    {
      en: 'Changes in the middle of a run',
      fr: 'Changements en cours de route',
    },
  ),
  sweep: optional(SWEEP, {
    en: 'What varies from point to point; false for nothing',
    fr: 'Ce qui varie d’un point à l’autre\u00a0; false pour rien',
  }),
  metrics: optional(ASKED_METRICS, {
    en: 'Metrics that the question is about, the weightiest first: what tables, figures and effects show. All metrics are kept for each run',
    fr: 'Mesures sur lesquelles porte la question, la principale d’abord\u00a0: celles que montrent tableaux, figures et effets. Toutes les mesures sont gardées pour chaque simulation',
  }),
  series: optional(
    either<string[] | false>(
      {
        en: 'a list of names of metrics, or false',
        fr: 'une liste de noms de mesures, ou false',
      },
      [
        [isList, METRIC_LIST],
        [isFalse, NONE],
      ],
    ),
    {
      en: 'Metrics kept for each tick of each run; false for none',
      fr: 'Mesures gardées pour chaque trimestre de chaque simulation\u00a0; false pour aucune',
    },
  ),
  snapshots: optional(
    listOf(wholeNumber(0, MOST_TICKS), {
      expected: { en: 'a list of ticks', fr: 'une liste de trimestres' },
      most: 1000,
    }),
    {
      en: 'Ticks at which firms and ties are kept; 0 is the set-up',
      fr: 'Trimestres auxquels entreprises et liens sont gardés\u00a0; 0 est la mise en place',
    },
  ),
} as const;

/** A scenario as it is written in a file. */
export const SCENARIO = record(
  FIELDS,
  {
    en: 'a scenario: at least format: 1, title and networks',
    fr: 'un scénario\u00a0: au moins format: 1, title et networks',
  },
  (key) => (isOfParameters(key) ? OUTSIDE : undefined),
);

/** `trust` and `trust.initial` belong below `parameters`. */
function isOfParameters(key: string): boolean {
  return Object.hasOwn(GROUPS, key) || findParameter(key) !== undefined;
}

const OUTSIDE = {
  found: { en: 'stands beside parameters', fr: 'se trouve à côté de parameters' },
  expected: {
    en: 'it below parameters, such as parameters: {trust: {initial: 0.45}}',
    fr: 'sa place sous parameters, comme parameters: {trust: {initial: 0.45}}',
  },
};

export type WrittenScenario = RecordOf<typeof FIELDS>;
