import type { Names } from '../sentences.ts';
import type { PairChange } from '../trust-changed.ts';
import { numbersIn } from '../wording.ts';
import { of } from './of.ts';

const { two, count } = numbersIn('fr');

/** How trust between two firms changed, and what there was to see. */
export function changeOf(change: PairChange, firm: number | null, names: Names): string {
  const whose =
    change.firm === firm ? 'sa confiance' : `la confiance ${of(names.firm(change.firm))}`;
  const other = names.firm(change.other);
  const verb = change.now > change.before ? 'augmente' : 'baisse';
  const seen: string[] = [];
  if (change.parted) seen.push('l’une des deux était partie entre-temps');
  if (change.contribution !== null) {
    seen.push(
      `${projectsSeen(change)}, contribution moyenne ${of(other)}\u00a0: ${two(change.contribution)}`,
    );
  }
  if (change.conflicts > 0) {
    seen.push(count(change.conflicts, 'conflit non résolu', 'conflits non résolus'));
  }
  if (seen.length === 0) seen.push('rien de nouveau n’a été observé');
  return `${whose} dans ${other} ${verb} le plus, de ${two(change.before)} à ${two(change.now)} (${seen.join('\u00a0; ')})`;
}

/** Projects in which the one took part with the other, and those it looked on at. */
function projectsSeen({ together, seen }: PairChange): string {
  const joint = count(together, 'projet en commun', 'projets en commun');
  if (seen === 0) return joint;
  return together === 0
    ? count(seen, 'projet observé', 'projets observés')
    : `${joint} et ${count(seen, 'autre observé', 'autres observés')}`;
}
