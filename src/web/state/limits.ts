import { defaults, withOverrides } from '../../model/index.ts';
import type { Text, WorldInput } from '../../model/index.ts';

/*
 * A page keeps every quarter of its worlds, on a phone too: the command line goes further.
 */

/** Quarters, a hundred years. */
export const MOST_TICKS = 400;
const MOST_FIRMS = 20_000;
/** Ordered pairs of firms that can meet, each some 50 bytes. */
const MOST_PAIRS = 10_000_000;

/** More firms are points without names. */
const MOST_SEEN = 2500;

/** Whether there are too many firms to draw each in full, with its ties. */
export function isCrowd(firms: number): boolean {
  return firms > MOST_SEEN;
}

/** Whether a world is for a lesson on a phone: a crowd takes up to a minute, and some 100 MB, before all its quarters are computed. */
export function isLight(input: WorldInput): boolean {
  return !isCrowd(withOverrides(defaults(), input.parameters ?? {}).population.firms);
}

/** Why a world is too large for a page; undefined where it is not. */
export function tooLarge(input: WorldInput, ticks: number): Text | undefined {
  const { population } = withOverrides(defaults(), input.parameters ?? {});
  const { firms, territories } = population;
  const isFine =
    ticks <= MOST_TICKS && firms <= MOST_FIRMS && firms * (firms / territories) <= MOST_PAIRS;
  return isFine ? undefined : TOO_LARGE;
}

const TOO_LARGE: Text = {
  en: 'This world is too large for a page: at most 400 quarters, 20,000 firms, and some 3,000 firms in a territory. The command line runs larger ones.',
  fr: 'Ce monde est trop grand pour une page\u00a0: au plus 400 trimestres, 20 000 entreprises, et environ 3 000 entreprises par territoire. La ligne de commande en simule de plus grands.',
};
