import { ModelError } from './errors.ts';
import type { NetworkInput, WorldInput } from './input.ts';
import type { Parameters } from './parameters.ts';
import type { Text } from './text.ts';

/** A network of the scenario in one territory. */
export interface PlacedNetwork {
  readonly id: number;
  readonly name: string;
  /** The name as people read it, in their language. */
  readonly label: Text;
  readonly territory: number;
  readonly declared: NetworkInput;
}

/** Numbers of the firms of each territory: those with a given place first, the others fill up. */
export function placeFirms(
  input: WorldInput,
  { firms, territories }: Parameters['population'],
): number[][] {
  const known = input.firms ?? [];
  if (known.length > firms) {
    throw new ModelError(`${known.length} firms are given, population.firms is ${firms}`);
  }
  const places: number[][] = Array.from({ length: territories }, () => []);
  const free: number[] = [];
  for (let number = 0; number < firms; number++) {
    const place = known[number]?.territory;
    if (place === undefined) free.push(number);
    else if (place < territories) places[place].push(number);
    else throw new ModelError(`territory ${place} of ${known[number].name} does not exist`);
  }
  let next = 0;
  for (let t = 0; t < territories; t++) {
    const room =
      Math.floor(((t + 1) * firms) / territories) - Math.floor((t * firms) / territories);
    while (places[t].length < room && next < free.length) places[t].push(free[next++]);
  }
  // Territories overfilled by firms of a given place leave some others without room: last come.
  for (; next < free.length; next++) places[next % territories].push(free[next]);
  for (const place of places) place.sort((a, b) => a - b);
  return places;
}

/** The scenario's networks with ids in order; one in each territory where it says `each`. */
export function placeNetworks(
  declared: readonly NetworkInput[],
  territories: number,
): PlacedNetwork[] {
  const placed: PlacedNetwork[] = [];
  for (const network of declared) {
    const { name, territory = 0, label = { en: name, fr: name } } = network;
    if (territory === 'each') {
      for (let t = 0; t < territories; t++) {
        const numbered = (text: string) => (territories > 1 ? `${text} ${t + 1}` : text);
        placed.push({
          id: placed.length,
          name: numbered(name),
          label: { en: numbered(label.en), fr: numbered(label.fr) },
          territory: t,
          declared: network,
        });
      }
    } else if (territory < territories) {
      placed.push({ id: placed.length, name, label, territory, declared: network });
    } else {
      throw new ModelError(`territory ${territory} of ${name} does not exist`);
    }
  }
  return placed;
}
