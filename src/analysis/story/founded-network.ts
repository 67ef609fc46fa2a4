import type { Text } from '../../model/text.ts';

const QUARTERS_A_YEAR = 4;

/** Names for people of a network that firms founded during the run. */
export interface FoundedNames {
  /** By the firm that began it and the year: `Firm 24’s network (year 6)`. */
  readonly label: Text;
  /** The same where there is little room, beside other living networks. */
  readonly short: Text;
}

/**
 * What people call a network that firms founded during the run. Its number is made of its quarter and of the firm that
 * began it.
 * @param id number of the network
 * @param firmTotal firms of the world
 * @param firmNames names that the scenario gives to its first firms
 */
export function nameFounded(
  id: number,
  firmTotal: number,
  firmNames: readonly string[],
): FoundedNames {
  const [firm, tick] = [id % firmTotal, Math.floor(id / firmTotal)];
  const name = firmNames[firm];
  const year = Math.floor((tick - 1) / QUARTERS_A_YEAR) + 1;
  const short = {
    en: `${name ?? `Firm ${firm}`}’s network`,
    fr: name === undefined ? `Réseau de l’entreprise ${firm}` : `Réseau fondé par ${name}`,
  };
  return { short, label: { en: `${short.en} (year ${year})`, fr: `${short.fr} (an ${year})` } };
}
