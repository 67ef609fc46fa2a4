import type { Language } from '../../model/text.ts';
import type { Cast } from './cast.ts';
import type { Names } from './sentences.ts';

const TEXTS = {
  firm: { en: (firm: string) => `firm ${firm}`, fr: (firm: string) => `l’entreprise ${firm}` },
  firms: {
    en: (firms: string, count: number) => `${count === 1 ? 'firm' : 'firms'} ${firms}`,
    fr: (firms: string, count: number) =>
      count === 1 ? `l’entreprise ${firms}` : `les entreprises ${firms}`,
  },
  and: { en: ' and ', fr: ' et ' },
  others: {
    en: (count: number) => `${count} others`,
    fr: (count: number) => `${count} autres`,
  },
  network: { en: (name: string) => name, fr: (name: string) => `«\u00a0${name}\u00a0»` },
};

/**
 * How sentences call the firms and networks of a story. Names that a scenario gave are as it gave them:
 * make them printable before a terminal sees them.
 * @param traced the firm whose story is told: no list of firms leaves it out
 */
export function namesOf({ firmNames, networks }: Cast, language: Language, traced?: number): Names {
  const labels = new Map(networks.map(({ id, label }) => [id, label[language]]));
  return {
    firm: (number) => firmNames[number] ?? TEXTS.firm[language](String(number)),
    firms: (numbers, notes, limit = numbers.length) => {
      const isNumbered = numbers.every((number) => firmNames[number] === undefined);
      const written = placesShown(numbers, limit, traced).map((at) => {
        const number = numbers[at] ?? -1;
        const name = isNumbered
          ? String(number)
          : (firmNames[number] ?? TEXTS.firm[language](String(number)));
        return name + (notes === undefined ? '' : ` (${notes[at] ?? ''})`);
      });
      const left = numbers.length - written.length;
      if (left > 0) written.push(TEXTS.others[language](left));
      const listed = [written.slice(0, -1).join(', '), ...written.slice(-1)]
        .filter((part) => part !== '')
        .join(TEXTS.and[language]);
      return isNumbered ? TEXTS.firms[language](listed, numbers.length) : listed;
    },
    network: (id) => TEXTS.network[language](labels.get(id) ?? String(id)),
  };
}

/** Places of a list that are written out: the first ones, and that of the traced firm. */
function placesShown(numbers: readonly number[], limit: number, traced?: number): number[] {
  const places = numbers.map((_, at) => at);
  // One left over is as short as `1 others`.
  if (numbers.length <= limit + 1) return places;
  const place = traced === undefined ? -1 : numbers.indexOf(traced);
  return place < limit ? places.slice(0, limit) : [...places.slice(0, limit - 1), place];
}
