import { nearestName } from '../../../experiment/scenario/nearest.ts';
import { placeNetworks } from '../../../model/placement.ts';
import type { Language } from '../../../model/text.ts';
import type { World } from '../../../model/world.ts';
import { CommandError } from '../../command-error.ts';
import { EXIT } from '../../exit-codes.ts';
import { writeWhole } from '../../numbers.ts';
import { printable } from '../../printable.ts';
import type { Names } from './sentences.ts';

/** The firms and networks of a world, dissolved ones included, by name. */
export interface Directory extends Names {
  readonly firmCount: number;
  /** Firms that a survey named. */
  readonly firmNames: ReadonlyMap<string, number>;
  /** Networks by the names of either language. */
  readonly networkNames: ReadonlyMap<string, number>;
  /** Their names in the language of the reader. */
  readonly networks: readonly string[];
}

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
  network: { en: (name: string) => name, fr: (name: string) => `« ${name} »` },
  noFirm: {
    en: (asked: string, last: string, nearest?: string) =>
      `There is no firm ${asked}; firms are numbered from 0 to ${last}${nearest === undefined ? '' : `. Did you mean ${nearest}?`}`,
    fr: (asked: string, last: string, nearest?: string) =>
      `Il n’y a pas d’entreprise ${asked} ; elles sont numérotées de 0 à ${last}${nearest === undefined ? '' : `. Vouliez-vous dire ${nearest} ?`}`,
  },
  noNetwork: {
    en: (asked: string, names: string, nearest?: string) =>
      `There is no network ${asked} in this run${nearest === undefined ? '' : `; did you mean ${nearest}?`}\nNetworks: ${names}`,
    fr: (asked: string, names: string, nearest?: string) =>
      `Il n’y a pas de réseau ${asked} dans cette simulation${nearest === undefined ? '' : ` ; vouliez-vous dire ${nearest} ?`}\nRéseaux : ${names}`,
  },
};

/**
 * Reads the names off a world at the end of its run.
 * @param traced the firm whose story is told: no list of firms leaves it out
 */
export function directoryOf(world: World, language: Language, traced?: number): Directory {
  const known = world.input.firms ?? [];
  const placed = placeNetworks(world.input.networks ?? [], world.territories.length);
  const labels = new Map(placed.map(({ id, label }) => [id, label]));
  const networks = world.territories.flatMap((territory) =>
    territory.names.map((name, g) => {
      const id = territory.networks.id[g] ?? -1;
      const { en, fr } = labels.get(id) ?? { en: name, fr: name };
      return { id, name: { en, fr }[language], all: [name, en, fr] };
    }),
  );
  const names = new Map(networks.map(({ id, name }) => [id, name]));
  return {
    firmCount: world.territories.reduce((sum, { firmCount }) => sum + firmCount, 0),
    firmNames: new Map(known.map(({ name }, number) => [name, number])),
    networkNames: new Map(networks.flatMap(({ id, all }) => all.map((name) => [name, id]))),
    networks: networks.map(({ name }) => name),
    firm: (number) => {
      const name = known[number]?.name;
      return name === undefined ? TEXTS.firm[language](String(number)) : printable(name);
    },
    firms: (numbers, notes, limit = numbers.length) => {
      const isNumbered = numbers.every((number) => known[number] === undefined);
      const written = placesShown(numbers, limit, traced).map((at) => {
        const number = numbers[at] ?? -1;
        const name = isNumbered
          ? String(number)
          : (known[number]?.name ?? TEXTS.firm[language](String(number)));
        return printable(name) + (notes === undefined ? '' : ` (${notes[at] ?? ''})`);
      });
      const left = numbers.length - written.length;
      if (left > 0) written.push(TEXTS.others[language](left));
      const listed = [written.slice(0, -1).join(', '), ...written.slice(-1)]
        .filter((part) => part !== '')
        .join(TEXTS.and[language]);
      return isNumbered ? TEXTS.firms[language](listed, numbers.length) : listed;
    },
    network: (id) => TEXTS.network[language](printable(names.get(id) ?? String(id))),
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

/** The number of a firm given by number or name. */
export function findFirm(
  { firmCount, firmNames }: Directory,
  asked: string,
  language: Language,
): number {
  const named = lookUp(firmNames, asked);
  if (named !== undefined) return named;
  const number = /^\d{1,9}$/.test(asked) ? Number(asked) : Number.NaN;
  if (number < firmCount) return number;
  const nearest = nearestName(plain(asked), firmNames.keys());
  const text = TEXTS.noFirm[language](
    printable(asked),
    writeWhole(firmCount - 1, language),
    nearest && printable(nearest),
  );
  throw new CommandError(EXIT.usage, text);
}

/** The id of a network given by name. */
export function findNetwork(
  { networkNames, networks }: Directory,
  asked: string,
  language: Language,
): number {
  const id = lookUp(networkNames, asked);
  if (id !== undefined) return id;
  const nearest = nearestName(plain(asked), networks);
  const text = TEXTS.noNetwork[language](
    printable(asked),
    networks.map(printable).join(', '),
    nearest && printable(nearest),
  );
  throw new CommandError(EXIT.usage, text);
}

/** What a name stands for; capitals, the kind of apostrophe and spaces around do not matter. */
function lookUp(names: ReadonlyMap<string, number>, asked: string): number | undefined {
  const exact = names.get(asked);
  if (exact !== undefined) return exact;
  return [...names].find(([name]) => plain(name) === plain(asked))?.[1];
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[‘’ʼ´`′]/g, "'")
    .toLowerCase();
}
