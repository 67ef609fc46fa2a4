import type { Names } from '../sentences.ts';
import type { PairChange } from '../trust-changed.ts';
import { numbersIn } from '../wording.ts';

const { two, count } = numbersIn('en');

/** How trust between two firms changed, and what there was to see. */
export function changeOf(change: PairChange, firm: number | null, names: Names): string {
  const whose = change.firm === firm ? 'its trust' : `trust of ${names.firm(change.firm)}`;
  const other = names.firm(change.other);
  const verb = change.now > change.before ? 'rose' : 'fell';
  const seen: string[] = [];
  if (change.parted) seen.push('one of them had left in between');
  if (change.contribution !== null) {
    seen.push(
      `${projectsSeen(change)}, to which ${other} contributed ${two(change.contribution)} on average`,
    );
  }
  if (change.conflicts > 0) {
    seen.push(count(change.conflicts, 'unresolved conflict', 'unresolved conflicts'));
  }
  if (seen.length === 0) seen.push('nothing new was seen of it');
  return `${whose} in ${other} ${verb} most, from ${two(change.before)} to ${two(change.now)} (${seen.join('; ')})`;
}

/** Projects in which the one took part with the other, and those it looked on at. */
function projectsSeen({ together, seen }: PairChange): string {
  const joint = count(together, 'joint project', 'joint projects');
  if (seen === 0) return joint;
  return together === 0
    ? `${count(seen, 'project', 'projects')} it looked on at`
    : `${joint} and ${seen} it looked on at`;
}
