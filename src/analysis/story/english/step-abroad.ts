import type { Advanced, Retreated } from '../../../model/events.ts';
import { numbersIn } from '../wording.ts';
import type { HazardFactor } from '../wording.ts';

const { two, percent } = numbersIn('en');

/** What the hazard of a move starts from, before the factors: per cent as the chance that it leads to, which it nearly is where it is small. */
export function sourceOf(move: Advanced | Retreated): string {
  if (move.direction === 'down') return `${percent(move.base)} to begin with`;
  const alone = `${percent(move.solo)} by itself and `;
  if (move.route === null) return `${alone}nothing through a network`;
  if (move.route.cooperation === 0) return `${alone}nothing through the network, without a project`;
  return (
    `${alone}${percent(move.viaNetwork)} through the network (coordination × ${two(move.route.coordinationFactor)}, ` +
    `cooperation ${two(move.route.cooperation)}, clarity of the shared vision ${two(move.route.sharedClarity)})`
  );
}

export function factors(
  lead: string,
  list: readonly HazardFactor[],
  { knowledge, clarity }: Advanced | Retreated,
): string {
  const what: Readonly<Record<HazardFactor['name'], string>> = {
    knowledge: `a market knowledge of ${two(knowledge)}`,
    clarity: `a vision of its own of clarity ${two(clarity)}`,
    advocacy: 'the barriers that associations lowered',
    membership: 'membership',
  };
  const written = list.map(({ name, factor }) => `${what[name]} (× ${two(factor)})`);
  return written.length > 0 ? lead + written.join(' and ') : '';
}
