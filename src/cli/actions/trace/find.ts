import type { Cast } from '../../../analysis/story/cast.ts';
import { nearestName } from '../../../experiment/scenario/nearest.ts';
import type { Language } from '../../../model/text.ts';
import { CommandError } from '../../command-error.ts';
import { EXIT } from '../../exit-codes.ts';
import { writeWhole } from '../../numbers.ts';
import { printable } from '../../printable.ts';

const TEXTS = {
  noFirm: {
    en: (asked: string, last: string, nearest?: string) =>
      `There is no firm ${asked}; firms are numbered from 0 to ${last}${nearest === undefined ? '' : `. Did you mean ${nearest}?`}`,
    fr: (asked: string, last: string, nearest?: string) =>
      `Il n’y a pas d’entreprise ${asked}\u00a0; elles sont numérotées de 0 à ${last}${nearest === undefined ? '' : `. Vouliez-vous dire ${nearest}\u00a0?`}`,
  },
  noNetwork: {
    en: (asked: string, names: string, nearest?: string) =>
      `There is no network ${asked} in this run${nearest === undefined ? '' : `; did you mean ${nearest}?`}\nNetworks: ${names}`,
    fr: (asked: string, names: string, nearest?: string) =>
      `Il n’y a pas de réseau ${asked} dans cette simulation${nearest === undefined ? '' : `\u00a0; vouliez-vous dire ${nearest}\u00a0?`}\nRéseaux\u00a0: ${names}`,
  },
};

/** The number of a firm given by number or name. */
export function findFirm(
  { firmCount, firmNames }: Cast,
  asked: string,
  language: Language,
): number {
  const known = new Map(firmNames.map((name, firm) => [name, firm]));
  const named = lookUp(known, asked);
  if (named !== undefined) return named;
  const number = /^\d{1,9}$/.test(asked) ? Number(asked) : Number.NaN;
  if (number < firmCount) return number;
  const nearest = nearestName(plain(asked), firmNames);
  const text = TEXTS.noFirm[language](
    printable(asked),
    writeWhole(firmCount - 1, language),
    nearest && printable(nearest),
  );
  throw new CommandError(EXIT.usage, text);
}

/** The id of a network given by name. */
export function findNetwork({ networks }: Cast, asked: string, language: Language): number {
  const known = new Map(
    networks.flatMap(({ id, name, label }) => [name, label.en, label.fr].map((one) => [one, id])),
  );
  const labels = networks.map(({ label }) => label[language]);
  const id = lookUp(known, asked);
  if (id !== undefined) return id;
  const nearest = nearestName(plain(asked), labels);
  const text = TEXTS.noNetwork[language](
    printable(asked),
    labels.map(printable).join(', '),
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
