import type { Advanced, Retreated } from '../../../model/events.ts';
import { numbersIn } from '../wording.ts';
import type { HazardFactor } from '../wording.ts';

const { two, percent } = numbersIn('fr');

/** What the hazard of a move starts from, before the factors: per cent as the chance that it leads to, which it nearly is where it is small. */
export function sourceOf(move: Advanced | Retreated): string {
  if (move.direction === 'down') return `${percent(move.base)} au départ`;
  const alone = `${percent(move.solo)} par elle-même et `;
  if (move.route === null) return `${alone}rien par un réseau`;
  if (move.route.cooperation === 0) return `${alone}rien par le réseau, faute de projet`;
  return (
    `${alone}${percent(move.viaNetwork)} par le réseau (coordination × ${two(move.route.coordinationFactor)}, coopération ` +
    `${two(move.route.cooperation)}, clarté de la vision partagée ${two(move.route.sharedClarity)})`
  );
}

export function factors(
  lead: string,
  list: readonly HazardFactor[],
  { knowledge, clarity }: Advanced | Retreated,
): string {
  const what: Readonly<Record<HazardFactor['name'], string>> = {
    knowledge: `une connaissance des marchés de ${two(knowledge)}`,
    clarity: `une vision propre de clarté ${two(clarity)}`,
    advocacy: 'les barrières que les associations ont abaissées',
    membership: 'l’appartenance au réseau',
  };
  const written = list.map(({ name, factor }) => `${what[name]} (× ${two(factor)})`);
  return written.length > 0 ? lead + written.join(' et ') : '';
}
