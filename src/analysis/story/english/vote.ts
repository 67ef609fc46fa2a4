import type { Elected, VoteReason } from '../../../model/events.ts';
import type { Names } from '../sentences.ts';
import { forAndAgainst, numbersIn, ranking } from '../wording.ts';
import type { LeadPart } from '../wording.ts';

const { two, plus, percent } = numbersIn('en');

/** Where a reputation stands among those of the rivals. */
export function standing(percentile: number | null): string {
  if (percentile === null) return '';
  if (percentile === 1) return ' (the highest)';
  if (percentile === 0) return ' (the lowest)';
  return ` (above that of ${percent(percentile)} of its rivals)`;
}

/** Who stood, and what put the winner ahead of the next one. */
export function race({ candidates, lead }: Elected, names: Names): string {
  if (lead === null) return 'nobody else stood';
  const { firms, scores } = ranking(candidates);
  const [pro, contra] = forAndAgainst(lead);
  return (
    `scores of ${names.firms(firms, scores.map(two), 4)}; ${two(lead.score)} ahead of ${names.firm(lead.runnerUp)}` +
    parts(', thanks to ', pro, BETTER) +
    parts(', in spite of ', contra, WORSE)
  );
}

function parts(lead: string, list: readonly LeadPart[], words: typeof BETTER): string {
  const written = list.map(({ name, value }) => `${words[name]} (${plus(value)})`);
  return written.length > 0 ? lead + written.join(', ') : '';
}

const BETTER: Readonly<Record<LeadPart['name'], string>> = {
  trust: 'more trust',
  reputation: 'a better reputation',
  clarity: 'a clearer vision',
  record: 'the record in office',
  luck: 'luck',
};

const WORSE: typeof BETTER = {
  trust: 'less trust',
  reputation: 'a lesser reputation',
  clarity: 'a vaguer vision',
  record: 'the record in office',
  luck: 'luck',
};

export const REASONS: Readonly<Record<VoteReason, string>> = {
  founding: 'at its founding',
  mandate: 'at the end of the mandate',
  vacancy: 'because the post was vacant',
  dissatisfaction: 'because a majority had been dissatisfied',
  conflict: 'because of the conflicts',
};
