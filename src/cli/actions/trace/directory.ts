import { nearestName } from '../../../experiment/scenario/nearest.ts';
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
  readonly networkNames: ReadonlyMap<string, number>;
}

const TEXTS = {
  firm: { en: (firm: string) => `firm ${firm}`, fr: (firm: string) => `l’entreprise ${firm}` },
  firms: {
    en: (firms: string) => `firms ${firms}`,
    fr: (firms: string) => `les entreprises ${firms}`,
  },
  and: { en: ' and ', fr: ' et ' },
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

/** Reads the names off a world at the end of its run. */
export function directoryOf(world: World, language: Language): Directory {
  const known = world.input.firms ?? [];
  const networks = world.territories.flatMap((territory) =>
    territory.names.map((name, g) => [name, territory.networks.id[g] ?? -1] as const),
  );
  const names = new Map(networks.map(([name, id]) => [id, name]));
  return {
    firmCount: world.territories.reduce((sum, { firmCount }) => sum + firmCount, 0),
    firmNames: new Map(known.map(({ name }, number) => [name, number])),
    networkNames: new Map(networks),
    firm: (number) => {
      const name = known[number]?.name;
      return name === undefined ? TEXTS.firm[language](String(number)) : printable(name);
    },
    firms: (numbers, notes) => {
      const isNumbered = numbers.every((number) => known[number] === undefined);
      const written = numbers.map((number, at) => {
        const name = isNumbered
          ? String(number)
          : (known[number]?.name ?? TEXTS.firm[language](String(number)));
        return printable(name) + (notes === undefined ? '' : ` (${notes[at] ?? ''})`);
      });
      const listed = [written.slice(0, -1).join(', '), ...written.slice(-1)].join(
        TEXTS.and[language],
      );
      return isNumbered ? TEXTS.firms[language](listed) : listed;
    },
    network: (id) => TEXTS.network[language](printable(names.get(id) ?? String(id))),
  };
}

/** The number of a firm given by number or name. */
export function findFirm(
  { firmCount, firmNames }: Directory,
  asked: string,
  language: Language,
): number {
  const named = firmNames.get(asked);
  if (named !== undefined) return named;
  const number = /^\d{1,9}$/.test(asked) ? Number(asked) : Number.NaN;
  if (number < firmCount) return number;
  const nearest = nearestName(asked, firmNames.keys());
  const text = TEXTS.noFirm[language](
    printable(asked),
    writeWhole(firmCount - 1, language),
    nearest && printable(nearest),
  );
  throw new CommandError(EXIT.usage, text);
}

/** The id of a network given by name; capitals do not matter. */
export function findNetwork(
  { networkNames }: Directory,
  asked: string,
  language: Language,
): number {
  const names = [...networkNames.keys()];
  const found =
    names.find((name) => name === asked) ??
    names.find((name) => name.toLowerCase() === asked.toLowerCase());
  const id = found === undefined ? undefined : networkNames.get(found);
  if (id !== undefined) return id;
  const nearest = nearestName(asked, names);
  const text = TEXTS.noNetwork[language](
    printable(asked),
    names.map(printable).join(', '),
    nearest && printable(nearest),
  );
  throw new CommandError(EXIT.usage, text);
}
