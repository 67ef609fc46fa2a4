import type { Candidates, Elected, Lead } from './events.ts';
import type { Parameters } from './parameters.ts';

/** What one candidate was judged on; see `Candidates` for each quantity. */
export type Standing = { readonly [Quantity in keyof Candidates]: number };

type Outcome = Pick<
  Elected,
  'score' | 'trust' | 'reputation' | 'clarity' | 'reputationPercentile' | 'candidates' | 'lead'
>;

/** What there is to tell of a vote that `winner` (a firm's number) has won. */
export function outcomeOf(
  standings: readonly Standing[],
  winner: number,
  elections: Parameters['elections'],
): Outcome {
  const [elected] = standings.filter(({ firm }) => firm === winner);
  if (elected === undefined) throw new Error(`firm ${winner} did not stand`);
  const others = standings.filter((standing) => standing !== elected);
  const { score, trust, reputation, clarity } = elected;
  return {
    score,
    trust,
    reputation,
    clarity,
    reputationPercentile: percentileOf(elected, others),
    candidates: columnsOf(standings),
    lead: leadOf(elected, others, elections),
  };
}

function percentileOf(elected: Standing, others: readonly Standing[]): number | null {
  if (others.length === 0) return null;
  let below = 0;
  for (const { reputation } of others) {
    if (reputation < elected.reputation) below += 1;
    else if (reputation === elected.reputation) below += 0.5;
  }
  return below / others.length;
}

function leadOf(
  elected: Standing,
  others: readonly Standing[],
  { ballots, trustWeight, reputationWeight, clarityWeight }: Parameters['elections'],
): Lead | null {
  let next: Standing | undefined;
  for (const other of others) if (next === undefined || other.score > next.score) next = other;
  if (next === undefined) return null;
  // Where lots decide, nothing else has weight.
  const counts = ballots === 'random' ? 0 : 1;
  return {
    runnerUp: next.firm,
    score: elected.score - next.score,
    trust: counts * trustWeight * (elected.trust - next.trust),
    reputation: counts * reputationWeight * (elected.reputation - next.reputation),
    clarity: counts * clarityWeight * (elected.clarity - next.clarity),
    record: elected.record - next.record,
    luck: elected.luck - next.luck,
  };
}

function columnsOf(standings: readonly Standing[]): Candidates {
  const column = (quantity: keyof Candidates) => standings.map((standing) => standing[quantity]);
  return {
    firm: column('firm'),
    trust: column('trust'),
    reputation: column('reputation'),
    clarity: column('clarity'),
    record: column('record'),
    luck: column('luck'),
    score: column('score'),
  };
}
