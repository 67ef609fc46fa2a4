import type { Elected, VoteReason } from '../../../model/events.ts';
import type { Names } from '../sentences.ts';
import { forAndAgainst, numbersIn, ranking } from '../wording.ts';
import type { LeadPart } from '../wording.ts';
import { of } from './of.ts';

const { two, plus, percent } = numbersIn('fr');

/** Where a reputation stands among those of the rivals. */
export function standing(percentile: number | null): string {
  if (percentile === null) return '';
  if (percentile === 1) return ' (la plus élevée)';
  if (percentile === 0) return ' (la plus faible)';
  return ` (supérieure à celle de ${percent(percentile)} de ses rivales)`;
}

/** Who stood, and what put the winner ahead of the next one. */
export function race({ candidates, lead }: Elected, names: Names): string {
  if (lead === null) return 'seule candidate';
  const { firms, scores } = ranking(candidates);
  const [pro, contra] = forAndAgainst(lead);
  return (
    `scores ${of(names.firms(firms, scores.map(two), 4))}\u00a0; ${two(lead.score)} d’avance sur ${names.firm(lead.runnerUp)}` +
    parts(', grâce ', pro, BETTER) +
    parts(', malgré ', contra, WORSE)
  );
}

function parts(lead: string, list: readonly LeadPart[], words: typeof BETTER): string {
  const written = list.map(({ name, value }) => `${words[name]} (${plus(value)})`);
  return written.length > 0 ? lead + written.join(', ') : '';
}

const BETTER: Readonly<Record<LeadPart['name'], string>> = {
  trust: 'à plus de confiance',
  reputation: 'à une meilleure réputation',
  clarity: 'à une vision plus claire',
  record: 'au bilan du mandat',
  luck: 'au hasard',
};

const WORSE: typeof BETTER = {
  trust: 'moins de confiance',
  reputation: 'une moindre réputation',
  clarity: 'une vision moins claire',
  record: 'le bilan du mandat',
  luck: 'le hasard',
};

export const REASONS: Readonly<Record<VoteReason, string>> = {
  founding: 'lors de sa fondation',
  mandate: 'à la fin du mandat',
  vacancy: 'parce que le poste était vacant',
  dissatisfaction: 'parce qu’une majorité de membres était insatisfaite',
  conflict: 'à cause des conflits',
};
