import { LANGUAGES, type Text } from '../../model/text.ts';
import { optional, record } from './record.ts';
import { text } from './scalars.ts';
import type { Shape } from './shape.ts';
import { either, isMap, isScalar } from './shape.ts';

/** A text for people: one for all languages, or one for each; one language stands in for others. */
export function textFor(options: { readonly most: number; readonly lines?: boolean }): Shape<Text> {
  const one = text(options);
  const expected: Text = {
    en: `${one.expected.en}, or one text per language {en, fr}`,
    fr: `${one.expected.fr}, ou un texte par langue {en, fr}`,
  };
  const perLanguage = record(
    {
      en: optional(one, { en: 'In English', fr: 'En anglais' }),
      fr: optional(one, { en: 'In French', fr: 'En français' }),
    },
    expected,
  );
  const forAll: Shape<Text> = {
    ...one,
    read(given, path, reading) {
      const value = one.read(given, path, reading);
      return value === undefined ? undefined : { en: value, fr: value };
    },
  };
  const forEach: Shape<Text> = {
    ...perLanguage,
    schema: { ...perLanguage.schema, minProperties: 1 },
    read(given, path, reading) {
      const value = perLanguage.read(given, path, reading);
      if (value === undefined) return undefined;
      const any = LANGUAGES.map((language) => value[language]).find((found) => found !== undefined);
      if (any !== undefined) return { en: value.en ?? any, fr: value.fr ?? any };
      reading.log.add(given.place, path, { en: 'is empty', fr: 'est vide' }, expected);
      return undefined;
    },
  };
  return either<Text>(expected, [
    [isMap, forEach],
    [isScalar, forAll],
  ]);
}
