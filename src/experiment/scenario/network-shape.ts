import type { Change, NetworkInput } from '../../model/input.ts';
import { NETWORK_TYPES, TYPE_NAMES } from '../../model/network-types.ts';
import type { Text } from '../../model/text.ts';
import { LONGEST_NAME, NAME } from './firm-shape.ts';
import { NETWORK_OVERRIDES, RUNNING_OVERRIDES } from './parameters-shape.ts';
import { optional, record, type RecordOf, required } from './record.ts';
import { nameFrom, wholeNumber } from './scalars.ts';
import type { Shape } from './shape.ts';
import { either, isList, isScalar, isScalarText, listOf } from './shape.ts';
import { textFor } from './text-shape.ts';

export const MOST_TICKS = 10_000;

const FOUNDERS_EXPECTED: Text = {
  en: 'how many founders, from 2, or a list of names of firms',
  fr: 'le nombre de fondateurs, à partir de 2, ou une liste de noms d’entreprises',
};

const FOUNDERS: Shape<number | string[]> = either<number | string[]>(FOUNDERS_EXPECTED, [
  [isList, listOf(NAME, { expected: FOUNDERS_EXPECTED, least: 2 })],
  [isScalar, wholeNumber(2, 100_000, FOUNDERS_EXPECTED)],
]);

const TERRITORY_EXPECTED: Text = {
  en: 'the number of a territory, from 0, or each',
  fr: 'le numéro d’un territoire, à partir de 0, ou each (chacun)',
};

const TERRITORY: Shape<number | 'each'> = either<number | 'each'>(TERRITORY_EXPECTED, [
  [isScalarText, nameFrom(['each'] as const, TERRITORY_EXPECTED)],
  [isScalar, wholeNumber(0, 199_999, TERRITORY_EXPECTED)],
]);

const FIELDS = {
  name: required(textFor({ most: LONGEST_NAME }), {
    en: 'Name, unique: one text, or one per language {en, fr}; results use the English one',
    fr: 'Nom, unique\u00a0: un texte, ou un par langue {en, fr}\u00a0; les résultats emploient l’anglais',
  }),
  type: required(nameFrom(TYPE_NAMES), {
    en: `Type: ${describeTypes('en')}`,
    fr: `Type\u00a0: ${describeTypes('fr')}`,
  }),
  founders: required(FOUNDERS, {
    en: 'How many founders are drawn, or the names of firms given in firms',
    fr: 'Nombre de fondateurs tirés au sort, ou noms d’entreprises données dans firms',
  }),
  territory: optional(TERRITORY, {
    en: 'Territory, counted from 0; each: one such network in every territory',
    fr: 'Territoire, compté à partir de 0\u00a0; each\u00a0: un tel réseau dans chaque territoire',
  }),
  parameters: optional(NETWORK_OVERRIDES, {
    en: 'Values of this network alone, stronger than those of its type',
    fr: 'Valeurs propres à ce réseau, plus fortes que celles de son type',
  }),
};

const WRITTEN_NETWORK = record(FIELDS, {
  en: 'a network such as {name: Network A, type: cluster, founders: 7}',
  fr: 'un réseau comme {name: Réseau A, type: cluster, founders: 7}',
});

/** A network that exists from the start. Its name is the same whatever the language of the reader. */
export const NETWORK: Shape<NetworkInput> = {
  ...WRITTEN_NETWORK,
  read(given, path, reading) {
    const written = WRITTEN_NETWORK.read(given, path, reading);
    if (written !== undefined) return named(written);
    const right = reading.right?.get(path) as Partial<RecordOf<typeof FIELDS>> | undefined;
    if (right?.name !== undefined) reading.right?.set(path, named({ ...right, name: right.name }));
    return undefined;
  },
};

function named<Written extends { readonly name: Text }>({ name: label, ...others }: Written) {
  return { name: label.en, ...(label.en !== label.fr && { label }), ...others };
}

/** A change in the middle of a run. */
export const CHANGE: Shape<Change> = record(
  {
    tick: required(wholeNumber(1, MOST_TICKS), {
      en: 'Tick (quarter) from whose start the values hold',
      fr: 'Trimestre à partir duquel les valeurs sont en vigueur',
    }),
    parameters: required(RUNNING_OVERRIDES, {
      en: 'New values of parameters that act while running',
      fr: 'Nouvelles valeurs de paramètres qui agissent en cours de route',
    }),
  },
  {
    en: 'a change such as {tick: 20, parameters: {elections: {review: within}}}',
    fr: 'un changement comme {tick: 20, parameters: {elections: {review: within}}}',
  },
);

function describeTypes(language: 'en' | 'fr'): string {
  return TYPE_NAMES.map((name) => `${name} = ${NETWORK_TYPES[name].label[language]}`).join(', ');
}
