import type { Reading } from '../look.ts';

/** Candidates of every vote between at least two, with what voters knew of each. */
export function readCandidates(until: number): Reading<readonly number[]> {
  const rows: number[] = [];
  let vote = 0;
  return {
    event(event) {
      if (event.type !== 'elected' || event.tick > until) return;
      const { firm, reputation, trust, clarity } = event.candidates;
      if (firm.length < 2) return;
      firm.forEach((candidate, k) => {
        const isChosen = candidate === event.firm ? 1 : 0;
        rows.push(vote, isChosen, reputation[k] ?? NaN, trust[k] ?? NaN, clarity[k] ?? NaN);
      });
      vote += 1;
    },
    found: () => rows,
  };
}
